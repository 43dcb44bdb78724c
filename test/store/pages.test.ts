import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {emptyFilter, type Sort} from '../../source/domain/filter.ts';
import type {Store} from '../../source/store/index.ts';
import {seqRange} from '../../source/store/rows.ts';
import {Statements} from '../../source/store/statements.ts';
import {storeOf} from '../fixtures/database.ts';
import {engagement, sampleEngagements} from '../fixtures/engagements.ts';
import {plainReport} from '../../source/domain/engagement.ts';
import {letsThrough, newestFirst, randomFilters, randomRecords} from '../fixtures/random-records.ts';

const records = randomRecords(150);
const everything = {offset: 0, limit: 1000};
let store: Store;
beforeAll(() => {
	store = storeOf(records);
});
afterAll(() => store.close());

function idsOf(each: readonly {readonly id: string}[]): readonly string[] {
	return each.map(({id}) => id);
}

describe('order', () => {
	const newest = idsOf(newestFirst(records));

	test.each([
		['-date', newest],
		['relevance', newest],
		['date', newest.toReversed()],
	] as const)('%s', (sort, expected) => {
		expect(idsOf(store.engagements.page(emptyFilter, sort, everything))).toEqual(expected);
		expect(store.engagements.ids(emptyFilter, sort)).toEqual(expected);
	});
});

describe('ids of thousands', () => {
	// More than are read at once, so that the seams between the pieces are met.
	const many = Array.from({length: 3100}, (_, index) =>
		engagement({id: `talks-of-the-defence-ministries-in-hanoi-${String(index).padStart(20, '0')}`}),
	);
	let archive: Store;
	beforeAll(() => {
		archive = storeOf(many);
	});
	afterAll(() => archive.close());

	test('are all there, once and in order, of all records or of a view', () => {
		const {engagements} = archive;
		const oldestFirst = engagements.ids(emptyFilter, 'date');
		expect(oldestFirst.toSorted()).toEqual(idsOf(many));
		expect(engagements.ids(emptyFilter, '-date')).toEqual(oldestFirst.toReversed());
		const ids = idsOf(many).slice(1);
		expect(engagements.ids({...emptyFilter, ids}, 'date')).toEqual(
			oldestFirst.filter(id => id !== many[0]?.id),
		);
		expect(engagements.ofEachId(emptyFilter, 'date', id => id.slice(-4))).toEqual(
			oldestFirst.map(id => id.slice(-4)),
		);
	});

	test('come in pieces that the allocator does not take for large ones', () => {
		const first = vi.spyOn(Statements.prototype, 'first');
		archive.engagements.ids(emptyFilter, 'date');
		const texts = first.mock.results.map(({value}) => (value as {text?: string} | undefined)?.text ?? '');
		first.mockRestore();
		expect(texts.join('').length).toBeGreaterThan(many.length * 60);
		expect(Math.max(...texts.map(text => text.length))).toBeLessThan(128 * 1024);
	});
});

describe('pages', () => {
	test.each(['-date', 'date', 'relevance'] as const)('put together are the whole, by %s', sort => {
		fc.assert(
			fc.property(randomFilters, fc.integer({min: 1, max: 40}), (filter, limit) => {
				const whole = store.engagements.page(filter, sort, everything);
				const pages = pagesOf(sort, limit, filter);
				expect(idsOf(pages)).toEqual(idsOf(whole));
				expect(store.engagements.ids(filter, sort)).toEqual(idsOf(whole));
			}),
			{numRuns: 40},
		);
	});

	test('behind the last record are empty', () => {
		expect(store.engagements.page(emptyFilter, '-date', {offset: 150, limit: 10})).toEqual([]);
		expect(store.engagements.page(emptyFilter, '-date', {offset: 149, limit: 10})).toHaveLength(1);
	});

	function pagesOf(sort: Sort, limit: number, filter: Parameters<typeof store.engagements.page>[0]) {
		const count = store.engagements.count(filter);
		const starts = Array.from({length: Math.ceil(count / limit)}, (_, index) => index * limit);
		return starts.flatMap(offset => store.engagements.page(filter, sort, {offset, limit}));
	}
});

