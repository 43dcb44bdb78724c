import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	addDays,
	areNear,
	calendarDay,
	daysBetween,
	daysInMonth,
	doMeet,
	earlier,
	later,
	monthSpan,
	weekdayOf,
} from '../../source/domain/days.ts';

const day = fc
	.date({min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true})
	.map(date => date.toISOString().slice(0, 10));
const span = (start: string, end = start) => ({start, end});

describe('counting days', () => {
	test('goes over the ends of months and years', () => {
		expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
		expect(addDays('2020-03-01', -1)).toBe('2020-02-29');
		expect(daysBetween('2019-12-31', '2020-01-02')).toBe(2);
		expect(daysBetween('2020-01-02', '2019-12-31')).toBe(-2);
	});

	test('comes back to where it began', () => {
		fc.assert(
			fc.property(day, fc.integer({min: -5000, max: 5000}), (from, count) => {
				expect(daysBetween(from, addDays(from, count))).toBe(count);
			}),
		);
	});

	test('knows the day of the week', () => {
		expect(weekdayOf('2026-11-22')).toBe(0);
		expect(weekdayOf('2026-11-28')).toBe(6);
	});
});

describe('a day of the calendar', () => {
	test.each([
		[2019, 1, 1, '2019-01-01'],
		[2019, 12, 31, '2019-12-31'],
		[2020, 2, 29, '2020-02-29'],
		[2019, 2, 29, null],
		[2019, 4, 31, null],
		[2019, 0, 1, null],
		[2019, 13, 1, null],
		[2019, 1, 0, null],
	])('%i-%i-%i is %s', (year, month, number, expected) => {
		expect(calendarDay(year, month, number)).toBe(expected);
	});

	test('lies in a month of known length', () => {
		expect(daysInMonth(2024, 2)).toBe(29);
		expect(monthSpan(2023, 2)).toEqual(span('2023-02-01', '2023-02-28'));
		expect(monthSpan(2023, 12)).toEqual(span('2023-12-01', '2023-12-31'));
	});
});

describe('two runs of days', () => {
	const may = span('2019-05-03', '2019-05-05');

	test('meet where they share a day', () => {
		expect(doMeet(may, span('2019-05-05', '2019-05-09'))).toBe(true);
		expect(doMeet(may, span('2019-05-01', '2019-05-03'))).toBe(true);
		expect(doMeet(may, span('2019-05-06'))).toBe(false);
		expect(doMeet(may, span('2019-05-02'))).toBe(false);
	});

	test('are near up to the tolerance, on either side', () => {
		expect(areNear(may, span('2019-05-07'), 2)).toBe(true);
		expect(areNear(may, span('2019-05-07'), 1)).toBe(false);
		expect(areNear(may, span('2019-05-01'), 2)).toBe(true);
		expect(areNear(may, span('2019-05-01'), 1)).toBe(false);
		expect(areNear(may, span('2019-05-04'), 0)).toBe(true);
	});

	test('have an earlier and a later end', () => {
		expect([earlier('2019-05-03', '2019-05-05'), earlier('2019-05-05', '2019-05-03')]).toEqual([
			'2019-05-03',
			'2019-05-03',
		]);
		expect([later('2019-05-03', '2019-05-05'), later('2019-05-05', '2019-05-03')]).toEqual([
			'2019-05-05',
			'2019-05-05',
		]);
	});
});
