import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {emptyFilter, type Filter} from '../../../source/domain/filter.ts';
import {allFolded} from '../../../source/domain/folding.ts';
import {fileVisits} from '../../../source/store/migrations/0009-visits.ts';
import {inDatabase} from '../../../source/store/open.ts';
import {schemaVersion} from '../../../source/store/schema.ts';
import type {Store} from '../../../source/store/index.ts';
import {saveImport} from '../../../source/store/user-database/save-import.ts';
import {clipped, proposal} from '../../fixtures/clippings.ts';
import {databaseOf, opened, spoil} from '../../fixtures/database.ts';
import {engagement, source} from '../../fixtures/engagements.ts';
import {asVersion8} from '../../fixtures/older-databases.ts';

const visit = engagement({id: 'visit', kind: 'official-visit'});
const talks = engagement({
	id: 'talks',
	part_of: 'visit',
	sources: [
		source({publisher: 'Harbour Gazette', url: 'https://gazette.example/a'}),
		source({publisher: 'Evening Gazette', url: 'https://evening.example/b', reprint_of: 0}),
	],
});
const single: Filter = {...emptyFilter, traits: [['single-source']]};

function shown(store: Store): readonly string[] {
	return store.rows
		.page(emptyFilter, '-date', allFolded, {offset: 0, limit: 9})
		.map(row => `${row.record.id} ${row.visit?.size ?? 0}`);
}

test('a database of version 8 is read as it is: its visits are worked out', () => {
	const path = asVersion8(databaseOf([visit, talks]));
	const bytes = readFileSync(path);
	const store = opened(path);
	expect(shown(store)).toEqual(['visit 1']);
	expect(store.verify()).toEqual([]);
	expect(readFileSync(path)).toEqual(bytes);
});

test('every record is to be filed anew, in whichever block it stands', () => {
	inDatabase(asVersion8(databaseOf([visit, talks])), 'write', database => {
		fileVisits(database);
		expect(database.prepare('SELECT seq FROM index_changes').pluck().all()).toEqual(
			database.prepare('SELECT seq FROM engagements ORDER BY seq').pluck().all(),
		);
	});
});

test('an import files the visits, and every record anew: two that print one text are one source', () => {
	const path = asVersion8(databaseOf([visit, talks]));
	// As it was filed before sources that repeat one text were joined.
	spoil(path, database => database.exec("DELETE FROM postings WHERE term = 'single-source'"));
	expect(opened(path).engagements.ids(single, '-date')).toEqual([]);
	// Of the same data, which brings in nothing.
	inDatabase(databaseOf([visit, talks]), 'read', shipped =>
		inDatabase(path, 'write', database =>
			saveImport(database, {proposals: [proposal(clipped())], files: [], day: '2026-11-29', shipped}),
		),
	);
	expect(inDatabase(path, 'read', database => database.pragma('user_version', {simple: true}))).toBe(
		schemaVersion,
	);
	const store = opened(path);
	expect(shown(store)).toEqual(['visit 1', '2024-03-05-bui-van-hoa-receives-dana-whitcombe 0']);
	expect(store.engagements.ids(single, '-date')).toContain('talks');
	expect(store.verify()).toEqual([]);
});
