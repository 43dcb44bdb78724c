import fc from 'fast-check';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {
	lastRowDay,
	rowDate,
	rowDateUpTo,
	rowDateWidths,
	rowDateWithYear,
	type RowDateForm,
} from '../../source/domain/row-date.ts';
import {languages} from '../../source/domain/vocabulary.ts';
import {edtfTexts} from '../fixtures/dates.ts';

const forms = Object.keys(rowDateWidths) as RowDateForm[];

describe('under a rule with its year a date is', () => {
	test.each([
		['2024-09-09', '9 Sep', '9/9', ''],
		['2024-09-07/2024-09-09', '7–9 Sep', '7–9/9', ''],
		['2023-09-29/2023-10-02', '29 Sep–2 Oct', '29/9–2/10', ''],
		['2023-12-30/2024-01-02', '30 Dec–2 Jan', '30/12–2/1', ''],
		['2024-08', 'Aug', 'tháng 8', ''],
		['2024', '2024', '2024', ''],
		['2024-09-09?', '9 Sep', '9/9', '?'],
		['2024~', '2024', '2024', '~'],
		['2024-09~', 'Sep', 'tháng 9', '~'],
		['[2024-09-19,2024-09-20]', '19 or 20 Sep', '19 hay 20/9', '?'],
		['[2024-10-23,2024-10-24]', '23 or 24 Oct', '23 hay 24/10', '?'],
		['[2024-09-07,2024-09-08,2024-09-09]', '7…9 Sep', '7…9/9', '?'],
		['[2024-04,2024-05]', 'Apr or May', 'T4 hay T5', '?'],
		['[2010-04-07,2011-04-07,2012-04-07]', '7 Apr', '7/4', '?'],
		['2010-05-31/2010-06-12', '31 May…Jun', '31/5–12/6', ''],
		['[2024-09-30,2024-10-01]', 'Sep or Oct', 'T9 hay T10', '?'],
		['[2012-12,2013-01-11]', 'Dec or Jan', 'T12 hay 11/1', '?'],
		['[2019-04-02,2019-04-09,2019-04-16]', 'Apr', 'tháng 4', '?'],
		['[2019-04,2019-06,2019-09]', 'Apr or later', 'T4 hay sau', '?'],
		['[2012,2013-01]', '2012 or Jan', '2012 hay T1', '?'],
		['[2012,2014]', '2012 or 2014', '2012 hay sau', '?'],
		['2024-01-05/2024-11-22', '5 Jan…22 Nov', '5/1…22/11', '?'],
		['2010/2012', '2010…2012', '2010…2012', '?'],
	])('%s: %s, %s, %s', (date, en, vi, sign) => {
		expect(rowDate(date, [], 'en')).toEqual({text: en, sign});
		expect(rowDate(date, [], 'vi')).toEqual({text: vi, sign});
	});
});

test.each([
	['2024-09-07/2024-09-09', '7 Sep', '7/9', ''],
	['[2024-04,2024-05]', 'Apr', 'T4', '?'],
	['2024', '2024', '2024', ''],
])('in short %s is its first day: %s, %s', (date, en, vi, sign) => {
	expect(rowDate(date, [], 'en', 'short')).toEqual({text: en, sign});
	expect(rowDate(date, [], 'vi', 'short')).toEqual({text: vi, sign});
});

test.each([
	['2019-04-20', '20 Apr 2019', '20/4/2019', ''],
	['2019-04-20/2019-04-22', '20 Apr 2019', '20/4/2019', '–'],
	['2019-04-20/2019-04-22?', '20 Apr 2019', '20/4/2019', '?'],
	['2019-04', 'Apr 2019', '4/2019', ''],
	['2019~', '2019', '2019', '~'],
])('with its year %s is its first day, and a sign of more: %s, %s %s', (date, en, vi, sign) => {
	expect(rowDate(date, [], 'en', 'day')).toEqual({text: en, sign});
	expect(rowDate(date, [], 'vi', 'day')).toEqual({text: vi, sign});
});

