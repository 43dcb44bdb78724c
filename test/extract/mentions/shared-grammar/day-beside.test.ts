import {describe, expect, test} from 'vitest';
import type {DateMention} from '../../../../source/extract/import-model.ts';
import {sameDayDate, weekdayDate} from '../../../../source/extract/mentions/shared-grammar/calendar.ts';
import {
	beforeAnchor,
	besideDate,
	countFromDayBefore,
	dayOfStay,
} from '../../../../source/extract/mentions/shared-grammar/day-beside.ts';
import {buildLexicon} from '../../../../source/extract/mentions/shared-grammar/lexicon.ts';
import {calendar, told} from '../../../fixtures/drafts.ts';
import {shippedReference} from '../../../fixtures/reference.ts';

const scene = {text: '', tokens: [], lexicon: buildLexicon(shippedReference()), earlier: [], people: []};
const at = (start: number): {start: number; end: number} => ({start, end: start + 1});

test('a day is counted from the nearest one before it, and one after another', () => {
	const dates = [weekdayDate(at(0), 0, null), besideDate(at(5), -1, 'morning'), besideDate(at(9), -1, null)];
	expect(countFromDayBefore(dates, scene).map(each => [each.weekday, each.dayPart])).toEqual([
		[0, null],
		[6, 'morning'],
		[5, null],
	]);
});

test('with no day to count from it tells nothing, and the same day stays what it is', () => {
	expect(countFromDayBefore([besideDate(at(5), 1, null)], scene)).toEqual([]);
	const same = sameDayDate(at(0), null);
	expect(countFromDayBefore([same, besideDate(at(5), 1, null)], scene)).toEqual([same]);
	const ofWeek = {...weekdayDate(at(0), 1, null), offset: -7};
	expect(countFromDayBefore([ofWeek, besideDate(at(5), -1, null)], scene)).toEqual([ofWeek]);
});

const text = (words: string): typeof scene => ({...scene, text: words});
const on = (start: number, words: string, more: object = {}): DateMention => ({
	...calendar(words),
	...at(start),
	...more,
});
const days = (dates: readonly DateMention[], where = scene): readonly (number | null)[] =>
	countFromDayBefore(dates, where).map(each => each.from.day);

describe('a day beside one of the calendar', () => {
	test('lies before its first day or behind its last', () => {
		const run = {...calendar('4/5/2022', '6/5/2022'), ...at(0)};
		expect(days([run, besideDate(at(5), 1, null)])).toEqual([4, 7]);
		expect(days([run, besideDate(at(5), -1, null)])).toEqual([4, 3]);
		expect(days([run, dayOfStay(at(5), 1, null)])).toEqual([4, 5]);
	});

	test('goes over the ends of months and years', () => {
		expect(countFromDayBefore([on(0, '31/12/2022'), besideDate(at(5), 1, null)], scene)[1]?.from).toEqual({
			year: 2023,
			month: 1,
			day: 1,
		});
		expect(countFromDayBefore([on(0, '31/12'), besideDate(at(5), 1, null)], scene)[1]?.from).toEqual({
			year: null,
			month: 1,
			day: 1,
		});
		expect(days([on(0, '28/2/2023'), besideDate(at(5), 1, null)])).toEqual([28, 1]);
		expect(days([on(0, '28/2'), besideDate(at(5), 1, null)])).toEqual([28]);
		expect(days([on(0, '29/2'), besideDate(at(5), 2, null)])).toEqual([29]);
	});

	test('has the weekday that follows', () => {
		const weekdays = (offset: number, more: object): unknown =>
			countFromDayBefore([on(0, '4/5/2022', more), besideDate(at(5), offset, null)], scene)[1]?.weekday;
		expect(weekdays(1, {weekday: 6})).toBe(0);
		expect(weekdays(-1, {weekday: 0})).toBe(6);
		expect(weekdays(-9, {weekday: 1})).toBe(6);
		expect(weekdays(1, {})).toBeNull();
		expect(weekdays(1, {weekday: 6, to: {year: 2022, month: 5, day: 6}})).toBeNull();
	});

	test.each([
		['a day that its month lacks', {noSuchDay: 31}],
		['one of two days', {or: calendar('5/4').from}],
		['a month', {from: calendar('5/2022').from, to: calendar('5/2022').to}],
	])('is none beside %s', (_, more) => {
		expect(countFromDayBefore([on(0, '4/5/2022', more), besideDate(at(5), 1, null)], scene)).toHaveLength(1);
	});
});

