import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isEdtf} from '../../../../source/domain/date.ts';
import {typedDate} from '../../../../source/ui/review/edit/typed-date.ts';

describe('a date as people write it', () => {
	test.each([
		['8/4/2014', '2014-04-08'],
		['08.04.2014', '2014-04-08'],
		['8-4-2014', '2014-04-08'],
		['2014/4/8', '2014-04-08'],
		['2014-04-08', '2014-04-08'],
		['8 April 2014', '2014-04-08'],
		['8th of April, 2014', '2014-04-08'],
		['8 Apr. 2014', '2014-04-08'],
		['April 8, 2014', '2014-04-08'],
		['Tuesday, April 8, 2014', '2014-04-08'],
		['ngày 8/4/2014', '2014-04-08'],
		['ngày 8 tháng 4 năm 2014', '2014-04-08'],
		['8 thang 4, 2014', '2014-04-08'],
		['thứ Ba, ngày 8/4/2014', '2014-04-08'],
		['tháng 4/2014', '2014-04'],
		['tháng 4 năm 2014', '2014-04'],
		['4/2014', '2014-04'],
		['April 2014', '2014-04'],
		['năm 2014', '2014'],
		['2014?', '2014?'],
		['8/4/2014?', '2014-04-08?'],
		['20/4/2014', '2014-04-20'],
		['4/20/2014', '2014-04-20'],
		['19-21/11/2019', '2019-11-19/2019-11-21'],
		['19 - 21 November 2019', '2019-11-19/2019-11-21'],
		['November 19-21, 2019', '2019-11-19/2019-11-21'],
		['từ ngày 19 đến ngày 21/11/2019', '2019-11-19/2019-11-21'],
		['19/11/2019 – 21/11/2019', '2019-11-19/2019-11-21'],
		['30/12 - 2/1/2020', '2019-12-30/2020-01-02'],
		['1-2/2014', '2014-01/2014-02'],
		['tháng 1-2/2014', '2014-01/2014-02'],
		['1 đến 2/2014', '2014-01/2014-02'],
		['12-1/2014', '2013-12/2014-01'],
		['Jan.-Feb. 2014', '2014-01/2014-02'],
		['2013-2/2014', '2013/2014-02'],
		['8/4/14', '2014-04-08'],
		['8.4.98', '1998-04-08'],
		['19-21/11/19', '2019-11-19/2019-11-21'],
		['1, 5 và 9/5/2019', '[2019-05-01,2019-05-05,2019-05-09]'],
		['các ngày 1, 5 và 9 tháng 5 năm 2019', '[2019-05-01,2019-05-05,2019-05-09]'],
		['May 1, 5 and 9, 2019', '[2019-05-01,2019-05-05,2019-05-09]'],
		['1, 5 and 9 May 2019', '[2019-05-01,2019-05-05,2019-05-09]'],
		['30/4 và 2/5/2019', '[2019-04-30,2019-05-02]'],
		['1 và 2/5/2019', '2019-05-01/2019-05-02'],
		['April 30 and May 2, 2019', '[2019-04-30,2019-05-02]'],
		['3/3/2018 hoặc 7/5/2019', '[2018-03-03,2019-05-07]'],
		['2018 or 2019', '[2018,2019]'],
		['[2010-04-07,2011-04-07]', '[2010-04-07,2011-04-07]'],
	])('%s is %s', (text, date) => {
		expect(typedDate(text)).toMatchObject({date, error: null});
	});

	test.each([
		['8/4/2014', true],
		['8/8/2014', false],
		['20/4/2014', false],
		['ngày 8/4/2014', false],
		['8 April 2014', false],
		['2014/4/8', false],
		['1/2/2019 - 3/2/2019', true],
		['1/2/2019 or 3/2/2019', true],
		['1-2/2014', false],
	])('%s can be read in two ways: %s', (text, isDayFirst) => {
		expect(typedDate(text).isDayFirst).toBe(isDayFirst);
	});
});

describe('what is no date says why', () => {
	test.each([
		['31/2/2014', 'no-such-day', 28],
		['2024-02-30', 'no-such-day', 29],
		['31 April 2014', 'no-such-day', 30],
		['0/4/2014', 'no-such-day', 30],
		['ngày 31/4/2014', 'no-such-day', 30],
		['13/13/2014', 'no-such-month', undefined],
		['2014-13-01', 'no-such-month', undefined],
		['8/4', 'no-year', undefined],
		['8 tháng 4', 'no-year', undefined],
		['21-19/11/2019', 'ends-reversed', undefined],
		['hôm qua', 'bad-date', undefined],
		['', 'bad-date', undefined],
		['8', 'no-year', undefined],
		['13-14/2014', 'no-such-month', undefined],
		['1, 5 và 31/4/2019', 'no-such-day', 30],
		['9 và 5/5/2019', 'ends-reversed', undefined],
		['1 và 5/5', 'no-year', undefined],
	])('%s: %s', (text, type, count) => {
		const {error} = typedDate(text);
		expect(error).toMatchObject({type, text});
		expect(error?.count).toBe(count);
	});

	test('whatever is typed gives EDTF or a reason', () => {
		const pieces = [
			'ngày ',
			'tháng ',
			'April',
			'31',
			'2',
			'2014',
			'/',
			'-',
			' ',
			', ',
			'to',
			'and',
			' và ',
			'14',
			'?',
			'[',
			'đến',
		];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 10}), parts => {
				const {date, error} = typedDate(parts.join(''));
				expect(date === null ? error : isEdtf(date)).toBeTruthy();
			}),
		);
	});

	test('every day is read in every form', () => {
		const days = fc.date({min: new Date('1995-01-01'), max: new Date('2035-12-31'), noInvalidDate: true});
		fc.assert(
			fc.property(days, date => {
				const iso = date.toISOString().slice(0, 10);
				const [year, month, day] = iso.split('-').map(Number);
				const name = date.toLocaleDateString('en', {month: 'long', timeZone: 'UTC'});
				for (const text of [
					`${day}/${month}/${year}`,
					`${day} ${name} ${year}`,
					`${name} ${day}, ${year}`,
					`ngày ${day} tháng ${month} năm ${year}`,
				])
					expect(typedDate(text).date, text).toBe(iso);
			}),
		);
	});
});
