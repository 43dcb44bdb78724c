import {describe, expect, test} from 'vitest';
import type {CalendarPoint} from '../../../../source/extract/import-model.ts';
import {
	calendarDate,
	calendarRange,
	caughtNumber,
	caughtYear,
	isCalendarPoint,
	lengthOf,
} from '../../../../source/extract/mentions/shared-grammar/calendar.ts';
import {dayList} from '../../../../source/extract/mentions/shared-grammar/named-days.ts';
import {
	dayOfMonthDate,
	endOfMonthDate,
	weekDate,
} from '../../../../source/extract/mentions/shared-grammar/told-days.ts';

const span = {start: 3, end: 9};
/** `2022-5-4`, `5-4`, `5`: a point of the calendar; `?` for what is unknown. */
function point(text: string): CalendarPoint {
	const numbers = text.split('-').map(part => (part === '?' ? null : Number(part)));
	const [year = null, month = null, day = null] = [
		...Array.from({length: 3 - numbers.length}, () => null),
		...numbers,
	];
	return {year, month, day};
}
const show = ({year, month, day}: CalendarPoint): string =>
	[year, month, day].map(part => part ?? '?').join('-');

test('numbers and years are read as written', () => {
	expect([caughtNumber(undefined), caughtNumber(''), caughtNumber('07')]).toEqual([null, null, 7]);
	expect(['06', '89', '90', '98', '2015', '15', undefined, ''].map(caughtYear)).toEqual([
		2006,
		2089,
		1990,
		1998,
		2015,
		2015,
		null,
		null,
	]);
});

test('months are as long as they can be', () => {
	expect([lengthOf(null, 2), lengthOf(2023, 2), lengthOf(2024, 2), lengthOf(2023, 4)]).toEqual([
		29, 28, 29, 30,
	]);
	expect([lengthOf(null, 0), lengthOf(null, 13), lengthOf(2023, 0), lengthOf(2023, 13)]).toEqual(
		Array.from({length: 4}, () => undefined),
	);
});

test.each([
	['1990-1-1', true],
	['1989-12-31', false],
	['2099-12-31', true],
	['2100-1-1', false],
	['?-2-29', true],
	['2023-2-29', false],
	['?-4-31', false],
	['?-4-0', false],
	['?-4-1', true],
	['?-13-1', false],
	['2023-1-?', true],
	['2023-13-?', false],
	['2023-?-?', true],
	['2023-?-4', false],
])('%s is a point of the calendar: %s', (text, isOne) => {
	expect(isCalendarPoint(point(text))).toBe(isOne);
});

describe('a day', () => {
	test.each([
		['2022-5-4', '2022-5-4', undefined],
		['?-4-31', '?-4-?', 31],
		['2022-4-?', '2022-4-?', undefined],
	])('%s is %s', (text, shown, noSuchDay) => {
		expect(
			calendarDate(span, point(text)).map(each => [show(each.from), show(each.to), each.noSuchDay]),
		).toEqual([[shown, shown, noSuchDay]]);
	});

	test('is none above every month, or below', () => {
		expect(calendarDate(span, point('?-4-32'))).toEqual([]);
		expect(calendarDate(span, point('?-4-0'))).toEqual([]);
		expect(calendarDate(span, point('?-13-1'))).toEqual([]);
	});

	test('keeps its words and what is told beside it', () => {
		expect(calendarDate(span, point('?-5-4'), {weekday: 3, dayPart: 'morning', lengthInDays: 2})).toEqual([
			{
				start: 3,
				end: 9,
				type: 'calendar',
				from: point('?-5-4'),
				to: point('?-5-4'),
				weekday: 3,
				offset: null,
				dayPart: 'morning',
				lengthInDays: 2,
			},
		]);
		expect(calendarDate(span, point('?-5-4'))[0]).toMatchObject({
			weekday: null,
			dayPart: null,
			lengthInDays: null,
		});
	});
});

test.each([
	['?-?-1', '?-5-3', '?-5-1', '?-5-3'],
	['?-5-1', '?-?-3', '?-5-1', '?-5-3'],
	['?-12-30', '2026-1-2', '2025-12-30', '2026-1-2'],
	['?-1-30', '2026-2-2', '2026-1-30', '2026-2-2'],
	['?-5-4', '2026-5-4', '2026-5-4', '2026-5-4'],
	['2025-5-4', '?-5-6', '2025-5-4', '2025-5-6'],
	['?-12-30', '?-1-2', '?-12-30', '?-1-2'],
])('from %s to %s', (first, last, from, to) => {
	expect(
		calendarRange(span, point(first), point(last)).map(each => [show(each.from), show(each.to)]),
	).toEqual([[from, to]]);
});

