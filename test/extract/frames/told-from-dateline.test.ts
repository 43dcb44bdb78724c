import {describe, expect, test} from 'vitest';
import type {CalendarPoint} from '../../../source/extract/import-model.ts';
import {datelineBefore} from '../../../source/extract/frames/told-from-dateline.ts';
import {document, drafts} from '../read.ts';
import {readDrafts} from '../../../source/extract/frames/read-drafts.ts';
import {shippedReference} from '../../fixtures/reference.ts';

const point = (text: string): CalendarPoint => {
	const [day, month] = text.split('/').map(Number);
	return {year: null, month: month!, day: day!};
};
const daysIn = (text: string): readonly unknown[] =>
	drafts(text).map(({date}) => [date?.type, date?.from.day, date?.from.month, date?.from.year]);
const printedIn = (text: string, published: string): readonly unknown[] =>
	readDrafts([document(text, {published})], shippedReference()).drafts.map(
		draft => draft.passages[0]!.printedOn,
	);

describe('beside a dateline without its year', () => {
	test.each([
		['HANOI, May 9 – Gen. Phan Van Giang received Ambassador Marc Knapper yesterday.', 8, 5],
		['Hanoi, May 9 (VNA) – Gen. Phan Van Giang this morning received Ambassador Marc Knapper.', 9, 5],
		['Hà Nội (TTXVN 1/6) - Hôm qua, Đại tướng Phan Văn Giang tiếp Đại sứ Hoa Kỳ Marc Knapper.', 31, 5],
		['Hà Nội, 9/5 (TTXVN) - Chiều nay, Đại tướng Phan Văn Giang tiếp Đại sứ Hoa Kỳ Marc Knapper.', 9, 5],
	])('%s', (text, day, month) => {
		expect(daysIn(text)).toEqual([['calendar', day, month, null]]);
	});

	test('a day over the end of February, or of the year, stays as it is told', () => {
		const told = (day: string): unknown =>
			daysIn(`HANOI, ${day} – Gen. Phan Van Giang received Ambassador Marc Knapper yesterday.`);
		expect(told('March 1')).toEqual([['relative', null, null, null]]);
		expect(told('January 1')).toEqual([['relative', null, null, null]]);
		expect(told('March 2')).toEqual([['calendar', 1, 3, null]]);
	});

	test('a day of the week stays as it is told', () => {
		const text = 'HANOI, May 9 – Gen. Phan Van Giang received Ambassador Marc Knapper on Friday.';
		expect(daysIn(text)).toEqual([['weekday', null, null, null]]);
		expect(drafts(text)[0]?.date?.dateline).toEqual({year: null, month: 5, day: 9});
	});
});

test('a text published within a week of its dateline gives it the year', () => {
	const text = 'HANOI, Dec. 30 – Gen. Phan Van Giang received Ambassador Marc Knapper yesterday.';
	expect(printedIn(text, '2023-01-02')).toEqual(['2022-12-30']);
	expect(printedIn(text, '2023-02-02')).toEqual([undefined]);
});

test.each([
	['30/12', '2023-01-02', '2022-12-30'],
	['2/1', '2023-01-02', '2023-01-02'],
	['26/12', '2023-01-02', '2022-12-26'],
	['25/12', '2023-01-02', ''],
	['3/1', '2023-01-02', ''],
	['29/2', '2023-03-01', ''],
	['29/2', '2024-03-01', '2024-02-29'],
	['30/12', '', ''],
])('%s before %s', (day, published, expected) => {
	expect(datelineBefore(point(day), published)).toBe(expected);
});