test('any filter lets through what it says, newest first, and counts as many', () => {
	fc.assert(
		fc.property(randomFilters, filter => {
			const expected = idsOf(newestFirst(records.filter(record => letsThrough(filter, record))));
			expect(idsOf(store.engagements.page(filter, '-date', everything))).toEqual(expected);
			expect(store.engagements.count(filter)).toBe(expected.length);
		}),
		{numRuns: 150},
	);
});

test('the ids of a filter narrow it to those records; none at all is nothing', () => {
	const wanted = idsOf(records.slice(3, 6));
	const found = store.engagements.page({...emptyFilter, ids: [...wanted, 'no-such-id']}, '-date', everything);
	expect(idsOf(found).toSorted()).toEqual(wanted.toSorted());
	expect(store.engagements.count({...emptyFilter, ids: []})).toBe(0);
});

test('leaders must all be present; the ids of one entry are its alternatives', () => {
	const both = store.engagements.page({...emptyFilter, leaders: [['lan'], ['hart']]}, '-date', everything);
	const either = store.engagements.page({...emptyFilter, leaders: [['lan', 'hart']]}, '-date', everything);
	expect(both.length).toBeGreaterThan(0);
	expect(both.length).toBeLessThan(either.length);
	for (const record of both) expect(idsOf(record.people)).toEqual(expect.arrayContaining(['lan', 'hart']));
	for (const record of either)
		expect(idsOf(record.people).some(id => id === 'lan' || id === 'hart')).toBe(true);
});

describe('a record', () => {
	test('comes back as it went in, in the order of its keys', () => {
		const {engagements} = storeOf(sampleEngagements.filter(record => !record.id.includes('hostile')));
		for (const record of sampleEngagements.filter(each => !each.id.includes('hostile'))) {
			const found = engagements.byId(record.id);
			expect(found).toEqual({...record, origin: 'reference'});
			expect(Object.keys(found ?? {})).toEqual([
				...['id', 'date', 'date_start', 'date_end', 'date_basis', 'date_reasons', 'day_part', 'kind'],
				...['title_en', 'title_vi', 'summary_en', 'summary_vi', 'place', 'people', 'topics', 'part_of'],
				...['bodies', 'series', 'commitments', 'sources', 'confidence', 'note', 'origin'],
			]);
		}
	});

	test('that is not there is undefined', () => {
		expect(store.engagements.byId('no-such-id')).toBeUndefined();
		expect(store.engagements.byId("' OR 1=1 --")).toBeUndefined();
	});

	test('keeps the order of its people, topics and sources', () => {
		const record = engagement({
			people: engagement().people.toReversed(),
			topics: ['mia-accounting', 'dioxin'],
			sources: ['c', 'a', 'b'].map(publisher => ({
				publisher,
				title: '',
				url: '',
				published: '',
				...plainReport,
				passage: null,
			})),
		});
		const found = storeOf([record]).engagements.byId(record.id);
		expect(found).toEqual(record);
	});
});

test('ids are suggested by any part of them, in order, and what is typed is no pattern', () => {
	const {engagements} = storeOf(['b-talks', 'a-talks', 'c-visit'].map(id => engagement({id})));
	expect(engagements.idsLike('talks', 5)).toEqual(['a-talks', 'b-talks']);
	expect(engagements.idsLike('talks', 1)).toEqual(['a-talks']);
	expect(engagements.idsLike('visit', 5)).toEqual(['c-visit']);
	expect(engagements.idsLike('***', 5)).toEqual(['a-talks', 'b-talks', 'c-visit']);
	expect(engagements.idsLike('[a-z]isit', 5)).toEqual([]);
});

test('the key of a day leaves room for a million records and none for the next day', () => {
	const [day, next] = [seqRange('2019-02-28'), seqRange('2019-03-01')];
	expect(day.last - day.first).toBe(999_998);
	expect(next.first).toBeGreaterThan(day.last);
	expect(seqRange('9999-12-31').last).toBeLessThan(Number.MAX_SAFE_INTEGER);
	expect(seqRange('1899-12-31').last).toBeLessThan(seqRange('1900-01-01').first);
});
