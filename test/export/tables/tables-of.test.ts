import {describe, expect, test} from 'vitest';
import {
	bodyFields,
	commitmentFields,
	engagementFields,
	participantFields,
	passageFields,
	placeColumns,
	placeFields,
	seriesFields,
	sourceFields,
} from '../../../source/domain/engagement-fields.ts';
import {plainTables, referredIds, type PlainTable} from '../../../source/export/tables/index.ts';
import {bareRecord, fullRecord, rowsIn, tablesIn} from './made.ts';

const tables: readonly PlainTable[] = plainTables;
const tableOf = (name: string): PlainTable => tables.find(each => each.name === name)!;
const columnNames = (name: string): readonly string[] => tableOf(name).columns.map(column => column.name);

/** The tables that hold the lists of a record, by the field. */
const tableOfList: Readonly<Record<string, string>> = {
	people: 'participants',
	topics: 'engagement_topics',
	bodies: 'engagement_bodies',
	series: 'engagement_series',
	commitments: 'commitments',
	sources: 'sources',
};

describe('every field of a record has its column or its table', () => {
	test.each(engagementFields)('%s', field => {
		const list = tableOfList[field];
		if (list !== undefined) expect(columnNames(list)).toContain('engagement_id');
		else if (field === 'place')
			expect(columnNames('engagements')).toEqual(
				expect.arrayContaining(placeFields.map(each => placeColumns[each])),
			);
		else expect(columnNames('engagements')).toContain(field);
	});

	test.each([
		['participants', participantFields, {id: 'person_id'}],
		['engagement_bodies', bodyFields, {id: 'body_id'}],
		['engagement_series', seriesFields, {id: 'series_id'}],
		['commitments', commitmentFields, {by: 'given_by', to: 'given_to'}],
		['sources', sourceFields, {passage: 'passage_file'}],
	] as const)('%s', (name, fields, renamed) => {
		const wanted = fields.map(field => (renamed as Readonly<Record<string, string>>)[field] ?? field);
		const besides = ['engagement_id', 'position', 'ref', 'passage_line'];
		expect(columnNames(name).filter(column => !besides.includes(column))).toEqual(wanted);
		if (name === 'sources')
			expect(columnNames(name)).toEqual(expect.arrayContaining(passageFields.map(each => `passage_${each}`)));
	});
});

describe('every table', () => {
	test.each(tables.map(table => [table.name, table] as const))('%s', (name, table) => {
		const own = columnNames(name);
		expect(new Set(own).size).toBe(own.length);
		expect(own).toEqual(expect.arrayContaining([...table.key]));
		expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/u);
		expect(table.description).toMatch(/^[A-Z][^\n]*[.]$/u);
		for (const {name: column, description, type, gaps, values} of table.columns) {
			expect(column).toMatch(/^[a-z]+(?:_[a-z]+)*$/u);
			expect(description).toMatch(/^[A-Z`][^\n|]*\.$/u);
			if (values) expect([type, gaps]).toEqual(['text', expect.stringMatching(/none|null/u)]);
		}
		for (const column of table.key)
			expect(table.columns.find(each => each.name === column)?.gaps).toBe('none');
		// Programs differ on keys of several columns that are null in part.
		for (const {columns, table: other, to} of table.references) {
			expect(own).toEqual(expect.arrayContaining([...columns]));
			expect([columns.length, to]).toEqual([1, tableOf(other).key]);
		}
	});

	test('has a name of its own', () => {
		expect(new Set(tables.map(table => table.name)).size).toBe(tables.length);
	});
});

describe('the rows', () => {
	test('have every column of their table', () => {
		const rows = rowsIn(tablesIn([fullRecord]));
		for (const table of plainTables)
			for (const row of rows[table.name])
				expect(Object.keys(row).toSorted()).toEqual([...columnNames(table.name)].toSorted());
		expect(rows.sources).toHaveLength(3);
		expect(rows.commitments[0]).toMatchObject({
			ref: '2025-11-02-full#six-patrol-boats',
			source: '2025-11-02-full/1',
		});
		expect(rows.sources[1]).toMatchObject({ref: '2025-11-02-full/1', reprint_of: '2025-11-02-full/0'});
	});

	test('of what the query did not find come after and say so', () => {
		const rows = rowsIn(tablesIn([fullRecord], [bareRecord]));
		expect(rows.engagements.map(row => [row['id'], row['in_view']])).toEqual([
			['2025-11-02-full', true],
			['1999-bare', false],
		]);
	});
});

test('a record refers to its visit and to those whose commitments its own are linked with', () => {
	expect([...referredIds([fullRecord, bareRecord])].toSorted()).toEqual([
		'2023-01-01-first',
		'2024-05-06-other',
		'2025-11-01-visit',
	]);
});