test.each([
	['?-?-21', '?-11-19'],
	['?-?-30', '?-2-31'],
	['?-?-32', '?-5-1'],
	['2022-?-?', '2023-?-?'],
])('from %s to %s is no span', (first, last) => {
	expect(calendarRange(span, point(first), point(last))).toEqual([]);
});

describe('days one by one', () => {
	const list = (days: string, stands: 'before' | 'behind' = 'before'): readonly string[] =>
		dayList(span, days.split(' ').map(point), stands).map(
			({from, to, listed}) => `${show(from)}/${show(to)}${listed ? ` ${listed.map(show).join(' ')}` : ''}`,
		);

	test.each([
		['?-5-1 5 9', 'before', '?-5-1/?-5-9 ?-5-1 ?-5-5 ?-5-9'],
		['1 5 ?-5-9', 'behind', '?-5-1/?-5-9 ?-5-1 ?-5-5 ?-5-9'],
		['?-5-1 2 3', 'before', '?-5-1/?-5-3'],
		['?-5-30 31 ?-6-1', 'before', '?-5-30/?-6-1'],
		['?-5-30 ?-6-1', 'before', '?-5-30/?-6-1 ?-5-30 ?-6-1'],
		['?-12-31 2026-1-1', 'before', '2025-12-31/2026-1-1'],
		['?-12-30 ?-1-2', 'before', '?-12-30/?-1-2 ?-12-30 ?-1-2'],
		['?-12-31 ?-1-1', 'before', '?-12-31/?-1-1'],
		['2024-5-1 2025-5-2', 'before', '2024-5-1/2025-5-2 2024-5-1 2025-5-2'],
		['2023-2-28 2023-3-1', 'before', '2023-2-28/2023-3-1'],
		['2024-2-28 2024-3-1', 'before', '2024-2-28/2024-3-1 2024-2-28 2024-3-1'],
		['?-4-30 ?-6-1', 'before', '?-4-30/?-6-1 ?-4-30 ?-6-1'],
	] as const)('%s, the month %s', (days, stands, shown) => {
		expect(list(days, stands)).toEqual([shown]);
	});

	test.each(['?-5-9 5 1', '?-5-1 1', '?-5-1 32', '1 5', '?-3-1 ?-1-1', '2025-5-1 2024-5-2', '?-12-1 ?-2-1'])(
		'%s are none',
		days => {
			expect(list(days)).toEqual([]);
		},
	);
});

describe('days told from that of the text', () => {
	test('are a part of a week', () => {
		expect(weekDate(span, 0, 'all').week).toEqual({from: 0, to: 6});
		expect(weekDate(span, -1, 'early').week).toEqual({from: -7, to: -5});
		expect(weekDate(span, 1, 'weekend').week).toEqual({from: 12, to: 13});
		expect([weekDate(span, 0, 'middle').week, weekDate(span, 0, 'late').week]).toEqual([
			{from: 2, to: 3},
			{from: 3, to: 6},
		]);
	});

	test('are days of a month', () => {
		const days = (first: number, last: number): unknown =>
			dayOfMonthDate(span, {first, last}, -1, 'morning').map(({inMonth, dayPart}) => ({...inMonth, dayPart}));
		expect(days(1, 31)).toEqual([{first: 1, last: 31, month: -1, dayPart: 'morning'}]);
		expect(days(4, 4)).toEqual([{first: 4, last: 4, month: -1, dayPart: 'morning'}]);
		expect([days(0, 4), days(4, 32), days(5, 4)]).toEqual([[], [], []]);
	});

	test('are the first or last of a month', () => {
		const end = (year: number | null, month: number | null, isLast: boolean): readonly string[] =>
			endOfMonthDate(span, {year, month}, isLast).map(({from}) => show(from));
		expect(end(2023, 2, true)).toEqual(['2023-2-28']);
		expect(end(null, 4, true)).toEqual(['?-4-30']);
		expect(end(null, 2, true)).toEqual([]);
		expect(end(null, 2, false)).toEqual(['?-2-1']);
		expect(end(null, null, false)).toEqual([]);
	});
});