test.each([
	['[2012-12,2013-01-11]', 'Dec 2012 or Jan 2013', '12/2012 hoặc 1/2013', '?'],
	['[2014-09-19,2014-09-20]', '19 or 20 Sep 2014', '19 hoặc 20/9/2014', '?'],
	['2024-09-07/2024-09-09', '7–9 Sep 2024', '7–9/9/2024', ''],
	['2024-08', 'Aug 2024', 'tháng 8 2024', ''],
	['2024~', '2024', '2024', '~'],
])('with every year in 20 columns %s is %s, %s', (date, en, vi, sign) => {
	expect(rowDateWithYear(20, date, [], 'en')).toEqual({text: en, sign});
	expect(rowDateWithYear(20, date, [], 'vi')).toEqual({text: vi, sign});
});

test.each([
	['2019-04-20', 14, '20 Apr 2019', '20/4/2019', ''],
	['2019-04-20/2019-04-22', 14, '20–22 Apr 2019', '20–22/4/2019', ''],
	['2019-04-20/2019-04-22', 11, '20 Apr 2019', '20/4/2019', ''],
	['2015-09-29/2015-10-02', 14, 'Sep–Oct 2015', '29/9–2/10/2015', ''],
	['2015-09-29/2015-10-02', 11, '29 Sep 2015', '9–10/2015', ''],
	['2015-12-29/2016-01-02', 11, '29 Dec 2015', '29/12/2015', ''],
	['2019-04-20/2019-04-22?', 11, '20 Apr 2019', '20/4/2019', '?'],
	['[2014-09-19,2014-09-20]', 11, 'Sep 2014', '9/2014', '?'],
	['2024~', 11, '2024', '2024', '~'],
])('%s in %d columns, with its year and without a sign of more: %s, %s', (date, width, en, vi, sign) => {
	expect(rowDateUpTo(width, date, 'en')).toEqual({text: en, sign});
	expect(rowDateUpTo(width, date, 'vi')).toEqual({text: vi, sign});
});

test.each([
	['2019-04-20', '20 Apr 2019', ''],
	['2019-04-20/2019-05-02', '2 May 2019', ''],
	['2019-04-20/2019-05-02?', '2 May 2019', '?'],
	['[2014-09-19,2014-09-20]', '19 Sep 2014', '?'],
	['2019-04-20/..', '20 Apr 2019', ''],
])('the last day of %s is %s', (date, text, sign) => {
	expect(lastRowDay(date, 'en')).toEqual({text, sign});
});

test('with its year alone for narrow screens, a date is its month', () => {
	expect(rowDate('2019-04-20', [], 'en', 'month')).toEqual({text: 'Apr 2019', sign: ''});
	expect(rowDate('2019-04-20', [], 'vi', 'month')).toEqual({text: '4/2019', sign: ''});
});

test('a day that falls within the asked years only possibly is in doubt', () => {
	const of2011 = [{from: 2011, to: 2011}];
	expect(rowDate('[2011-12-31,2012-01-01]', of2011, 'en').sign).toBe('?');
	expect(rowDate('2011-12-31', of2011, 'en').sign).toBe('');
	expect(rowDate('2011-12-30/2012-01-02', of2011, 'en').sign).toBe('');
});

test('any date fits its columns in every form and both languages', () => {
	fc.assert(
		fc.property(
			edtfTexts,
			fc.constantFrom(...languages),
			fc.constantFrom(...forms),
			(date, language, form) => {
				const {text} = rowDate(date, [], language, form);
				expect(text.length, text).toBeLessThanOrEqual(rowDateWidths[form]);
				expect(text).not.toBe('');
			},
		),
		{numRuns: 1000},
	);
});

test('every date of the data fits twelve columns in both languages, and says its day where it is one', () => {
	const folder = join(import.meta.dirname, '../../data/engagements');
	const dates = readdirSync(folder)
		.filter(name => name.endsWith('.yaml'))
		.flatMap(name => {
			const records = parse(readFileSync(join(folder, name), 'utf8')) as readonly {date: string}[];
			return records.map(each => each.date);
		});
	expect(dates.length).toBeGreaterThan(300);
	for (const date of dates)
		for (const language of languages) {
			const {text} = rowDate(date, [], language);
			expect(text.length, text).toBeLessThanOrEqual(12);
			const day = /^\d{4}-\d{2}-(?<day>\d{2})/u.exec(date)?.groups?.['day'];
			if (day !== undefined) expect(text, date).toMatch(new RegExp(`^${Number(day)}\\D`, 'u'));
		}
});
