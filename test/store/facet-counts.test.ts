import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {membershipOf, parseEdtf} from '../../source/domain/date.ts';
import {monthSpan} from '../../source/domain/days.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import {facets, type CountedFacet} from '../../source/domain/facets.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import type {Store} from '../../source/store/index.ts';
import {storeOf} from '../fixtures/database.ts';
import {engagement, participant} from '../fixtures/engagements.ts';
import {letsThrough, randomFilters, randomRecords} from '../fixtures/random-records.ts';

const records = randomRecords(150, 11);
/** The fixture makes a post of every office (test/fixtures/database.ts). */
const postIds = new Map(
	[...new Set(records.flatMap(record => record.people.map(person => person.office)))].map(
		(office, index) => [office, `post-${index}`] as const,
	),
);
let store: Store;
beforeAll(() => {
	store = storeOf(records, {
		otherNames: {lan: ['Tran Thi Lan', 'Madam Lan']},
		placeNames: {Hanoi: ['Thang Long']},
	});
});
afterAll(() => store.close());

const counted = facets.filter(facet => facet.form !== 'words').map(facet => facet.id);

const valuesOf: Record<CountedFacet['id'], (record: Engagement) => readonly string[]> = {
	years: record => yearsOf(record.date),
	leaders: record => record.people.map(person => person.id),
	kinds: record => [record.kind],
	topics: record => record.topics,
	places: record => (record.place.name_en ? [record.place.name_en] : []),
	series: record => record.series.map(each => each.id),
	sides: record => [...new Set(record.people.map(person => person.side))],
	traits: record => [
		record.date_basis,
		...(/[?~%[]/u.test(record.date) ? ['uncertain'] : []),
		...(record.sources.length === 1 ? ['single-source'] : []),
	],
	offices: record => [...new Set(record.people.map(person => postIds.get(person.office) ?? person.office))],
	travels: () => [],
	contents: record => (record.commitments.length > 0 ? ['commitment'] : []),
	tags: () => [],
	confidences: record => [record.confidence],
};

function yearsOf(date: string): readonly string[] {
	const years = Array.from({length: 40}, (_, index) => String(1990 + index));
	return years.filter(year => inYear(date, year) !== 'no');
}

function inYear(date: string, year: string) {
	return membershipOf(parseEdtf(date), {start: `${year}-01-01`, end: `${year}-12-31`});
}

describe.each(counted)('%s', facet => {
	test('are counted as brute force counts them, under any filter', () => {
		fc.assert(
			fc.property(randomFilters, filter => {
				const expected: Record<string, number> = {};
				for (const record of records.filter(each => letsThrough(filter, each)))
					for (const value of valuesOf[facet](record)) expected[value] = (expected[value] ?? 0) + 1;
				const counts = store.facets.counts(facet, filter);
				expect(Object.fromEntries(counts.map(({value, count}) => [value, count]))).toEqual(expected);
				expect(new Set(counts.map(({value}) => value)).size).toBe(counts.length);
			}),
			{numRuns: 60},
		);
	});
});

describe('years', () => {
	test('count as possible what their date allows but does not settle, as domain/date.ts judges it', () => {
		fc.assert(
			fc.property(randomFilters, filter => {
				const seen = records.filter(record => letsThrough(filter, record));
				for (const {value, possible} of store.facets.counts('years', filter)) {
					expect(possible).toBe(seen.filter(record => inYear(record.date, value) === 'possible').length);
				}
			}),
			{numRuns: 60},
		);
	});

	test.each([
		['a set over three years', '[2010-04-07,2011-04-07,2012-04-07]', '2010:1/1 2011:1/1 2012:1/1'],
		['a set within a year', '[2014-08-08,2014-08-09]', '2014:1/0'],
		['two members of one year, one of another', '[2014-08-08,2014-08-09,2015-08-09]', '2014:1/1 2015:1/1'],
		['a visit over new year', '2018-12-30/2019-01-02', '2018:1/0 2019:1/0'],
		['visits that share a year', '[2018-12-30/2019-01-02,2019-03-01/2019-03-02]', '2018:1/1 2019:1/0'],
		['a doubtful day', '2020-03-06?', '2020:1/1'],
		['a window in which the day fell', '2018-10-01/2019-05-01', '2018:1/1 2019:1/1'],
		['an estimated year', '2011~', '2011:1/1'],
		['a decade', '200X', Array.from({length: 10}, (_, year) => `${2000 + year}:1/1`).join(' ')],
	])('%s', (_, date, expected) => {
		const {facets: counts} = storeOf([engagement({date})]);
		const years = counts.counts('years', emptyFilter);
		expect(years.map(({value, count, possible}) => `${value}:${count}/${possible}`).join(' ')).toBe(expected);
	});

	test('come in order of time, and an interval without an end does not fill the list', () => {
		const {facets: counts} = storeOf([engagement({date: '2019/..'}), engagement({id: 'b', date: '2001'})]);
		const years = counts.counts('years', emptyFilter).map(({value}) => Number(value));
		expect(years.slice(0, 3)).toEqual([2001, 2019, 2020]);
		expect(years).toEqual(years.toSorted((a, b) => a - b));
		expect(years.length).toBeLessThan(300);
	});
});

test('kinds and topics come in the order of the vocabulary, with its labels; unknown ones last, under their id', () => {
	expect(store.facets.counts('kinds', emptyFilter).map(({value}) => value)).toEqual([
		'talks',
		'phone-call',
		'reception',
		'port-call',
	]);
	const topics = store.facets.counts('topics', emptyFilter);
	expect(topics.map(({value, label_en, label_vi}) => [value, label_en, label_vi])).toEqual([
		['dioxin', 'dioxin clean-up', 'xử lý dioxin'],
		['training-education', 'training and education', 'đào tạo'],
		['unlisted-topic', 'unlisted-topic', 'unlisted-topic'],
	]);
});

test('leaders come by count, with side and other spellings', () => {
	const leaders = store.facets.counts('leaders', emptyFilter);
	const counts = leaders.map(({count}) => count);
	expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	expect(leaders.find(({value}) => value === 'lan')).toMatchObject({
		label_en: 'Trần Thị Lan',
		label_vi: 'Trần Thị Lan',
		side: 'VN',
		other_names: ['Tran Thi Lan', 'Madam Lan'],
	});
});

test('places have both names and their other spellings', () => {
	expect(store.facets.counts('places', emptyFilter).find(({value}) => value === 'Hanoi')).toMatchObject({
		label_en: 'Hanoi',
		label_vi: 'Hà Nội',
		other_names: ['Thang Long'],
	});
});

test('a person who takes two parts in a meeting counts once', () => {
	const {facets: counts} = storeOf([
		engagement({people: [participant({part: 'host'}), participant({part: 'speaker'})]}),
	]);
	expect(counts.counts('leaders', emptyFilter).map(({count}) => count)).toEqual([1]);
});

test.each(counted)('%s of an empty database are none', facet => {
	expect(storeOf([]).facets.counts(facet, emptyFilter)).toEqual([]);
});

describe('when the records of a value begin and end', () => {
	const met = (date: string, people = [participant()]): Engagement =>
		engagement({id: `${date.slice(0, 10)}-met`, date, date_start: date.slice(0, 10), people});
	const lan = participant({id: 'lan', name: 'Lan'});

	test('are the dates of the first and the last of them in the view', () => {
		const spans = storeOf([
			met('2011-02'),
			met('2013-04-05/2013-04-09', [participant(), lan]),
			met('2015-01-01'),
		]);
		const span = (value: string, filter = emptyFilter): unknown =>
			spans.facets.span('leaders', filter, value);
		expect(span('phan-van-giang')).toMatchObject({first: '2011-02', last: '2015-01-01'});
		expect(span('phan-van-giang', {...emptyFilter, leaders: [['lan']]})).toMatchObject({
			first: '2013-04-05/2013-04-09',
			last: '2013-04-05/2013-04-09',
		});
		expect(span('lan', {...emptyFilter, years: [{from: 2015, to: null}]})).toBeNull();
		expect(span('nobody')).toBeNull();
	});

	test('the later they end, the greater is their last place', () => {
		const spans = storeOf([met('2011-02-03', [lan]), met('2013-04-05')]).facets;
		const place = (value: string): number => spans.span('leaders', emptyFilter, value)?.lastPlace ?? NaN;
		expect(place('phan-van-giang')).toBeGreaterThan(place('lan'));
	});

	test('a value of no record has its names all the same', () => {
		expect(store.facets.uncounted('leaders', 'lan')).toMatchObject({
			value: 'lan',
			count: 0,
			other_names: ['Tran Thi Lan', 'Madam Lan'],
		});
		expect(store.facets.uncounted('leaders', 'nobody')).toMatchObject({
			label_en: 'nobody',
			count: 0,
			side: null,
		});
	});
});

describe('the months of a year', () => {
	const asked = fc.tuple(randomFilters, fc.integer({min: 1994, max: 2027}));
	const membershipsIn = (date: string, year: number) =>
		Array.from({length: 12}, (_, index) => membershipOf(parseEdtf(date), monthSpan(year, index + 1)));

	test('are counted as brute force counts them, under any filter', () => {
		let withoutAny = 0;
		fc.assert(
			fc.property(asked, ([filter, year]) => {
				const dates = records.filter(record => letsThrough(filter, record)).map(({date}) => date);
				const all = dates.map(date => membershipsIn(date, year));
				const isOpen = (each: (typeof all)[number]): boolean => each.every(month => month === 'possible');
				const told = all.filter(each => !isOpen(each));
				const {months, withoutMonth} = store.facets.months(filter, year);
				expect(withoutMonth).toBe(all.length - told.length);
				withoutAny += withoutMonth;
				expect(months).toEqual(
					Array.from({length: 12}, (_, at) => ({
						count: told.filter(each => each[at] !== 'no').length,
						possible: told.filter(each => each[at] === 'possible').length,
					})),
				);
			}),
			{numRuns: 300},
		);
		expect(withoutAny).toBeGreaterThan(0);
	});

	test('hold, with those without a month, as many as the filter of the month finds', () => {
		fc.assert(
			fc.property(asked, fc.integer({min: 1, max: 12}), ([other, year], month) => {
				const filter = {...other, years: []};
				const {months, withoutMonth} = store.facets.months(filter, year);
				const within = {...filter, years: [{from: year, to: year, span: monthSpan(year, month)}]};
				expect((months[month - 1]?.count ?? 0) + withoutMonth).toBe(store.engagements.count(within));
			}),
			{numRuns: 200},
		);
	});
});
