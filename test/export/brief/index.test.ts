import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {briefOf} from '../../../source/answers/brief/index.ts';
import type {Engagement} from '../../../source/domain/engagement.ts';
import {languages, type Language} from '../../../source/domain/vocabulary.ts';
import {briefMarkdown} from '../../../source/export/brief/index.ts';
import {emptyRequest, Search, type SearchRequest} from '../../../source/search/index.ts';
import type {Store} from '../../../source/store/index.ts';
import {briefCommands} from '../../../source/ui/explorer/shell-command.ts';
import {opened, seriesEntry, storeOf} from '../../fixtures/database.ts';
import {
	commitment,
	engagement,
	hostileEngagement,
	participant,
	sampleEngagements,
	source,
} from '../../fixtures/engagements.ts';
import {randomRecords} from '../../fixtures/random-records.ts';
import {unsafeCharacter} from '../hostile-records.ts';

const commands = {brief: 'communique brief', list: 'communique list', commitments: 'communique commitments'};

function written(store: Store, language: Language, request: Partial<SearchRequest> = {}): string {
	const asked = {...emptyRequest, ...request};
	const {filter} = new Search(store).resolve(asked);
	const brief = briefOf(store, asked, filter, {today: '2026-11-22', commands});
	return briefMarkdown(brief, language, store.vocabulary());
}

function writtenOf(records: readonly Engagement[], language: Language = 'en'): string {
	return written(storeOf(records), language);
}

test('a brief has its sections in both languages, and numbers that lead to its sources', () => {
	const text = writtenOf(sampleEngagements);
	expect(text.match(/^## .*$/gmu)).toEqual(
		['Last contacts', 'Timeline', 'People', 'Topics', 'Commitments and deliveries', 'Gaps']
			.concat(['Anniversaries in the next 30 days', 'Sources', 'How to make this again'])
			.map(heading => `## ${heading}`),
	);
	expect(writtenOf(sampleEngagements, 'vi')).toMatch(/^## Các lần tiếp xúc gần nhất$/mu);
	const cited = new Set(Array.from(text.matchAll(/(?<=[.)\]] ?)\[(\d+)\]/gu), match => Number(match[1])));
	const listed = Array.from(text.matchAll(/^(\d+)\. /gmu), match => Number(match[1]));
	expect(listed).toEqual([...cited].toSorted((a, b) => a - b));
	expect(listed[0]).toBe(1);
});

test('marks of dates are explained where they occur, and only there', () => {
	const plain = engagement();
	expect(writtenOf([plain])).not.toContain('“?”');
	const doubtful = engagement({date: '2025-11-02?'});
	expect(writtenOf([doubtful])).toContain('2 Nov 2025 ?');
	expect(writtenOf([doubtful])).toContain('A “?” after a date: the day is not certain;');
	const estimate = engagement({date: '2025~', date_start: '2025-01-01', date_end: '2025-12-31'});
	expect(writtenOf([estimate], 'vi')).toContain('“kh.” trước ngày: ngày ước chừng.');
});

test('of each side the others are named, the first two of many', () => {
	const people = [
		participant({id: 'a', name: 'Lê Văn An'}),
		participant({id: 'b', name: 'Trần Thị Bình'}),
		...['Ann Reed', 'Bob Lake', 'Cy Moor', 'Di Fenn'].map((name, at) =>
			participant({id: `us-${at}`, name, side: 'US'}),
		),
	];
	const text = writtenOf([engagement({people})]);
	expect(text).toMatch(/Vietnam: Lê Văn An[^;]*, with Trần Thị Bình; United States: Ann Reed/u);
	expect(text).toMatch(/United States: Ann Reed[^;]*, with Bob Lake, Cy Moor and 1 other\./u);
	expect(writtenOf([engagement({people})], 'vi')).toMatch(/, cùng Bob Lake, Cy Moor và 1 người khác\./u);
});

