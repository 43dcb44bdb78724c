import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {emptyRequest, Search} from '../../../source/search/index.ts';
import {inDatabase} from '../../../source/store/open.ts';
import {schemaVersion} from '../../../source/store/schema.ts';
import {saveImport} from '../../../source/store/user-database/save-import.ts';
import {clipped, proposal} from '../../fixtures/clippings.ts';
import {databaseOf, opened, type Extra} from '../../fixtures/database.ts';
import {body, engagement} from '../../fixtures/engagements.ts';
import {asVersion5} from '../../fixtures/older-databases.ts';

const call = engagement({id: 'call', kind: 'port-call', bodies: [body()]});
const extra: Extra = {shortNames: {'uss-halyard': ['Halyard II', 'Tàu Halyard']}};

/** A database of version 5 in which an import has found the data of today. */
function upgraded(): string {
	const path = asVersion5(databaseOf([call], extra));
	inDatabase(databaseOf([call], extra), 'read', shipped =>
		inDatabase(path, 'write', database =>
			saveImport(database, {proposals: [proposal(clipped())], files: [], day: '2026-11-22', shipped}),
		),
	);
	return path;
}

test('a database of version 5 is read as it is: nothing has a short name', () => {
	const path = asVersion5(databaseOf([call], extra));
	const bytes = readFileSync(path);
	const store = opened(path);
	expect(store.shortenedBodies()).toMatchObject([{name: 'USS Halyard', short_en: '', short_vi: ''}]);
	expect(store.engagements.byId('call')).toEqual(call);
	expect(store.verify()).toEqual([]);
	expect(readFileSync(path)).toEqual(bytes);
});

test('an import brings the short names of the package in, and they are found', () => {
	const path = upgraded();
	expect(inDatabase(path, 'read', database => database.pragma('user_version', {simple: true}))).toBe(
		schemaVersion,
	);
	const store = opened(path);
	expect(store.shortenedBodies()).toMatchObject([{short_en: 'Halyard II', short_vi: 'Tàu Halyard'}]);
	const {filter} = new Search(store).resolve({...emptyRequest, query: '"halyard" ii'});
	expect(store.engagements.page(filter, '-date', {offset: 0, limit: 9}).map(each => each.id)).toEqual([
		'call',
	]);
	expect(store.verify()).toEqual([]);
});