test('a day is counted from today, and from no length and no week', () => {
	const offsets = (more: object): readonly (number | null)[] =>
		countFromDayBefore([{...told(more), ...at(0)}, besideDate(at(5), -1, null)], scene).map(
			each => each.offset,
		);
	expect(offsets({offset: 0})).toEqual([0, -1]);
	expect(offsets({offset: 0, lengthInDays: 3})).toEqual([0]);
	expect(offsets({offset: 0, week: {from: 0, to: 6}})).toEqual([0]);
	expect(offsets({})).toEqual([null]);
});

describe('a day that is told from the one behind it', () => {
	const behind = (between: string): readonly (number | null)[] =>
		days([beforeAnchor(at(0), -3, null), on(1 + between.length, '14/5/2022')], text(`x${between}y`));

	test('takes its words, in the same clause', () => {
		expect(behind(' before the ')).toEqual([11]);
		expect(behind(' before, the ')).toEqual([14]);
		expect(behind(' before. The ')).toEqual([14]);
		expect(behind('x'.repeat(120))).toEqual([11]);
		expect(behind('x'.repeat(121))).toEqual([14]);
		expect(
			countFromDayBefore([beforeAnchor(at(0), -3, 'morning'), on(5, '14/5/2022')], text('x 14 y'))[0],
		).toMatchObject({
			start: 0,
			end: 6,
			dayPart: 'morning',
		});
	});

	test('is none that stands before', () => {
		expect(days([on(0, '14/5/2022'), beforeAnchor(at(5), -3, null)], text('14 x'))).toEqual([14]);
	});
});

describe('the day of an occasion', () => {
	test.each([
		['14/5 , a day after the meeting.', [14, 13]],
		['14/5 , a day after their short talks,', [14, 13]],
		['14/5 , a day after the parade.', [14]],
		['14/5 at a day after the meeting.', [14]],
	] as const)('is told from the one beside it: %s', (words, expected) => {
		const date = beforeAnchor({start: 7, end: 18}, 1, null);
		expect(days([{...on(0, '14/5/2022'), end: 4}, date], text(words))).toEqual(expected);
	});

	test('is told from the one right behind too', () => {
		const date = beforeAnchor({start: 0, end: 10}, 2, null);
		const words = 'x sau ngày buổi tiếp, ngày 16';
		expect(countFromDayBefore([date, on(22, '16/5/2022')], text(words))).toMatchObject([
			{from: {day: 14}, isOfBefore: true},
			{from: {day: 16}},
		]);
	});
});

describe('a day of a stay', () => {
	test('is counted from the one before, else from one that follows, over a comma too', () => {
		expect(days([dayOfStay(at(0), 1, null), on(10, '14/5/2022')], text('x, of them'))).toEqual([15, 14]);
		expect(days([dayOfStay(at(0), 1, null), on(10, '14/5/2022')], text('x. Of them'))).toEqual([14]);
	});

	test.each(['x, ', 'x (', 'x, on '])('is told already beside a day: "%s"', words => {
		const date = dayOfStay(at(words.length), 1, null);
		expect(days([on(0, '14/5/2022'), date], text(`${words}y`))).toEqual([14]);
		expect(days([dayOfStay(at(0), 1, null), on(words.length, '14/5/2022')], text(`${words}y`))).toEqual([14]);
		expect(days([on(0, '14/5/2022'), besideDate(at(words.length), 1, null)], text(`${words}y`))).toEqual([
			14, 15,
		]);
	});
});
