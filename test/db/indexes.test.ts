import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {emptyFilter, type Filter} from '../../source/domain/filter.ts';
import {fullClause} from '../../source/store/engagements.ts';
import {openDatabase, type Database} from '../../source/store/open.ts';
import {databaseOf} from '../fixtures/database.ts';
import {randomRecords} from '../fixtures/random-records.ts';

let database: Database;
beforeAll(() => {
	database = openDatabase(databaseOf(randomRecords(400)));
});
afterAll(() => void database.close());

/** What SQLite means to do, one step a line (sqlite.org/eqp.html). */
function planOf(sql: string, values: readonly (string | number)[]): readonly string[] {
	const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as {detail: string}[];
	return steps.map(({detail}) => detail);
}

function countPlan(filter: Partial<Filter>): readonly string[] {
	const {sql, values} = fullClause({...emptyFilter, ...filter});
	return planOf(`SELECT count(*) FROM engagements e WHERE ${sql}`, values);
}

/** A walk over every record. */
const fullScan = /^SCAN e(?: |$)/u;

describe('records are looked up by an index, not by reading them all', () => {
	test.each<[string, Partial<Filter>, RegExp]>([
		['leader', {leaders: [['lan']]}, /INDEX participants_of_person \(person_id=\?\)/u],
		['kind', {kinds: ['talks']}, /INDEX engagements_of_kind \(kind=\?\)/u],
		['topic', {topics: ['dioxin']}, /INDEX engagements_on_topic \(topic=\?\)/u],
		['place', {places: ['Hanoi']}, /INDEX engagements_at_place \(place_en=\?\)/u],
		['side', {sides: ['other']}, /INDEX participants_of_side \(side=\?\)/u],
		['id', {ids: ['x']}, /INDEX sqlite_autoindex_engagements_1 \(id=\?\)/u],
		['inferred', {isInferred: true}, /INDEX engagements_inferred/u],
		['text', {text: {folded: '"an"', marked: null, phrase: null}}, /SCAN text_folded VIRTUAL TABLE INDEX/u],
	])('%s', (_, filter, index) => {
		const plan = countPlan(filter);
		expect(plan.join('\n')).toMatch(index);
		expect(plan.filter(step => fullScan.test(step))).toEqual([]);
	});

	test('year, alone and with typed text', () => {
		const years = [{from: 2012, to: 2012}];
		const alone = countPlan({years});
		expect(alone.filter(step => fullScan.test(step))).toEqual([]);
		expect(alone.join('\n')).toContain('INDEX date_spans_by_day');
		const withText = countPlan({years, text: {folded: '"an"', marked: null, phrase: null}});
		expect(withText.filter(step => fullScan.test(step))).toEqual([]);
		expect(withText.join('\n')).toMatch(/SEARCH d .*PRIMARY KEY \(seq=\?/u);
	});

	test('one id', () => {
		expect(planOf('SELECT e.seq FROM engagements e WHERE e.id = ?', ['x'])).toEqual([
			'SEARCH e USING COVERING INDEX sqlite_autoindex_engagements_1 (id=?)',
		]);
	});

	test('the meetings of a visit', () => {
		const plan = planOf('SELECT e.seq FROM engagements e WHERE e.id = ? OR e.part_of = ?', ['x', 'x']);
		expect(plan.join('\n')).toMatch(/INDEX engagements_of_visit \(part_of=\?\)/u);
		expect(plan.filter(step => fullScan.test(step))).toEqual([]);
	});

	test("a word of the index's vocabulary", () => {
		const plan = planOf('SELECT 1 FROM folded_words WHERE term = ? LIMIT 1', ['an']);
		expect(plan).toHaveLength(1);
		expect(plan[0]).toMatch(/VIRTUAL TABLE INDEX [1-9]/u);
	});
});

test.each(['ASC', 'DESC'])('the order by date is a walk along the key: nothing is sorted (%s)', direction => {
	const plan = planOf(`SELECT e.seq FROM engagements e WHERE 1 ORDER BY e.seq ${direction} LIMIT 40`, []);
	expect(plan.join('\n')).not.toContain('TEMP B-TREE');
	expect(plan).toHaveLength(1);
});

test("a record's parts are read by its key", () => {
	for (const table of ['participants', 'engagement_topics', 'sources', 'date_spans'])
		expect(planOf(`SELECT * FROM ${table} WHERE seq = ?`, [1])).toEqual([
			`SEARCH ${table} USING PRIMARY KEY (seq=?)`,
		]);
});
