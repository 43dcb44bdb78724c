import {join} from 'node:path';
import {expect, test} from 'vitest';
import {briefOf} from '../../../source/answers/brief/index.ts';
import {seriesGaps} from '../../../source/answers/brief/gaps.ts';
import {readTimeline} from '../../../source/answers/timeline/index.ts';
import type {Brief} from '../../../source/domain/brief-of-view.ts';
import {emptyFilter} from '../../../source/domain/filter.ts';
import {emptyRequest, Search, type SearchRequest} from '../../../source/search/index.ts';
import {databaseOf, opened, seriesEntry, storeOf} from '../../fixtures/database.ts';
import {body, commitment, engagement, participant} from '../../fixtures/engagements.ts';
import {asVersion7} from '../../fixtures/older-databases.ts';

const commands = {brief: '', list: '', commitments: ''};
const giang = participant();
const lane = participant({id: 'ada-lane', name: 'Ada Lane', side: 'US', office: 'Envoy', part: 'visitor'});
const cole = participant({id: 'ben-cole', name: 'Ben Cole', side: 'US', office: 'Admiral', part: 'visitor'});
const day = (date: string) => ({date, date_start: date, date_end: date});
const records = [
	engagement({
		id: 'first',
		...day('2011-12-10'),
		people: [giang, lane],
		series: [{id: 'talk', number: 1, year: null}],
	}),
	engagement({
		id: 'window',
		date: '2012',
		date_start: '2012-01-01',
		date_end: '2012-12-31',
		people: [giang, lane],
	}),
	engagement({id: 'visit', ...day('2015-06-01'), kind: 'official-visit', people: [giang, cole]}),
	engagement({
		id: 'meeting',
		...day('2015-06-01'),
		part_of: 'visit',
		people: [giang, {...lane, office: 'Chief envoy'}],
		series: [{id: 'talk', number: 4, year: null}],
		commitments: [
			commitment({id: 'done', status: 'delivered'}),
			commitment({id: 'again', status: 'promised', repeats: 'meeting#open'}),
			commitment({id: 'open', status: 'promised'}),
		],
	}),
	engagement({id: 'word', ...day('2016-01-02'), kind: 'speech', people: [cole], bodies: [body()]}),
];
const extra = {series: [seriesEntry({id: 'talk', counted_by: 'number'})]};

function briefIn(
	request: Partial<SearchRequest> = {},
	store = storeOf(records, extra),
	today = '2016-12-01',
): Brief {
	const asked = {...emptyRequest, ...request};
	return briefOf(store, asked, new Search(store).resolve(asked).filter, {today, commands});
}

test('a brief covers the view from its first record to its last', () => {
	const {
		records: count,
		first,
		last,
		asked,
	} = briefIn({leaders: [['ada-lane']], years: [{from: 2011, to: 2015}]});
	expect([count, first, last]).toEqual([3, '2011-12-10', '2015-06-01']);
	expect(asked.en).toBe('years 2011–2015; leader Ada Lane');
	expect(asked.vi).toBe('các năm 2011–2015; lãnh đạo Ada Lane');
});

test.each<readonly [Partial<SearchRequest>, en: string, vi: string]>([
	[{years: [{from: 2015, to: 2015}]}, 'year 2015', 'năm 2015'],
	[
		{
			years: [
				{from: 2011, to: 2012},
				{from: 2015, to: 2015},
			],
		},
		'years 2011–2012 or 2015',
		'các năm 2011–2012 hoặc 2015',
	],
	[{years: [{from: 2015, to: null}]}, 'from 2015 on', 'từ 2015 trở đi'],
	[{years: [{from: null, to: 2015}]}, 'up to 2015', 'đến hết 2015'],
	[
		{years: [{from: 2015, to: 2016, span: {start: '2015-06-01', end: '2016-03-31'}}]},
		'Jun 2015 – Mar 2016',
		'6/2015 – 3/2016',
	],
	[
		{leaders: [['ada-lane', 'ben-cole'], ['phan-van-giang']]},
		'leaders (Ada Lane or Ben Cole) and Phan Văn Giang',
		'các lãnh đạo (Ada Lane hoặc Ben Cole) và Phan Văn Giang',
	],
	[
		{leaders: [['ada-lane', 'ben-cole']]},
		'leaders Ada Lane or Ben Cole',
		'các lãnh đạo Ada Lane hoặc Ben Cole',
	],
	[{kinds: ['talks', 'reception']}, 'kinds talks or reception', 'loại hội đàm hoặc tiếp'],
])('what is asked for is told in words: %j', (request, en, vi) => {
	expect(briefIn(request).asked).toEqual({en, vi});
});

test('a time that has gone by is told apart from one that today is in', () => {
	const periodOf = (from: number, to: number | null) => briefIn({years: [{from, to}]}).period;
	expect([briefIn().period, periodOf(2011, 2015), periodOf(2011, null)]).toEqual(['any', 'past', 'current']);
	expect(periodOf(2011, 2016)).toBe('current');
	expect(briefIn({years: [{from: 2016, to: 2016}]}).gaps.sinceLast).toBe(334);
});

test('the last contacts are meetings, and a visit stands for its own', () => {
	const {contacts} = briefIn();
	expect(contacts.map(each => [each.record.id, each.others])).toEqual([
		['visit', 1],
		['window', 0],
		['first', 0],
	]);
	expect(contacts[0]?.US?.name.en).toBe('Ben Cole');
	expect(briefIn({leaders: [['ada-lane']]}).contacts[0]?.US?.office.en).toBe('Chief envoy');
});