test('an office is told once of whoever holds it, and again once it is another one', () => {
	const [an, mai] = [
		participant({id: 'a', name: 'Lê Văn An', office: 'Envoy'}),
		participant({id: 'b', name: 'Đỗ Văn Mai'}),
	];
	const day = (date: string) => ({id: date, date, date_start: date, date_end: date});
	const text = writtenOf([
		engagement({...day('2025-03-03'), people: [an]}),
		engagement({...day('2025-02-02'), people: [an, mai]}),
		engagement({...day('2025-01-01'), people: [{...an, office: 'Deputy Envoy'}]}),
	]);
	expect(Array.from(text.matchAll(/Vietnam: ([^.;]*)/gu), ([, said]) => said)).toEqual([
		'Lê Văn An, Envoy',
		'Lê Văn An, with Đỗ Văn Mai',
		'Lê Văn An, Deputy Envoy',
	]);
});

test('from when to when: dates of several days are told as the first and the last', () => {
	const plain = writtenOf(['2024-01-05', '2025'].map(date => engagement({id: date, date})));
	expect(plain).toContain('2 records, from 5 Jan 2024 to 2025 · ');
	const visits = ['2021-07-28/2021-07-29', '2025-09-08/2025-09-20'].map(date =>
		engagement({id: date.slice(0, 10), date, date_start: date.slice(0, 10), date_end: date.slice(11)}),
	);
	expect(writtenOf(visits)).toContain('2 records, first 28–29 Jul 2021, last 8–20 Sep 2025 · ');
	expect(writtenOf(visits, 'vi')).toContain('2 hoạt động, lần đầu 28–29/7/2021, lần cuối 8–20/9/2025 · ');
});

test('a series of which the view has next to nothing is not told of among its gaps', () => {
	const talks = (count: number) =>
		Array.from({length: count}, (_, at) => engagement({id: `t-${at}`, title_en: `Talks ${at}`}));
	const numbered = [1, 4].map(number =>
		engagement({id: `n-${number}`, series: [{id: 'talk', number, year: null}]}),
	);
	const gapsAmong = (count: number): string =>
		written(
			storeOf([...numbered, ...talks(count)], {series: [seriesEntry({id: 'talk', counted_by: 'number'})]}),
			'en',
		);
	expect(gapsAmong(10)).toContain('talk: in the data as a whole, none for no. 2–3.');
	expect(gapsAmong(60)).not.toContain('in the data as a whole');
});

test('a source is cited under one number wherever it is, own reports first, two of a record at most', () => {
	const text = writtenOf([
		engagement({
			sources: [
				source({reprint_of: 1, url: 'https://a.example/again'}),
				source({url: 'https://a.example/own'}),
				source({url: 'https://a.example/second'}),
			],
			commitments: [commitment({source: 1})],
		}),
	]);
	expect(text.match(/<https[^>]*>/gu)).toEqual(['<https://a.example/own>', '<https://a.example/second>']);
	expect(text.match(/\[1\]/gu)).toHaveLength(2);
});

test('of a promise it is told whether a delivery of it is in the data', () => {
	const [amount, currency] = [null, null];
	const promise = (id: string) =>
		commitment({id, status: 'promised', what_en: `Promise ${id}`, amount, currency});
	const store = storeOf([
		engagement({id: 'p', date: '2025-01-02', commitments: [promise('kept'), promise('waiting')]}),
		engagement({
			id: 'd',
			date: '2025-03-04',
			commitments: [commitment({id: 'part', status: 'delivered', what_en: 'Some of it', fulfils: 'p#kept'})],
		}),
	]);
	const told = written(store, 'en');
	expect(told).toMatch(/Promise kept \(a delivery, of all or of a part, is in the data\)\./u);
	expect(told).toMatch(/Promise waiting \(no delivery found in the data\)\./u);
	expect(told).not.toMatch(/Some of it[^\n]*delivery/u);
	expect(written(store, 'vi')).toContain('dữ liệu ghi là đã thực hiện toàn bộ hoặc một phần');
});

test('an empty view makes a brief that says so, and how to make it again', () => {
	const text = writtenOf([]);
	expect(text).toContain('No record in the data matches this');
	expect(text).not.toContain('## Gaps');
	expect(text).toContain('- this brief: `communique brief`');
});

