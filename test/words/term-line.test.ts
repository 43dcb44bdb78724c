import {expect, test} from 'vitest';
import {officeNames, sinceText, spanText, termText, timeText} from '../../source/words/index.ts';

const office = {
	names: [
		{label_en: 'Secretary of Ships', label_vi: 'Bộ trưởng Tàu'},
		{label_en: 'Secretary of Boats', label_vi: ''},
	],
	start: '2009-03',
	end: '2021-06-01',
	is_acting: false,
	attested: [],
};

test('a term says what is known of its beginning and its end', () => {
	expect(termText(office, 'en')).toBe('Mar 2009 – 1 Jun 2021');
	expect(termText({...office, end: null}, 'en')).toBe('since Mar 2009');
	expect(termText({...office, start: null}, 'vi')).toBe('đến 1/6/2021');
	expect(termText({...office, is_acting: true}, 'en')).toBe('acting, Mar 2009 – 1 Jun 2021');
});

test('of a term without either, the days on which it is attested', () => {
	const seen = {...office, start: null, end: null, attested: ['2010-05-28', '2011-08-02']};
	expect(termText(seen, 'en')).toBe('attested 28 May 2010 – 2 Aug 2011');
	expect(termText({...seen, attested: ['2010-05-28']}, 'en')).toBe('attested 28 May 2010');
	expect(termText({...seen, attested: []}, 'en')).toBe('');
});

test('between dates of several days no dash stands', () => {
	expect(spanText('2025-03-22/2025-03-25', '2025-03-24', 'en')).toBe(
		'first 22–25 Mar 2025, last 24 Mar 2025',
	);
	expect(spanText('2025-03-22', '[2025-03-24,2025-03-25,2025-03-26]', 'vi')).toBe(
		'lần đầu 22/3/2025, lần cuối 24–26/3/2025 ?',
	);
	expect(spanText('2025-03-22/2025-03-25', '2025-03-22/2025-03-25', 'en')).toBe('22–25 Mar 2025');
	expect(spanText('2003', '2025-03-24?', 'en')).toBe('2003 – 24 Mar 2025 ?');
});

test('an office has every name that it bore', () => {
	expect(officeNames(office, 'vi')).toBe('Bộ trưởng Tàu / Secretary of Boats');
});

test('a time is told in days, from a year on in years and months too', () => {
	expect(timeText(1, 'en')).toBe('1 day');
	expect(timeText(89, 'en')).toBe('89 days');
	expect(timeText(90, 'en')).toBe('90 days');
	expect(timeText(358, 'vi')).toBe('358 ngày');
	expect(timeText(394, 'en')).toBe('394 days (1 year 1 month)');
});

test.each([
	['2024-01-01', '2024-01-01', '30 days'],
	['2023-12-28/2024-01-01', '2024-01-01', '30 days'],
	['2024-02-01', '2024-02-01', 'still to come'],
	['2024-01-30/2024-02-02', '2024-02-02', 'going on'],
	['2024-01-30/2024-01-31', '2024-01-31', 'going on'],
	['2024-01-31', '2024-01-31', '0 days'],
	['2024~', '2024-12-31', 'its day is not certain'],
	['[2024-01-30,2024-02-02]', '2024-02-02', 'its day is not certain'],
])('the time since %s, counted from its end: %s is %s', (last, latestDay, told) => {
	expect(sinceText({first: '2020', last, latestDay}, '2024-01-31', 'en')).toBe(told);
});
