import {describe, expect, test} from 'vitest';
import {withYearNamed, withYearNearby} from '../../../source/extract/frames/year-nearby.ts';
import type {DateMention} from '../../../source/extract/import-model.ts';
import {calendarDate} from '../../../source/extract/mentions/shared-grammar/calendar.ts';
import {english} from '../../../source/extract/mentions/locales/en/index.ts';
import {told} from '../../fixtures/drafts.ts';
import {moment, sentence, word} from '../../fixtures/moments.ts';

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

test('over a month a year is near, and a month gives its own days their year', () => {
	expect(yearOf(day(2024, 9, 12))).toBe(2024);
	expect(yearOf(day(2024, 9, 13))).toBeNull();
	expect(yearOf(calendarDate({start: 0, end: 1}, {year: 2024, month: 8, day: null})[0]!)).toBe(2024);
	expect(yearOf(calendarDate({start: 0, end: 1}, {year: 2024, month: 9, day: null})[0]!)).toBeNull();
	const month = calendarDate({start: 0, end: 1}, {year: null, month: 8, day: null})[0]!;
	expect(withYearNearby(month, [day(2024, 8, 14)])).toBe(month);
});

test('the end of a span is as near as its beginning', () => {
	const span = (from: number, to: number, year: number | null = null): DateMention => ({
		...day(2016, to, 27),
		from: {year, month: from, day: 2},
	});
	expect(yearOf(span(4, 7))).toBe(2016);
	expect(yearOf(span(4, 6))).toBeNull();
	expect(yearOf(span(8, 12))).toBeNull();
	expect(yearOf(span(8, 12, 2016))).toBe(2016);
});

describe('the year of an exercise', () => {
	const at = (text: string, kinds: readonly string[] = [], date = day(null, 8, 12)): number | null => {
		const spans = kinds.map(each => ({start: text.indexOf(each), end: text.indexOf(each) + each.length}));
		const [own = {start: 0, end: 0}, ...more] = spans;
		const found = more.map(span => word({kind: 'exercise', ...span}));
		const exercise = moment({event: word(own), sentence: sentence(text, {kinds: found})});
		return withYearNamed(date, exercise, english.grammar).from.year;
	};

	test('stands right behind its name', () => {
		expect(at('Pacific Angel 2016 began', ['Pacific Angel'])).toBe(2016);
		expect(at('Talks at Pacific Angel 2016', ['Talks', 'Pacific Angel'])).toBe(2016);
		expect(at('Pacific Angel in 2016', ['Pacific Angel'])).toBeNull();
		expect(at('Pacific Angel 2016-2017', ['Pacific Angel'])).toBeNull();
		expect(at('Pacific Angel 1816', ['Pacific Angel'])).toBeNull();
	});

	test('stands behind the letters by which it is called, or behind more of its name', () => {
		expect(at('Trong hoạt động giao lưu (NEA) 2015')).toBe(2015);
		expect(at('Naval Activity Vietnam 2017', ['Naval Activity'])).toBe(2017);
		expect(at('(NEA) 2015-2016')).toBeNull();
		expect(at('(the talks) 2015')).toBeNull();
	});

	test('is none where two are told, or the day has one', () => {
		expect(at('Cobra 2015 and Pacific Angel 2016', ['Cobra', 'Pacific Angel'])).toBeNull();
		expect(at('Pacific Angel 2016', ['Pacific Angel'], day(2019, 8, 12))).toBe(2019);
		expect(at('Pacific Angel 2016', ['Pacific Angel'], told())).toBeNull();
	});
});
