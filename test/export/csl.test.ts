import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {dateLabel} from '../../source/domain/date-label.ts';
import {toCsl} from './written.ts';
import {engagement, source} from '../fixtures/engagements.ts';
import {hostileRecord, unsafeCharacter} from './hostile-records.ts';

test('gives one item a source, naming the engagements that cite it', () => {
	const headless = source({publisher: 'Harbour Gazette', title: '', published: '', url: 'javascript:x'});
	const clipping = source({url: '', published: '2025-11', passage: {file: 'clip.txt', line: 2}});
	const records = [
		engagement({id: 'visit', sources: [source(), headless]}),
		engagement({id: 'talks', sources: [clipping, source()]}),
	];
	expect(JSON.parse(toCsl(records, 'en'))).toEqual([
		{
			id: 'visit-1',
			type: 'article-newspaper',
			title: 'Hai bộ trưởng quốc phòng hội đàm tại Hà Nội',
			'container-title': 'Báo Hải Vân',
			issued: {'date-parts': [[2025, 11, 2]]},
			'event-date': {'date-parts': [[2025, 11, 2]]},
			'event-place': 'Hanoi',
			URL: 'https://news.example/hoi-dam',
			note: 'communique: visit, talks',
		},
		{
			id: 'visit-2',
			type: 'webpage',
			title: '[Giang and Hegseth hold talks in Hanoi]',
			'container-title': 'Harbour Gazette',
			'event-date': {'date-parts': [[2025, 11, 2]]},
			'event-place': 'Hanoi',
			note: 'communique: visit',
		},
		{
			id: 'talks-1',
			type: 'article-newspaper',
			title: 'Hai bộ trưởng quốc phòng hội đàm tại Hà Nội',
			'container-title': 'Báo Hải Vân',
			issued: {'date-parts': [[2025, 11]]},
			'event-date': {'date-parts': [[2025, 11, 2]]},
			'event-place': 'Hanoi',
			note: 'communique: talks, clip.txt:2',
		},
	]);
	expect(toCsl([], 'en')).toBe('[]\n');
});

describe('the event', () => {
	const eventOf = (date: string, language: 'en' | 'vi' = 'en'): unknown =>
		(JSON.parse(toCsl([engagement({date})], language)) as readonly Record<string, unknown>[])[0]?.[
			'event-date'
		];

	test.each([
		['2019-11', {'date-parts': [[2019, 11]]}],
		[
			'2019-11-19/2019-11-21',
			{
				'date-parts': [
					[2019, 11, 19],
					[2019, 11, 21],
				],
			},
		],
		['2014-06-04?', {'date-parts': [[2014, 6, 4]], circa: true}],
		['2011~', {'date-parts': [[2011]], circa: true}],
		['[2010-04-07,2011-04-07]', {literal: dateLabel('[2010-04-07,2011-04-07]', 'en')}],
		['2019-11-19/..', {literal: dateLabel('2019-11-19/..', 'en')}],
	])('of %s', (edtf, date) => {
		expect(eventOf(edtf)).toEqual(date);
	});

	test('has its place in the language', () => {
		expect(toCsl([engagement()], 'vi')).toContain('"event-place": "Hà Nội"');
	});

	test('is left out where a source is cited for several', () => {
		const records = [engagement({id: 'a'}), engagement({id: 'b', date: '2019'})];
		expect(toCsl(records, 'en')).not.toContain('event-');
		expect(eventOf('soon')).toBeUndefined();
	});
});

test('trims what it prints, and gives no day of publication that is none', () => {
	const published = (text: string) =>
		source({publisher: ' Harbour Gazette\t', title: '\nTalks ', url: '', published: text});
	const records = [
		engagement({id: 'a', sources: [published('12025-11-02'), published('2025-11-02 or later')]}),
		engagement({id: 'b', title_en: ' Talks at sea ', sources: [source({title: '\u200B ', publisher: ' '})]}),
	];
	expect(JSON.parse(toCsl(records, 'en'))).toMatchObject([
		{type: 'webpage', title: 'Talks', 'container-title': 'Harbour Gazette'},
		{type: 'webpage', title: 'Talks', 'container-title': 'Harbour Gazette'},
		{type: 'webpage', title: '[Talks at sea]'},
	]);
	expect(toCsl(records.slice(0, 1), 'en')).not.toContain('issued');
});

test('has distinct ids and nothing unsafe, whatever the record holds', () => {
	fc.assert(
		fc.property(fc.uniqueArray(hostileRecord, {maxLength: 3}), records => {
			const text = toCsl(
				records.map((record, index) => ({...record, id: `r${index}`})),
				'vi',
			);
			expect(text).not.toMatch(unsafeCharacter);
			const ids = (JSON.parse(text) as {id: string}[]).map(item => item.id);
			expect(new Set(ids).size).toBe(ids.length);
		}),
	);
});
