import fc from 'fast-check';
import {expect, test} from 'vitest';
import {toCsl} from '../../source/export/csl.ts';
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
			URL: 'https://news.example/hoi-dam',
			note: 'communique: visit, talks',
		},
		{
			id: 'visit-2',
			type: 'webpage',
			title: '[Giang and Hegseth hold talks in Hanoi]',
			'container-title': 'Harbour Gazette',
			note: 'communique: visit',
		},
		{
			id: 'talks-1',
			type: 'article-newspaper',
			title: 'Hai bộ trưởng quốc phòng hội đàm tại Hà Nội',
			'container-title': 'Báo Hải Vân',
			issued: {'date-parts': [[2025, 11]]},
			note: 'communique: talks, clip.txt:2',
		},
	]);
	expect(toCsl([], 'en')).toBe('[]\n');
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
