import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {emptyFilter, type Filter, type Sort} from '../../../../source/domain/filter.ts';
import {openDatabase, type Database} from '../../../../source/store/open.ts';
import {SearchIndex} from '../../../../source/store/search-index/read/search-index.ts';
import {Statements} from '../../../../source/store/statements.ts';
import {databaseOf} from '../../../fixtures/database.ts';
import {randomFilters, randomRecords, randomWords} from '../../../fixtures/random-records.ts';
import {typedTerm} from '../../../fixtures/typed.ts';

const count = 240;
let database: Database;
beforeAll(() => {
	database = openDatabase(databaseOf(randomRecords(count, 19)));
});
afterAll(() => void database.close());

/** Sorts records one by one from sets of this size on; 0 keeps every tier a set, a large number makes one tier. */
function indexWith(few: number): SearchIndex {
	return new SearchIndex(new Statements(database), few);
}

const searches: fc.Arbitrary<Filter> = fc
	.tuple(randomWords, randomFilters, fc.integer({min: 0, max: 4}))
	.map(([[typed, isOpen], filter, chance]) => ({
		...(chance === 0 ? filter : emptyFilter),
		text: typed.map((word, index) => typedTerm(word, isOpen && index === typed.length - 1)),
	}));
const sorts = fc.constantFrom<Sort>('relevance', '-date', 'date');

/** Reads a list page by page. */
function paged(index: SearchIndex, filter: Filter, sort: Sort, limit: number): readonly number[] {
	const pages: number[] = [];
	for (let offset = 0; offset < count + limit; offset += limit)
		pages.push(...index.filtered(filter).page(sort, {offset, limit}));
	return pages;
}

describe.each([0, 3, 12, 50])('in tiers, sets of up to %i records sorted one by one', few => {
	test('pages of any size put together are the list that is sorted in one piece', () => {
		const [index, whole] = [indexWith(few), indexWith(count)];
		fc.assert(
			fc.property(searches, sorts, fc.integer({min: 1, max: 40}), (filter, sort, limit) => {
				const expected = whole.filtered(filter).page(sort, {offset: 0, limit: count});
				expect(new Set(expected).size).toBe(whole.filtered(filter).total);
				expect(paged(index, filter, sort, limit)).toEqual(expected);
			}),
			{numRuns: 150},
		);
	});

	test('a page may begin and end anywhere', () => {
		const [index, whole] = [indexWith(few), indexWith(count)];
		const page = {offset: fc.integer({min: 0, max: count}), limit: fc.integer({min: 0, max: 60})};
		fc.assert(
			fc.property(searches, sorts, fc.record(page), (filter, sort, {offset, limit}) => {
				const expected = whole.filtered(filter).page(sort, {offset: 0, limit: count});
				expect(index.filtered(filter).page(sort, {offset, limit})).toEqual(
					expected.slice(offset, offset + limit),
				);
			}),
			{numRuns: 150},
		);
	});

	test('a record is found at its place in the list', () => {
		const index = indexWith(few);
		const keys = index.order.seqsAt(Array.from({length: index.order.length * 32}, (_, position) => position));
		expect(keys).toHaveLength(count);
		fc.assert(
			fc.property(searches, sorts, (filter, sort) => {
				const records = index.filtered(filter);
				const list = records.page(sort, {offset: 0, limit: count});
				for (const key of keys) expect(records.indexOf(sort, key)).toBe(list.indexOf(key));
				expect(records.indexOf(sort, -1)).toBe(-1);
			}),
			{numRuns: 40},
		);
	});
});

test('by date, hits come in the order of their keys, whatever was typed', () => {
	const index = indexWith(12);
	fc.assert(
		fc.property(searches, filter => {
			const list = (sort: Sort): readonly number[] =>
				index.filtered(filter).page(sort, {offset: 0, limit: count});
			const byKey = list('relevance').toSorted((a, b) => a - b);
			expect(list('date')).toEqual(byKey);
			expect(list('-date')).toEqual(byKey.toReversed());
		}),
		{numRuns: 60},
	);
});

test('the words of the searches have hits in more than one tier', () => {
	const filter = {...emptyFilter, text: [typedTerm('an', true), typedTerm('đàm', false)]};
	const index = indexWith(0);
	expect(index.filtered(filter).total).toBeGreaterThan(20);
	const {together, apart, related} = index.filtered(filter).tierCounts();
	expect(together).toBeGreaterThan(0);
	expect(apart).toBeGreaterThan(0);
	expect(related).toBe(0);
	expect(together + apart).toBe(index.filtered(filter).total);
});
