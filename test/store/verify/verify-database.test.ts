import {readFileSync, writeFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Database} from '../../../source/store/open.ts';
import {databaseOf, opened, spoil} from '../../fixtures/database.ts';
import {engagement, sampleEngagements} from '../../fixtures/engagements.ts';
import {randomRecords} from '../../fixtures/random-records.ts';

const {id} = engagement();

/** The findings in a sound database after work was done to it behind the program's back. */
function findings(work: (database: Database) => void): readonly string[] {
	const path = databaseOf([engagement(), engagement({id: '2010-set', date: '[2010-04-07,2011-04-07]'})]);
	spoil(path, work);
	return opened(path)
		.verify()
		.map(({check, message}) => `${check}: ${message}`);
}

/** The index no longer says what a changed record does. */
function isNoneOfIndex(finding: string): boolean {
	return !finding.startsWith('full-text');
}

describe('a sound database', () => {
	test.each([
		['the samples', sampleEngagements.filter(record => !record.topics.includes('=cmd'))],
		['dates of every form', randomRecords(60)],
		['no record', []],
	])('has no findings: %s', (_, records) => {
		expect(opened(databaseOf(records)).verify()).toEqual([]);
	});
});

describe('dates', () => {
	test.each([
		['that are not EDTF', "SET date = 'soon'", `date: ${id}: not an EDTF date: "soon"`],
		[
			'that do not match their days',
			"SET date = '2025-11-03'",
			`date: ${id}: 2025-11-03 allows 2025-11-03 to 2025-11-03, not 2025-11-02 to 2025-11-02`,
		],
		[
			'with another last day',
			"SET date_end = '2025-11-09'",
			`date: ${id}: 2025-11-02 allows 2025-11-02 to 2025-11-02, not 2025-11-02 to 2025-11-09`,
		],
	])('%s', (_, change, expected) => {
		const found = findings(database => database.exec(`UPDATE engagements ${change} WHERE id = '${id}'`));
		expect(found.filter(isNoneOfIndex)).toEqual([expected]);
	});
});

describe('values that nobody writes', () => {
	test.each([
		['engagements', 'kind', "'tea'", 'kind "tea" is not known'],
		['engagements', 'confidence', "'sure'", 'confidence "sure" is not known'],
		['engagements', 'day_part', "'noon'", 'day_part "noon" is not known'],
		['engagements', 'date_basis', "'felt'", 'date_basis "felt" is not known'],
		['engagements', 'origin', "'web'", 'origin "web" is not known'],
		['engagements', 'date_reasons', "'{not'", 'date_reasons "{not" is no JSON'],
		['participants', 'part', "'waiter'", 'part "waiter" is not known'],
		['participants', 'side', "'ZZ'", 'side "ZZ" is not known'],
		['sources', 'says', "'[not'", 'says "[not" is no JSON'],
		['sources', 'differs', "'not'", 'differs "not" is no JSON'],
		['engagements', 'kind', "printf('%.*c', 100000, 'x')", `kind "${'x'.repeat(60)}" is not known`],
	])('%s.%s = %s', (table, column, value, message) => {
		const found = findings(database =>
			database.exec(
				`UPDATE ${table} SET ${column} = ${value} WHERE seq = (SELECT max(seq) FROM engagements)`,
			),
		);
		expect([...new Set(found.filter(each => each.startsWith('value: ')))]).toEqual([
			`value: ${id}: ${message}`,
		]);
	});

	test('of a commitment', () => {
		const promise = {id: 'boats', by: 'US', to: 'VN', what_en: 'Boats', what_vi: 'Tàu', topics: []} as const;
		const nothing = {quantity: null, unit: null, amount: null, currency: null, due: null} as const;
		const path = databaseOf([
			engagement({
				commitments: [
					{
						...promise,
						...nothing,
						status: 'promised',
						source: 0,
						repeats: null,
						within: null,
						fulfils: null,
					},
				],
			}),
		]);
		spoil(path, database => void database.exec("UPDATE commitments SET status = 'hoped', given_by = 'Mars'"));
		expect(
			opened(path)
				.verify()
				.map(({message}) => message),
		).toEqual([`${id}: given_by "Mars" is not known`, `${id}: status "hoped" is not known`]);
	});
});

test('records without a source', () => {
	expect(findings(database => database.exec('DELETE FROM sources')).filter(isNoneOfIndex)).toEqual([
		'source: 2010-set names no source',
		`source: ${id} names no source`,
	]);
});

test('visits that the index has otherwise than the records', () => {
	const finding = 'full-text: the search index has other visits than the records';
	expect(
		findings(database => database.exec(`UPDATE engagements SET part_of = '${id}' WHERE id <> '${id}'`)),
	).toEqual([finding]);
	expect(findings(database => database.exec("UPDATE index_visits SET pairs = x'0000000001000000'"))).toEqual([
		finding,
	]);
});

describe('references that lead nowhere', () => {
	test('to a visit', () => {
		const [finding, ...rest] = findings(database =>
			database.exec("UPDATE engagements SET part_of = 'no-such-visit' WHERE id = '2010-set'"),
		);
		expect(finding).toMatch(/^foreign-key: engagements row \d+ points to nothing in engagements$/u);
		expect(rest).toEqual([]);
	});

	test('to a person', () => {
		const remove = "DELETE FROM persons WHERE id = 'pete-hegseth'";
		expect(findings(database => database.exec(remove)).filter(isNoneOfIndex)).toEqual([
			'foreign-key: participants points to nothing in persons',
			'foreign-key: participants points to nothing in persons',
		]);
	});
});

describe('the search index', () => {
	const missing = 'full-text: 2010-set is missing from the search index';
	const seq = "(SELECT seq FROM engagements WHERE id = '2010-set')";

	test('lacks the text of a record', () => {
		const remove = `DELETE FROM full_text WHERE rowid = ${seq}`;
		expect(findings(database => database.exec(remove))).toEqual([missing]);
	});

	test('lacks a record, or has one that is not there', () => {
		const move = `UPDATE engagements SET seq = seq + 1 WHERE seq = ${seq}`;
		const found = findings(database => database.exec(move));
		expect(found).toContain(missing);
		expect(found).toContain('full-text: the search index has a place for 1 record that is not there');
	});

	test('has lists that are in no block', () => {
		const add = "INSERT INTO postings VALUES ('w', 'nowhere', 99, 1, x'0000')";
		expect(findings(database => database.exec(add))).toEqual([
			'full-text: the search index has 1 list of no block',
		]);
	});

	test('was left behind a change', () => {
		expect(findings(database => database.exec(`INSERT INTO index_changes VALUES (${seq})`))).toEqual([
			'full-text: the search index does not know of 1 change',
		]);
	});
});

test('a date whose members are the same days, or begin on the same day, is sound', () => {
	expect(
		opened(
			databaseOf([engagement({date: '[2019,2019?]'}), engagement({id: 'b', date: '[2019,2019-01-01]'})]),
		).verify(),
	).toEqual([]);
});

test('damage to a page of the file', () => {
	const path = databaseOf(randomRecords(60));
	spoil(path, database => {
		const page = database
			.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'engagements_at_place'")
			.pluck()
			.get() as number;
		const size = Number(database.pragma('page_size', {simple: true}));
		const bytes = readFileSync(path);
		bytes.fill(0, (page - 1) * size + 8, page * size);
		writeFileSync(path, bytes);
	});
	const checks = opened(path)
		.verify()
		.map(({check}) => check);
	expect(checks).toContain('integrity');
});
