import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {emptyFilter} from '../../../source/domain/filter.ts';
import {inDatabase} from '../../../source/store/open.ts';
import {schemaVersion} from '../../../source/store/schema.ts';
import {saveImport} from '../../../source/store/user-database/save-import.ts';
import {clipped, proposal} from '../../fixtures/clippings.ts';
import {databaseOf, opened} from '../../fixtures/database.ts';
import {asVersion12} from '../../fixtures/older-databases.ts';
import {randomRecords} from '../../fixtures/random-records.ts';
import {typedWords} from '../../fixtures/typed.ts';

const records = randomRecords(50, 5);
const filters = [emptyFilter, {...emptyFilter, text: typedWords('talks')}];
const page = {offset: 0, limit: 100};

/** What a reader sees of a database: the records of two views in their order, and how many there are by year. */
function seen(path: string): unknown {
	const store = opened(path);
	return filters.map(filter => [
		store.engagements.page(filter, 'relevance', page).map(({id}) => id),
		store.facets.counts('years', filter),
	]);
}

test('a database of version 12, whose blocks have no empty places, is read as it is', () => {
	const whole = databaseOf(records);
	const path = asVersion12(databaseOf(records));
	const bytes = readFileSync(path);
	expect(seen(path)).toEqual(seen(whole));
	expect(opened(path).verify()).toEqual([]);
	expect(readFileSync(path)).toEqual(bytes);
});

test('the next import makes one of this version of it, and files all of its records', () => {
	const path = asVersion12(databaseOf(records));
	inDatabase(path, 'write', database =>
		saveImport(database, {
			proposals: [proposal(clipped({id: 'clipped'}))],
			files: ['a.txt'],
			day: '2026-11-29',
			shipped: null,
		}),
	);
	const [version, places] = inDatabase(path, 'read', database => [
		database.pragma('user_version', {simple: true}),
		database.prepare('SELECT sum(places) > sum(size) FROM index_blocks').pluck().get(),
	]);
	expect([version, places]).toEqual([schemaVersion, 1]);
	expect(opened(path).verify()).toEqual([]);
	expect(opened(path).engagements.count(emptyFilter)).toBe(records.length + 1);
});
