import {describe, expect, test} from 'vitest';
import {dayOf, doShareDays, isInMonth} from '../../../source/extract/frames/days-of-moments.ts';
import type {DateMention} from '../../../source/extract/import-model.ts';
import {calendar, told} from '../../fixtures/drafts.ts';
import {moment, passage, sentence} from '../../fixtures/moments.ts';

describe('the day of a moment', () => {
	const [day, other] = [calendar('4/5/2022'), calendar('6/5/2022')];

	test('is its own, or of the last day told before', () => {
		expect(dayOf(moment({date: day}), [other], null)).toBe(day);
		expect(dayOf(moment({date: told({type: 'same-day'})}), [other, day], null)).toBe(day);
		expect(dayOf(moment(), [other], null)).toBeNull();
	});

	test('is that of the sentences before the first one, where they tell one day of the calendar', () => {
		const of = (...dates: readonly DateMention[]): unknown => {
			const leading = dates.map(date => sentence('They were back on that day.', {dates: [date]}));
			return dayOf(moment(), [], {leading, read: passage(leading)});
		};
		expect(of(day)).toBe(day);
		expect(of(day, day)).toBe(day);
		expect(of(day, other)).toBeNull();
		expect(of(calendar('5/2022'))).toBeNull();
		expect(of(told({offset: 0}))).toBeNull();
	});
});

test('a day lies in a month of its year', () => {
	expect(isInMonth(calendar('5/2022'), calendar('4/5/2022'))).toBe(true);
	expect(isInMonth(calendar('5/2022'), calendar('4/6/2022'))).toBe(false);
	expect(isInMonth(calendar('5/2021'), calendar('4/5/2022'))).toBe(false);
	expect(isInMonth(calendar('4/5/2022'), calendar('4/5/2022'))).toBe(false);
});

test('days are shared within one year, as far as it is told', () => {
	expect(doShareDays(calendar('4/5/2022'), calendar('4/5'))).toBe(true);
	expect(doShareDays(calendar('4/5/2022'), calendar('4/5/2021'))).toBe(false);
	expect(doShareDays(calendar('4/5/2022', '6/5/2022'), calendar('4/5/2022'))).toBe(false);
});
