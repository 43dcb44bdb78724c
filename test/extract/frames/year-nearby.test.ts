import {expect, test} from 'vitest';
import {withYearNearby} from '../../../source/extract/frames/year-nearby.ts';
import type {DateMention} from '../../../source/extract/import-model.ts';
import {calendarDate} from '../../../source/extract/mentions/shared-grammar/calendar.ts';

const day = (year: number | null, month: number, date: number): DateMention =>
	calendarDate({start: 0, end: 1}, {year, month, day: date})[0]!;
const yearOf = (...others: readonly DateMention[]): number | null =>
	withYearNearby(day(null, 8, 12), others).from.year;

test('a day takes the year of another near it', () => {
	expect(yearOf(day(2024, 8, 14))).toBe(2024);
	expect(yearOf(day(2024, 7, 20), day(2024, 8, 30))).toBe(2024);
});

test('not of one far from it, nor where two years are near', () => {
	expect(yearOf(day(2024, 2, 14))).toBeNull();
	expect(yearOf(day(2024, 8, 14), day(2023, 8, 14))).toBeNull();
	expect(yearOf()).toBeNull();
	expect(withYearNearby(day(2019, 8, 12), [day(2024, 8, 14)]).from.year).toBe(2019);
});
