import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {emptyFilter} from '../../../source/domain/filter.ts';
import {plainReport} from '../../../source/domain/engagement.ts';
import {inDatabase} from '../../../source/store/open.ts';
import {saveImport} from '../../../source/store/user-database/save-import.ts';
import {clipped, proposal} from '../../fixtures/clippings.ts';
import {databaseOf, opened} from '../../fixtures/database.ts';
import {commitment, engagement, source} from '../../fixtures/engagements.ts';
import {asVersion7} from '../../fixtures/older-databases.ts';

const told = source({
	language: 'vi',
	says: ['date', 'people'],
	differs: {place: 'Hai Phong'},
});
const talks = engagement({
	id: 'talks',
	commitments: [commitment({source: 1, repeats: 'earlier#boats'})],
	sources: [
		source({
			publisher: 'Harbour Gazette',
			url: 'https://gazette.example/a',
			reprint_of: 1,
			missing: 'not-archived',
		}),
		told,
	],
});

test('a database of version 7 is read as it is: nothing was promised, and of sources no more is recorded', () => {
	const path = asVersion7(databaseOf([talks]));
	const bytes = readFileSync(path);
	const store = opened(path);
	expect(store.engagements.byId('talks')).toEqual({
		...talks,
		commitments: [],
		sources: talks.sources.map(each => ({...each, ...plainReport})),
	});
	expect(store.ledger(emptyFilter, '-date')).toEqual([]);
	expect(store.figureLinks()).toEqual(new Map());
	expect(store.verify()).toEqual([]);
	expect(readFileSync(path)).toEqual(bytes);
});

test('an import brings in what the package has, and adds its source behind those that commitments name', () => {
	const path = asVersion7(databaseOf([talks]));
	const own = clipped({id: 'talks-again'});
	inDatabase(databaseOf([talks]), 'read', shipped =>
		inDatabase(path, 'write', database =>
			saveImport(database, {
				proposals: [proposal({...talks, sources: own.sources}, 'talks')],
				files: [],
				day: '2026-11-22',
				shipped,
			}),
		),
	);
	const store = opened(path);
	const merged = store.engagements.byId('talks');
	expect(merged?.commitments).toEqual(talks.commitments);
	expect(merged?.sources).toEqual([...talks.sources, ...own.sources]);
	expect(store.ledger(emptyFilter, '-date')).toMatchObject([{id: 'six-patrol-boats', source: told}]);
	expect(store.figureLinks()).toMatchObject(
		new Map([['talks#six-patrol-boats', {repeats: 'earlier#boats', within: null}]]),
	);
	// The commitment that it repeats is made up.
	expect(store.verify().filter(({check}) => check !== 'link')).toEqual([]);
});
