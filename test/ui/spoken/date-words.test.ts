import {expect, test} from 'vitest';
import {dateInWords, daysInWords, dayInWords, rangeInWords} from '../../../source/ui/spoken/date-words.ts';

test.each([
	['2024-09-09', '9 September 2024', 'ngày 9 tháng 9 năm 2024'],
	['2024-09', 'September 2024', 'tháng 9 năm 2024'],
	['2024', '2024', 'năm 2024'],
	['2024-09-07/2024-09-09', '7 to 9 September 2024', 'ngày 7 đến ngày 9 tháng 9 năm 2024'],
	['2024-09-07/2024-09-07', '7 September 2024', 'ngày 7 tháng 9 năm 2024'],
	['2019-09-29/2019-10-02', '29 September to 2 October 2019', 'ngày 29 tháng 9 đến ngày 2 tháng 10 năm 2019'],
	[
		'2019-12-30/2020-01-02',
		'30 December 2019 to 2 January 2020',
		'ngày 30 tháng 12 năm 2019 đến ngày 2 tháng 1 năm 2020',
	],
	['2019-04/2019-05', 'April to May 2019', 'tháng 4 đến tháng 5 năm 2019'],
	['2018-06-30?', '30 June 2018, not certain', 'ngày 30 tháng 6 năm 2018, chưa chắc chắn'],
	['2012~', 'about 2012', 'khoảng năm 2012'],
	['[2014-08-19,2014-08-20]', '19 or 20 August 2014', 'ngày 19 hoặc ngày 20 tháng 8 năm 2014'],
	[
		'[2010-04-07,2011-04-07,2012-04-07]',
		'7 April 2010, 2011 or 2012',
		'ngày 7 tháng 4 năm 2010, năm 2011 hoặc năm 2012',
	],
	['[2012-10-10,2014-10-10]', '10 October 2012 or 2014', 'ngày 10 tháng 10 năm 2012 hoặc năm 2014'],
	[
		'[2024-09-07,2024-09-08,2024-09-09]',
		'some day between 7 and 9 September 2024',
		'một ngày trong khoảng từ ngày 7 đến ngày 9 tháng 9 năm 2024',
	],
	[
		'[2019-04-30,2020-05-01]',
		'30 April 2019 or 1 May 2020',
		'ngày 30 tháng 4 năm 2019 hoặc ngày 1 tháng 5 năm 2020',
	],
	[
		'[2019-04-30/2019-05-02,2020-04-30]',
		'30 April to 2 May 2019 or 30 April 2020',
		'ngày 30 tháng 4 đến ngày 2 tháng 5 năm 2019 hoặc ngày 30 tháng 4 năm 2020',
	],
	[
		'2025-09-05/2026-11-22',
		'some day between 5 September 2025 and 22 November 2026',
		'một ngày trong khoảng từ ngày 5 tháng 9 năm 2025 đến ngày 22 tháng 11 năm 2026',
	],
	['2019-04-30/..', 'from 30 April 2019 on', 'từ ngày 30 tháng 4 năm 2019'],
	['../2019-04', 'until April 2019', 'đến tháng 4 năm 2019'],
])('%s', (edtf, english, vietnamese) => {
	expect(dateInWords(edtf, 'en')).toBe(english);
	expect(dateInWords(edtf, 'vi')).toBe(vietnamese);
});

test('a date that falls into the years asked for only possibly says so, a doubtful one says it already', () => {
	const years = [{from: 2012, to: 2012}];
	expect(dateInWords('2012-12-30/2013-01-02', 'en', years)).toBe('30 December 2012 to 2 January 2013');
	expect(
		dateInWords('2012-12', 'en', [{from: 2012, to: 2012, span: {start: '2012-12-05', end: '2012-12-06'}}]),
	).toBe('December 2012, possibly in the years asked for');
	expect(dateInWords('2012-12-30?', 'en', years)).toBe('30 December 2012, not certain');
});

test.each([
	['2019', '2019', 'năm 2019'],
	['2015..2018', '2015 to 2018', 'năm 2015 đến năm 2018'],
	['2018..', 'from 2018 on', 'từ năm 2018'],
	['..2018', 'until 2018', 'đến năm 2018'],
	['2024-09..2025-03', 'September 2024 to March 2025', 'tháng 9 năm 2024 đến tháng 3 năm 2025'],
	['2024-09', 'September 2024', 'tháng 9 năm 2024'],
])('the range %s', (range, english, vietnamese) => {
	expect(rangeInWords(range, 'en')).toBe(english);
	expect(rangeInWords(range, 'vi')).toBe(vietnamese);
});

test('the days of a text are said in words, those of a name are not', () => {
	expect(daysInWords('In office 2009-07-10 to 2012-05-21.', 'en')).toBe(
		'In office 10 July 2009 to 21 May 2012.',
	);
	expect(daysInWords('a-2009-07-10.md, 2009-99-10', 'en')).toBe('a-2009-07-10.md, 2009-99-10');
});

test('what is no day is said as it is', () => {
	expect(dayInWords('2025-11-02', 'en')).toBe('2 November 2025');
	expect(dayInWords('last week', 'en')).toBe('last week');
	expect(dayInWords('', 'en')).toBe('');
});
