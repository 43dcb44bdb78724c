import {describe, expect, test} from 'vitest';
import {dateLabel, dateLabelUpTo, dateLabelWithin} from '../../source/domain/date-label.ts';
import {CommuniqueError} from '../../source/domain/errors.ts';

describe('a date for people', () => {
	test.each([
		['2019-11-20', '20 Nov 2019', '20/11/2019'],
		['2019-02-07', '7 Feb 2019', '7/2/2019'],
		['2019-11', 'Nov 2019', '11/2019'],
		['2019', '2019', '2019'],
	])('%s', (text, english, vietnamese) => {
		expect(dateLabel(text, 'en')).toBe(english);
		expect(dateLabel(text, 'vi')).toBe(vietnamese);
	});
});

describe('an interval', () => {
	test.each([
		['2019-11-19/2019-11-21', '19–21 Nov 2019', '19–21/11/2019'],
		['2019-11-05/2019-11-05', '5 Nov 2019', '5/11/2019'],
		['2019-10-30/2019-11-02', '30 Oct – 2 Nov 2019', '30/10 – 2/11/2019'],
		['2019-12-30/2020-01-02', '30 Dec 2019 – 2 Jan 2020', '30/12/2019 – 2/1/2020'],
		['2019-10/2019-11', 'Oct – Nov 2019', '10 – 11/2019'],
		['2018/2019', '2018 – 2019 ?', '2018 – 2019 ?'],
		['2025-09-05/2026-11-22', '5 Sep 2025 – 22 Nov 2026 ?', '5/9/2025 – 22/11/2026 ?'],
		['2019-11-19/..', '19 Nov 2019 – …', '19/11/2019 – …'],
		['../2019', '… – 2019', '… – 2019'],
	])('%s', (text, english, vietnamese) => {
		expect(dateLabel(text, 'en')).toBe(english);
		expect(dateLabel(text, 'vi')).toBe(vietnamese);
	});
});

describe('doubt and estimate', () => {
	test.each([
		['2020-03-06?', '6 Mar 2020 ?', '6/3/2020 ?'],
		['2011~', 'c. 2011', 'kh. 2011'],
		['2011-04%', 'c. Apr 2011 ?', 'kh. 4/2011 ?'],
		['2010-10-10/2010-10-12?', '10–12 Oct 2010 ?', '10–12/10/2010 ?'],
	])('%s', (text, english, vietnamese) => {
		expect(dateLabel(text, 'en')).toBe(english);
		expect(dateLabel(text, 'vi')).toBe(vietnamese);
	});
});

describe('one of several dates', () => {
	test.each([
		['[2010-04-07,2011-04-07,2012-04-07]', '7 Apr 2010–12 ?', '7/4/2010–12 ?'],
		['[2012-10-10,2014-10-10]', '10 Oct 2012 or 2014 ?', '10/10/2012 hoặc 2014 ?'],
		['[2014-08-08,2014-08-09]', '8 or 9 Aug 2014 ?', '8 hoặc 9/8/2014 ?'],
		['[2012-07-13,2012-07-20]', '13 or 20 Jul 2012 ?', '13 hoặc 20/7/2012 ?'],
		['[2024-09-07,2024-09-08,2024-09-09]', '7–9 Sep 2024 ?', '7–9/9/2024 ?'],
		['[2015-09-29,2015-09-30,2015-10-01]', '29 Sep – 1 Oct 2015 ?', '29/9 – 1/10/2015 ?'],
		['[2024-04,2024-05]', 'Apr 2024 or May 2024 ?', '4/2024 hoặc 5/2024 ?'],
		['[2015-09-30,2015-10-01]', '30 Sep 2015 or 1 Oct 2015 ?', '30/9/2015 hoặc 1/10/2015 ?'],
		['[2010-04-07/2010-04-09,2012-04]', '7–9 Apr 2010 or Apr 2012 ?', '7–9/4/2010 hoặc 4/2012 ?'],
		['[2009-04-07,2010-04-07]', '7 Apr 2009–10 ?', '7/4/2009–10 ?'],
		['[2005,2006,2007,2008]', '2005–08 ?', '2005–08 ?'],
		['[2005,2006,2008]', '2005, 2006 or 2008 ?', '2005, 2006 hoặc 2008 ?'],
		['[2005,2006]', '2005 or 2006 ?', '2005 hoặc 2006 ?'],
		['[2010-04,2010-04-20]', 'Apr 2010 or 20 Apr 2010 ?', '4/2010 hoặc 20/4/2010 ?'],
		['[2010~,2012-04]', 'c. 2010 or Apr 2012 ?', 'kh. 2010 hoặc 4/2012 ?'],
	])('%s', (text, english, vietnamese) => {
		expect(dateLabel(text, 'en')).toBe(english);
		expect(dateLabel(text, 'vi')).toBe(vietnamese);
	});
});

test.each([
	['[2014-12-10,2014-12-17,2014-12-24]', '10, 17 or 24 Dec 2014 ?', '10, 17 hoặc 24/12/2014 ?'],
	['[2014-02-28,2014-03-07,2014-03-14]', 'Feb or Mar 2014 ?', '2/2014 hoặc 3/2014 ?'],
	['[2012-12,2013-01-11]', 'Dec 2012 or Jan 2013 ?', '12/2012 hoặc 11/1/2013 ?'],
	['2019-11-19/2019-11-21', '19–21 Nov 2019', '19–21/11/2019'],
	['[2012-01-05,2013-02-06,2014-03-07]', '2012, 2013 or 2014 ?', '2012, 2013 hoặc 2014 ?'],
	['[2012-01,2012-04,2012-05-06,2013]', '2012 or 2013 ?', '2012 hoặc 2013 ?'],
])(
	'in 24 columns a set has its months or years, where its days do not fit: %s',
	(text, english, vietnamese) => {
		expect(dateLabelUpTo(24, text, [], 'en')).toBe(english);
		expect(dateLabelUpTo(24, text, [], 'vi')).toBe(vietnamese);
	},
);

describe('in a list that is filtered by years', () => {
	const year2019 = [{from: 2019, to: 2019}];

	test.each([
		['a day within', '2019-11-20', year2019, '20 Nov 2019'],
		['a visit that reaches in', '2018-12-30/2019-01-02', year2019, '30 Dec 2018 – 2 Jan 2019'],
		['an estimate, possibly of another year', '2019~', year2019, 'c. 2019 ?'],
		['a decade', '201X', year2019, '201X ?'],
		['a month within', '2019-11', year2019, 'Nov 2019'],
		['a date that is doubtful anyway carries one mark', '2019-11-20?', year2019, '20 Nov 2019 ?'],
		['a day of one of two ranges', '2015-03-04', [...year2019, {from: 2014, to: 2016}], '4 Mar 2015'],
		['an open beginning', '1968-01-31', [{from: null, to: 1975}], '31 Jan 1968'],
		['an open end', '2026-01-31', [{from: 2020, to: null}], '31 Jan 2026'],
		['a year of fewer than four digits', '0999', [{from: 500, to: 1500}], '0999'],
		['no years asked for', '2019~', [], 'c. 2019'],
	] as const)('%s', (_, text, years, label) => {
		expect(dateLabelWithin(text, years, 'en')).toBe(label);
	});

	test('the mark is the same in Vietnamese', () => {
		expect(dateLabelWithin('2019~', year2019, 'vi')).toBe('kh. 2019 ?');
	});
});

test('what is no date has no label', () => {
	expect(() => dateLabel('next week', 'en')).toThrow(CommuniqueError);
});