test('the people of one leader are those of the other side, with their office in the last record', () => {
	const {people} = briefIn({leaders: [['phan-van-giang']]});
	expect(people.of).toBe('Phan Văn Giang');
	expect(people.listed.map(each => [each.name, each.office.en, each.count, each.first, each.last])).toEqual([
		['Ada Lane', 'Chief envoy', 3, '2011-12-10', '2015-06-01'],
		['Ben Cole', 'Admiral', 1, '2015-06-01', '2015-06-01'],
	]);
	expect(briefIn().people.listed.map(each => each.name)).toEqual(['Phan Văn Giang', 'Ada Lane', 'Ben Cole']);
});

test('of people more than fit are counted, four of each side listed', () => {
	const many = Array.from({length: 14}, (_, index) =>
		participant({id: `person-${index}`, name: `Person ${index}`, side: index < 7 ? 'VN' : 'US'}),
	);
	const {people} = briefIn({}, storeOf([engagement({people: many})]));
	expect(people.listed).toHaveLength(8);
	expect(people.listed.filter(each => each.side === 'VN')).toHaveLength(4);
	expect(people.more).toBe(6);
});

test('the sums that count are chosen first, what is told again last, each sum once', () => {
	const {commitments} = briefIn();
	expect(commitments?.chosen.map(each => each.id)).toEqual(['done', 'open', 'again']);
	expect([commitments?.count, commitments?.open]).toEqual([3, 2]);
	expect(commitments?.order).toEqual(['sum', 'part']);
	expect(commitments?.totals[0]?.money).toEqual([
		{currency: 'USD', amount: 12_000_000, sums: 1, left_out: 1},
	]);
	expect(briefIn({topics: ['dioxin']}).commitments?.count).toBe(0);
});

test('of several currencies dollars come first, whatever the bare numbers', () => {
	const sums = [
		commitment({id: 'dong', amount: 9_200_000_000, currency: 'VND'}),
		commitment({id: 'few', amount: 1_000_000, currency: 'USD'}),
		commitment({id: 'many', amount: 30_000_000, currency: 'USD'}),
	];
	const {commitments} = briefIn({}, storeOf([engagement({commitments: sums})]));
	expect(commitments?.chosen.map(({id}) => id)).toEqual(['many', 'few', 'dong']);
});

test('the days since the last record are told up to the end of the data, and up to the day of the brief', () => {
	const store = storeOf([
		engagement({id: 'of-view', date: '2014-01-01', topics: ['dioxin']}),
		engagement({id: 'later', date: '2014-01-31/2014-02-02', topics: ['training']}),
	]);
	expect(briefIn({topics: ['dioxin']}, store).gaps.untilEndOfData).toBe(30);
	expect(briefIn({topics: ['training']}, store).gaps.untilEndOfData).toBe(0);
});

test('gaps are missing editions, years without records, and the longest silence, which a doubtful date fills', () => {
	const {gaps} = briefIn();
	expect(gaps.series).toEqual([
		{name: {en: 'talk', vi: 'talk'}, missing: [{from: 2, to: 3}], possible: [], isWholeView: false},
	]);
	expect(gaps.silence).toEqual({from: '2012-12-31', to: '2015-06-01', days: 882});
	expect(gaps.years).toEqual([2013, 2014]);
	expect([gaps.sinceLast, gaps.untilEndOfData]).toEqual([334, 0]);
	expect(briefIn({years: [{from: 2011, to: 2012}]}).gaps).toEqual({
		series: [],
		silence: {from: '2011-12-10', to: '2012-01-01', days: 22},
		sinceLast: null,
		untilEndOfData: null,
		years: [],
	});
});

test('round anniversaries from today on are told, not those of a day that is not certain', () => {
	const told = (today: string) =>
		briefIn({}, undefined, today).anniversaries.map(each => [each.record.id, each.years, each.on]);
	expect(told('2016-12-01')).toEqual([['first', 5, '2016-12-10']]);
	expect(told('2016-12-11')).toEqual([]);
	expect(told('2025-05-20')).toEqual([['visit', 10, '2025-06-01']]);
	expect(told('2026-12-31')).toEqual([]);
	expect(told('2016-12-20')).toEqual([]);
});

test('an empty view makes a brief of nothing', () => {
	const {records: count, first, contacts, people, gaps} = briefIn({years: [{from: 1950, to: 1950}]});
	expect([count, first, contacts, people.listed, gaps.silence]).toEqual([0, null, [], [], null]);
});

test('a database of an older form has no commitments to tell of', () => {
	const store = opened(asVersion7(databaseOf(records, extra)));
	expect(briefIn({}, store).commitments).toBeNull();
});

test('the shipped data: a yearly dialogue misses years as the timeline tells them, no numbers that unnumbered ones may have', () => {
	const store = opened(join(import.meta.dirname, '..', '..', '..', 'db', 'communique.db'));
	const filter = {...emptyFilter, series: ['defence-policy-dialogue']};
	const [told] = seriesGaps(store, filter);
	const row = readTimeline(store, filter).rows.find(({id}) => id === 'defence-policy-dialogue');
	const years = told!.missing.flatMap(({from, to}) =>
		Array.from({length: to - from + 1}, (_, index) => from + index),
	);
	expect(years).toEqual(row?.yearly?.gaps.map(({year}) => year));
	expect(told?.isWholeView).toBe(true);
	expect(seriesGaps(store, emptyFilter).every(each => !each.isWholeView)).toBe(true);
	expect(told!.possible).toEqual(row?.yearly?.possible);
	for (const year of [2019, 2020, 2022, 2023]) expect(years).not.toContain(year);
});
