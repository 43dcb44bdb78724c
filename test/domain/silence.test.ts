import {expect, test} from 'vitest';
import {dayNumber} from '../../source/domain/days.ts';
import {longestSilence} from '../../source/domain/silence.ts';

const day = (start: string, end = start) => ({start: dayNumber(start), end: dayNumber(end)});

test('the longest time between two engagements, with its days', () => {
	expect(
		longestSilence([day('2020-01-01'), day('2020-01-11'), day('2020-03-01'), day('2020-03-05')]),
	).toEqual({from: '2020-01-11', to: '2020-03-01', days: 50});
});

test('of two that are as long, the earlier', () => {
	expect(longestSilence([day('2020-01-01'), day('2020-01-11'), day('2020-01-21')])?.from).toBe('2020-01-01');
});

test('it begins with the latest day that any of those before may have been on', () => {
	expect(longestSilence([day('2020-01-01', '2020-12-31'), day('2020-02-01'), day('2021-01-10')])).toEqual({
		from: '2020-12-31',
		to: '2021-01-10',
		days: 10,
	});
});

test('there is none between fewer than two, on one day, and where all may be at one time', () => {
	expect(longestSilence([])).toBeNull();
	expect(longestSilence([day('2020-01-01')])).toBeNull();
	expect(longestSilence([day('2020-01-01'), day('2020-01-01')])).toBeNull();
	expect(longestSilence([day('2020-01-01', '2020-12-31'), day('2020-05-01')])).toBeNull();
});
