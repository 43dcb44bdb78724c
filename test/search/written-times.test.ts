import fc from 'fast-check';
import {expect, test} from 'vitest';
import {writtenRange} from '../../source/search/written-times.ts';
import {isYearProblem, parseYears} from '../../source/search/year-ranges.ts';

test.each([
	['sep 2024', '2024-09'],
	['Sept. 2024', '2024-09'],
	['September 2024', '2024-09'],
	['september, 2024', '2024-09'],
	['2024 Sep', '2024-09'],
	['2 November 2025', '2025-11-02'],
	['2nd of nov 2025', '2025-11-02'],
	['Nov 2, 2025', '2025-11-02'],
	['2025 nov 2', '2025-11-02'],
	['tháng 9 2024', '2024-09'],
	['Tháng 9/2024', '2024-09'],
	['tháng 9 năm 2024', '2024-09'],
	['thang 09 2024', '2024-09'],
	['thg 9/2024', '2024-09'],
	['thg 9 2024', '2024-09'],
	['T9/2024', '2024-09'],
	['ngày 2 tháng 11 năm 2025', '2025-11-02'],
	['2 thg 11, 2025', '2025-11-02'],
	['9/2024', '2024-09'],
	['2024/9', '2024-09'],
	['2/11/2025', '2025-11-02'],
	['2024-9', '2024-09'],
])('%s is %s', (text, range) => {
	expect(writtenRange(text)).toBe(range);
});

test.each([
	['sep 2024..mar 2025', '2024-09..2025-03'],
	['sep 2024 .. mar 2025', '2024-09..2025-03'],
	['Sep 2024 – Mar 2025', '2024-09..2025-03'],
	['sep 2024 to mar 2025', '2024-09..2025-03'],
	['mar 2025..sep 2024', '2024-09..2025-03'],
	['sep..dec 2024', '2024-09..2024-12'],
	['sep-dec 2024', '2024-09..2024-12'],
	['from may to july 2019', '2019-05..2019-07'],
	['sep 2024..', '2024-09..'],
	['..mar 2025', '..2025-03'],
	['sep 2024..2025', '2024-09..2025'],
	['tháng 9 2024..tháng 3 2025', '2024-09..2025-03'],
	['thg 9/2024 - thg 3/2025', '2024-09..2025-03'],
	['từ tháng 9 đến tháng 12 năm 2024', '2024-09..2024-12'],
	['9/2024–3/2025', '2024-09..2025-03'],
	['2015-2018', '2015..2018'],
])('%s is %s', (text, range) => {
	expect(writtenRange(text)).toBe(range);
});

test.each([
	'',
	'..',
	'sep',
	'sep..dec',
	'soon 2024',
	'ma',
	'se 2024',
	'tháng 2024',
	'giang 2024',
	'2024..2025..2026',
	'last year',
])('%j says none', text => {
	expect(writtenRange(text)).toBeNull();
});

test('a month that the calendar lacks is not offered', () => {
	for (const text of ['13/2024', 'tháng 13 2024', '31 feb 2024', 'sep 2024..31 feb 2025'])
		expect(parseYears(text)).toMatchObject({nearest: null});
	expect(parseYears('tháng 9 2024')).toMatchObject({nearest: '2024-09'});
});

test('any text: what is offered for it is a range', () => {
	const words = fc.constantFrom(
		'sep',
		'tháng',
		'thg',
		'9',
		'2024',
		'31',
		'..',
		'-',
		'/',
		' ',
		',',
		'to',
		'năm',
		'\u{301}',
	);
	fc.assert(
		fc.property(fc.array(words, {maxLength: 9}), parts => {
			const result = parseYears(parts.join(''));
			if (isYearProblem(result) && result.nearest !== null)
				expect(isYearProblem(parseYears(result.nearest))).toBe(false);
		}),
	);
});
