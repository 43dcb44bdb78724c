import {expect, test} from 'vitest';
import {doShareDay, firstDayOf, isSpan} from '../../source/extract/date-mention.ts';
import {calendar} from '../fixtures/drafts.ts';

const listed = {...calendar('1/5', '9/5'), listed: ['1/5', '5/5', '9/5'].map(text => calendar(text).from)};

test('a list of days is more than one day, and its first day is one', () => {
	expect([calendar('1/5'), calendar('1/5', '2/5'), calendar('1/5', '1/6'), listed].map(isSpan)).toEqual([
		false,
		true,
		true,
		true,
	]);
	expect(firstDayOf(listed)).toEqual(calendar('1/5'));
	expect(isSpan(firstDayOf(listed))).toBe(false);
});

test('dates share a day that both name, and none between the days of a list', () => {
	expect(doShareDay(calendar('1/5', '9/5'), calendar('3/5'))).toBe(true);
	expect(doShareDay(listed, calendar('3/5'))).toBe(false);
	expect(doShareDay(listed, calendar('5/5'))).toBe(true);
	expect(doShareDay(listed, calendar('3/5', '6/5'))).toBe(true);
});
