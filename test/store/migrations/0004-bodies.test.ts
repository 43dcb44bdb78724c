import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {emptyFilter} from '../../../source/domain/filter.ts';
import {emptyRequest, Search} from '../../../source/search/index.ts';
import {inDatabase, openDatabase} from '../../../source/store/open.ts';
import {saveImport} from '../../../source/store/user-database/save-import.ts';
import {undoImport} from '../../../source/store/user-database/undo-import.ts';
import {schemaVersion} from '../../../source/store/schema.ts';
import {clipped, proposal} from '../../fixtures/clippings.ts';
import {databaseOf, opened, type Extra} from '../../fixtures/database.ts';
import {body, engagement} from '../../fixtures/engagements.ts';
import {asVersion3} from '../../fixtures/older-databases.ts';

const call = engagement({id: 'call', kind: 'port-call', bodies: [body()]});
const extra: Extra = {bodyNames: {'uss-halyard': ['DDG-200']}};

/** A database of version 3 in which an import has found the shipped records of today. */
function upgraded(shipped: string | null): string {
	const path = asVersion3(databaseOf([call], extra));
	const packaged = shipped === null ? null : openDatabase(shipped);
	try {
		inDatabase(path, 'write', database =>
			saveImport(database, {
				proposals: [proposal(clipped())],
				files: [],
				day: '2026-11-22',
				shipped: packaged,
			}),
		);
	} finally {
		packaged?.close();
	}
	return path;
}

test('a database of version 3 is read as it is: nobody but people takes part', () => {
	const path = asVersion3(databaseOf([call], extra));
	const bytes = readFileSync(path);
	const store = opened(path);
	expect(store.engagements.byId('call')).toEqual({...call, bodies: []});
	expect(store.engagements.page(emptyFilter, '-date', {offset: 0, limit: 9})).toHaveLength(1);
	expect(store.reference().engagements.all()).toHaveLength(1);
	expect(store.verify()).toEqual([]);
	expect(readFileSync(path)).toEqual(bytes);
});

test('an import brings the ships and organisations of the package in, and they are found', () => {
	const path = upgraded(databaseOf([call], extra));
	expect(inDatabase(path, 'read', database => database.pragma('user_version', {simple: true}))).toBe(
		schemaVersion,
	);
	const store = opened(path);
	expect(store.engagements.byId('call')?.bodies).toEqual([body()]);
	expect(store.engagements.byId(clipped().id)?.bodies).toEqual([]);
	const {filter} = new Search(store).resolve({...emptyRequest, query: 'ddg-200'});
	expect(store.engagements.page(filter, '-date', {offset: 0, limit: 9}).map(each => each.id)).toEqual([
		'call',
	]);
	expect(store.verify()).toEqual([]);
});

test('without the package there is room for them, and none', () => {
	const path = upgraded(null);
	expect(opened(path).engagements.byId('call')?.bodies).toEqual([]);
	expect(opened(path).verify()).toEqual([]);
});

test('an import that is taken back leaves them', () => {
	const path = upgraded(databaseOf([call], extra));
	inDatabase(path, 'write', database => undoImport(database, null));
	expect(opened(path).engagements.all()).toEqual([call]);
});
