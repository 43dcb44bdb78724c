import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {inDatabase} from '../../../source/store/open.ts';
import {schemaVersion} from '../../../source/store/schema.ts';
import {saveImport} from '../../../source/store/user-database/save-import.ts';
import {clipped, proposal} from '../../fixtures/clippings.ts';
import {databaseOf, opened, seriesEntry, type Extra} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';
import {asVersion6} from '../../fixtures/older-databases.ts';

const talks = engagement({id: 'talks', series: [{id: 'harbour-talks', number: 3, year: null}]});
const extra: Extra = {series: [seriesEntry({id: 'harbour-talks', name_en: 'Harbour Talks'})]};

/** A database of version 6 in which an import has found the data of today. */
function upgraded(): string {
	const path = asVersion6(databaseOf([talks], extra));
	inDatabase(databaseOf([talks], extra), 'read', shipped =>
		inDatabase(path, 'write', database =>
			saveImport(database, {proposals: [proposal(clipped())], files: [], day: '2026-11-22', shipped}),
		),
	);
	return path;
}

test('a database of version 6 is read as it is: nothing belongs to a series', () => {
	const path = asVersion6(databaseOf([talks], extra));
	const bytes = readFileSync(path);
	const store = opened(path);
	expect(store.engagements.byId('talks')).toEqual({...talks, series: []});
	expect(store.vocabulary().series).toEqual([]);
	expect(store.verify()).toEqual([]);
	expect(readFileSync(path)).toEqual(bytes);
});

test('an import brings the series of the package in; a record of the user belongs to none', () => {
	const path = upgraded();
	expect(inDatabase(path, 'read', database => database.pragma('user_version', {simple: true}))).toBe(
		schemaVersion,
	);
	const store = opened(path);
	expect(store.engagements.byId('talks')?.series).toEqual(talks.series);
	expect(store.engagements.byId(clipped().id)?.series).toEqual([]);
	expect(store.vocabulary().series).toMatchObject([{id: 'harbour-talks', label_en: 'Harbour Talks'}]);
	expect(store.verify()).toEqual([]);
});
