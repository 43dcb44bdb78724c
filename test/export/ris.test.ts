import fc from 'fast-check';
import {expect, test} from 'vitest';
import {toRis} from './written.ts';
import {engagement, source} from '../fixtures/engagements.ts';
import {hostileRecord, unsafeCharacter} from './hostile-records.ts';

test('gives one record a source', () => {
	const headless = source({publisher: 'Harbour Gazette', title: '', published: '', url: 'javascript:x'});
	expect(toRis([engagement({id: 'visit', sources: [source(), headless]})], 'en').split('\r\n')).toEqual([
		'TY  - NEWS',
		'ID  - visit-1',
		'TI  - Hai bộ trưởng quốc phòng hội đàm tại Hà Nội',
		'T2  - Báo Hải Vân',
		'PY  - 2025',
		'DA  - 2025/11/02/',
		'UR  - https://news.example/hoi-dam',
		'N1  - communique: visit',
		'ER  - ',
		'',
		'TY  - ELEC',
		'ID  - visit-2',
		'TI  - [Giang and Hegseth hold talks in Hanoi]',
		'PB  - Harbour Gazette',
		'N1  - communique: visit',
		'ER  - ',
		'',
	]);
	expect(toRis([], 'en')).toBe('');
});

test.each([
	['2025-11', '2025/11//'],
	['2025', '2025///'],
])('%s keeps the slashes of what is not known: %s', (published, day) => {
	const text = toRis([engagement({sources: [source({published})]})], 'en');
	expect(text).toContain(`PY  - 2025\r\nDA  - ${day}\r\n`);
});

test('keeps a long address and a long title on one line', () => {
	const url = `https://a.example/${'long/'.repeat(40)}`;
	const title = 'word '.repeat(60).trim();
	const text = toRis([engagement({sources: [source({url, title})]})], 'en');
	expect(text).toContain(`\r\nUR  - ${url}\r\n`);
	expect(text).toContain(`\r\nTI  - ${title}\r\n`);
});

test('lets nothing out of its line, whatever the record holds', () => {
	fc.assert(
		fc.property(fc.uniqueArray(hostileRecord, {maxLength: 3}), records => {
			const text = toRis(records, 'vi');
			expect(text).not.toMatch(unsafeCharacter);
			for (const line of text.split('\r\n')) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*)?$/u);
			expect(text).not.toMatch(/(?<!\r)\n|\r(?!\n)/u);
		}),
	);
});