test.each(languages)('a brief of any view is at most 120 lines (%s)', language => {
	expect(writtenOf(randomRecords(400), language).split('\n').length).toBeLessThanOrEqual(120);
	const shipped = opened(join(import.meta.dirname, '..', '..', '..', 'db', 'communique.db'));
	const requests: readonly Partial<SearchRequest>[] = [
		{},
		{leaders: [['nguyen-chi-vinh']]},
		{years: [{from: 2015, to: 2019}]},
		{topics: ['dioxin']},
	];
	for (const request of requests) {
		const text = written(shipped, language, request);
		expect(text.split('\n').length).toBeLessThanOrEqual(120);
		expect(text).toMatch(/^1\. /mu);
	}
});

test('a brief of a hostile record is one of plain text', () => {
	for (const language of languages) {
		const text = writtenOf([{...hostileEngagement, kind: 'talks'}], language);
		expect(text).not.toMatch(unsafeCharacter);
		expect(text).not.toMatch(/(?<!\\)<(?!https?:)/u);
		expect(text.match(/^# /gmu)).toHaveLength(1);
	}
});

describe('a view of a time that has gone by', () => {
	const store = storeOf([engagement({date: '2017-03-04', date_start: '2017-03-04', date_end: '2017-03-04'})]);
	const of = (language: Language, ...years: SearchRequest['years']): string =>
		written(store, language, {years});

	test('has the last contacts of that time, not the last of all', () => {
		expect(of('en', {from: 2015, to: 2019})).toContain('## Last contacts of the period\n');
		expect(of('vi', {from: 2015, to: 2019})).toContain('## Các lần tiếp xúc cuối cùng trong giai đoạn này\n');
	});

	test('one that is not over has the last ones', () => {
		expect(of('en', {from: 2015, to: 2026})).toContain('## Last contacts\n');
		expect(of('en', {from: 2015, to: null})).toContain('## Last contacts\n');
		expect(of('vi')).toContain('## Các lần tiếp xúc gần nhất\n');
	});

	test('tells of years beside those asked for only where years are asked for', () => {
		const doubtful = storeOf([
			engagement({date: '[2017,2018]', date_start: '2017-01-01', date_end: '2018-12-31'}),
			engagement({id: 'b'}),
		]);
		expect(written(doubtful, 'en')).toContain('one can stand in several years):');
		expect(written(doubtful, 'en', {years: [{from: 2017, to: 2017}]})).toContain(
			'one can stand in several years, also in one before or after those asked for):',
		);
	});
});

test('the days since the last record are told in years too, and those to the end of the data where there are any', () => {
	const store = storeOf([
		engagement({
			id: 'a',
			date: '2014-01-01',
			date_start: '2014-01-01',
			date_end: '2014-01-01',
			topics: ['dioxin'],
		}),
		engagement({
			id: 'b',
			date: '2016-01-31',
			date_start: '2016-01-31',
			date_end: '2016-01-31',
			topics: ['training'],
		}),
	]);
	expect(written(store, 'en', {topics: ['dioxin']})).toContain(
		'From the last record to the end of the data: 760 days (2 years 1 month); to the day this was made: 4,708 days (12 years 11 months).',
	);
	expect(written(store, 'en')).toMatch(
		/From the last record, with which the data end, to the day this was made: [\d,]+ days/u,
	);
});

test('records under another one belong to it, whether or not it is a visit', () => {
	const text = writtenOf([
		engagement({id: 'drill', kind: 'exercise'}),
		engagement({id: 'part', part_of: 'drill', kind: 'ceremony'}),
	]);
	expect(text).toContain('(1 more record belongs to it)');
	expect(text).not.toContain('visit)');
});

test('all who are named are told to be all', () => {
	expect(writtenOf([engagement()])).toContain('All who are named of the two sides');
});

test('a command keeps the signs that it needs', () => {
	const store = storeOf([engagement()]);
	const asked = {...emptyRequest, query: 'giang | `x`'};
	const {filter} = new Search(store).resolve(asked);
	const made = briefOf(store, asked, filter, {today: '2026-11-22', commands: briefCommands(asked, 'en')});
	const text = briefMarkdown(made, 'en', store.vocabulary());
	expect(text).toContain("- this brief: `` communique brief -q 'giang | `x`' --lang en ``");
});
