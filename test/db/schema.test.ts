import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openDatabase, type Database} from '../../source/store/open.ts';
import {databaseOf} from '../fixtures/database.ts';
import {body, engagement} from '../fixtures/engagements.ts';

let database: Database;
beforeAll(() => {
	const series = [{id: 'harbour-talks', number: 3, year: null}];
	database = openDatabase(databaseOf([engagement({bodies: [body()], series})]), 'write');
});
afterAll(() => void database.close());

/** Tries SQL and takes it back, whether it went through or not. */
function attempt(sql: string): void {
	database.exec('BEGIN');
	try {
		database.exec(sql);
	} finally {
		database.exec('ROLLBACK');
	}
}

test('every table of ours is STRICT', () => {
	const tables = database.pragma('table_list') as {
		schema: string;
		name: string;
		type: string;
		strict: number;
	}[];
	const ours = tables.filter(
		({schema, name, type}) => schema === 'main' && type === 'table' && !name.startsWith('sqlite_'),
	);
	expect(ours.map(({name}) => name)).toEqual(expect.arrayContaining(['engagements', 'sources', 'meta']));
	expect(ours.filter(({strict}) => strict === 0)).toEqual([]);
});

describe('a record cannot have', () => {
	test.each([
		['an id with a space', "id = 'a b'"],
		['an id with capitals', "id = 'Talks'"],
		['an empty id', "id = ''"],
		['a first day that is no day', "date_start = '2025-11'"],
		['a last day before the first', "date_end = '2025-11-01'"],
		['an unknown basis', "date_basis = 'guessed'"],
		['reasons that are not JSON', "date_reasons = 'because'"],
		['an unknown part of the day', "day_part = 'noon'"],
		['no title in any language', "title_en = '', title_vi = ''"],
		['an unknown confidence', "confidence = 'certain'"],
		['an unknown origin', "origin = 'press'"],
		['no note at all', 'note = NULL'],
	])('%s', (_, change) => {
		expect(() => attempt(`UPDATE engagements SET ${change}`)).toThrow(/constraint/u);
	});

	test('a key that is no number', () => {
		expect(() => attempt("UPDATE engagements SET seq = 'first'")).toThrow();
		expect(() => attempt("UPDATE participants SET position = 'first'")).toThrow(/cannot store TEXT/u);
	});

	test.each([
		['a source that names nothing', "UPDATE sources SET publisher = '', url = '', passage_file = NULL"],
		['a line before the first', 'UPDATE sources SET passage_line = 0'],
		['a line that is no number', "UPDATE sources SET passage_line = 'two'"],
		['a participant whom nobody knows', "UPDATE participants SET person_id = 'nobody'"],
		['a participant of an unknown side', "UPDATE participants SET side = 'FR'"],
		['a term under which nothing is filed', 'UPDATE postings SET count = 0'],
		['a ship that nobody knows', "UPDATE engagement_bodies SET body_id = 'nobody'"],
		['a ship of an unknown side', "UPDATE bodies SET side = 'FR'"],
		['a nameless ship', "UPDATE bodies SET name_en = ''"],
		['a series that nobody knows', "UPDATE engagement_series SET series_id = 'nothing'"],
		['an edition without number and year', 'UPDATE engagement_series SET number = NULL, year = NULL'],
		['an edition before the first', 'UPDATE engagement_series SET number = 0'],
		['editions counted by the moon', "UPDATE series SET counted_by = 'moon'"],
		['a nameless person', "UPDATE persons SET name = ''"],
		['a term of an unknown vocabulary', "UPDATE terms SET vocabulary = 'colour'"],
	])('%s', (_, sql) => {
		expect(() => attempt(sql)).toThrow();
	});

	test('what it can have, though, goes in', () => {
		expect(() =>
			attempt("UPDATE engagements SET day_part = NULL, confidence = 'low', origin = 'user', title_en = ''"),
		).not.toThrow();
	});
});

test('a visit that does not exist stops the transaction, not the statement', () => {
	database.exec('BEGIN');
	try {
		database.exec("UPDATE engagements SET part_of = 'nowhere'");
		expect(() => database.exec('COMMIT')).toThrow(/FOREIGN KEY/u);
	} finally {
		database.exec('ROLLBACK');
	}
});

test('with a record go its people, topics, ships, series and sources', () => {
	database.exec('BEGIN');
	try {
		database.exec('DELETE FROM engagements');
		for (const table of [
			'participants',
			'engagement_topics',
			'engagement_bodies',
			'engagement_series',
			'sources',
		])
			expect(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
	} finally {
		database.exec('ROLLBACK');
	}
});
