import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openDatabase, type Database} from '../../source/store/open.ts';
import {databaseOf} from '../fixtures/database.ts';
import {randomRecords} from '../fixtures/random-records.ts';

let database: Database;
beforeAll(() => {
	database = openDatabase(databaseOf(randomRecords(400)));
});
afterAll(() => void database.close());

/** The plan of SQLite for a query, one step a line (sqlite.org/eqp.html). */
function planOf(sql: string, values: readonly (string | number)[]): readonly string[] {
	const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as {detail: string}[];
	return steps.map(({detail}) => detail);
}

describe('records are looked up by an index, not by reading them all', () => {
	test('one id', () => {
		expect(planOf('SELECT e.seq FROM engagements e WHERE e.id = ?', ['x'])).toEqual([
			'SEARCH e USING COVERING INDEX sqlite_autoindex_engagements_1 (id=?)',
		]);
	});

	test('the meetings of a visit', () => {
		const plan = planOf('SELECT e.seq FROM engagements e WHERE e.id = ? OR e.part_of = ?', ['x', 'x']);
		expect(plan.join('\n')).toMatch(/INDEX engagements_of_visit \(part_of=\?\)/u);
		expect(plan.filter(step => /^SCAN e(?: |$)/u.test(step))).toEqual([]);
	});

	test.each([
		['a term', 'term = ?', ['w', 'an'], 'field=? AND term=?'],
		['a beginning', 'term >= ? AND term < ?', ['w', 'an', 'ao'], 'field=? AND term>? AND term<?'],
	])('%s of the search index', (_, condition, values, used) => {
		const plan = planOf(`SELECT block, count, places FROM postings WHERE field = ? AND ${condition}`, values);
		expect(plan).toEqual([`SEARCH postings USING PRIMARY KEY (${used})`]);
	});

	test('the names of a field come in the order of the key', () => {
		const plan = planOf('SELECT term, sum(count) FROM postings WHERE field = ? GROUP BY term', ['w']);
		expect(plan).toEqual(['SEARCH postings USING PRIMARY KEY (field=?)']);
	});
});

test("a record's parts are read by its key", () => {
	for (const table of [
		'participants',
		'engagement_topics',
		'engagement_bodies',
		'engagement_series',
		'sources',
	])
		expect(planOf(`SELECT * FROM ${table} WHERE seq = ?`, [1])).toEqual([
			`SEARCH ${table} USING PRIMARY KEY (seq=?)`,
		]);
});
