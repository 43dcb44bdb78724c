import {describe, expect, test} from 'vitest';
import {
	candidatesOf,
	hasStatedYear,
	horizonOf,
	hullOf,
	isCalendar,
	isSettled,
	toEdtf,
} from '../../../../source/extract/dating/limits/possible-dates.ts';
import {calendar, told} from '../../../fixtures/drafts.ts';
import type {DateMention} from '../../../../source/extract/import-model.ts';
import {day, open, shown} from '../states.ts';

const horizon = {start: '2016-01-01', end: '2019-06-15'};

describe('the horizon', () => {
	test('reaches from the year of relations to today, two months further for what is announced', () => {
		expect(horizonOf(false, '2019-06-15')).toEqual({start: '1995-01-01', end: '2019-06-15'});
		expect(horizonOf(true, '2019-06-15')).toEqual({start: '1995-01-01', end: '2019-08-16'});
	});
});

describe('the dates that words allow', () => {
	test('without a word of the calendar are all days, told as one open date', () => {
		for (const mention of [null, told({offset: -1}), told({type: 'weekday', weekday: 3})])
			expect(candidatesOf(mention, horizon)).toEqual([open('2016-01-01/2019-06-15')]);
	});

	test('are the day of every year that it was not later than the horizon', () => {
		expect(candidatesOf(calendar('15/6'), horizon)).toEqual([
			...['2016-06-15', '2017-06-15', '2018-06-15', '2019-06-15'].map(day),
		]);
		expect(shown(candidatesOf(calendar('16/6'), horizon))).toEqual([
			'2016-06-16',
			'2017-06-16',
			'2018-06-16',
		]);
	});

	test('are the stated day, even a later one', () => {
		expect(candidatesOf(calendar('3/4/2018'), horizon)).toEqual([day('2018-04-03')]);
		expect(candidatesOf(calendar('3/4/2031'), horizon)).toEqual([day('2031-04-03')]);
	});

	test('take a year from either end of a span, and the month too', () => {
		expect(shown(candidatesOf(calendar('24/1', '25/1/2018'), horizon))).toEqual(['2018-01-24/2018-01-25']);
		const openEnd = {...calendar('24/1/2018', '25/1'), to: {day: 25, month: null, year: null}};
		expect(shown(candidatesOf({...openEnd, from: {day: 24, month: 1, year: 2018}}, horizon))).toEqual([
			'2018-01-24/2018-01-25',
		]);
		const openStart = {...calendar('24/1', '25/1/2018'), from: {day: 24, month: null, year: null}};
		expect(shown(candidatesOf(openStart, horizon))).toEqual(['2018-01-24/2018-01-25']);
	});

	test('begin in the year before where a span goes over New Year', () => {
		expect(shown(candidatesOf(calendar('30/12', '2/1/2019'), horizon))).toEqual(['2018-12-30/2019-01-02']);
		expect(shown(candidatesOf(calendar('30/12', '2/1'), horizon))).toEqual([
			'2015-12-30/2016-01-02',
			'2016-12-30/2017-01-02',
			'2017-12-30/2018-01-02',
			'2018-12-30/2019-01-02',
		]);
		expect(shown(candidatesOf(calendar('30/12/2017', '2/1/2019'), horizon))).toEqual([
			'2017-12-30/2019-01-02',
		]);
	});

	test('are a month or a year where the text says no more', () => {
		expect(candidatesOf(calendar('5/2018'), horizon)).toEqual([
			{start: '2018-05-01', end: '2018-05-31', precision: 'month'},
		]);
		expect(candidatesOf(calendar('2018'), horizon)).toEqual([
			{start: '2018-01-01', end: '2018-12-31', precision: 'year'},
		]);
		const springToSummer = {...calendar('5/2018'), to: {day: null, month: 7, year: 2018}};
		expect(candidatesOf(springToSummer, horizon)).toEqual([open('2018-05-01/2018-07-31')]);
	});

	test('leave out years that lack the day; where all lack it the text says nothing', () => {
		expect(shown(candidatesOf(calendar('29/2'), horizon))).toEqual(['2016-02-29']);
		expect(candidatesOf(calendar('29/2/2019'), horizon)).toEqual([open('2016-01-01/2019-06-15')]);
		expect(candidatesOf(calendar('20/4/2018', '10/4/2018'), horizon)).toEqual([
			open('2016-01-01/2019-06-15'),
		]);
	});

	test('are all days of a list, and no day between them', () => {
		const days = (text: string): DateMention => ({
			...calendar('30/12', text),
			listed: [calendar('30/12').from, calendar('2/1').from, calendar('5/1').from],
		});
		const inYear = (year: number) => [`${year - 1}-12-30`, `${year}-01-02`, `${year}-01-05`];
		const all = candidatesOf(days('5/1'), {start: '2017-01-01', end: '2018-12-01'});
		expect(all.map(each => each.listed)).toEqual([inYear(2017), inYear(2018)]);
		expect(shown(all)).toEqual(['2016-12-30/2017-01-05', '2017-12-30/2018-01-05']);
		const stated = candidatesOf(days('5/1/2018'), horizon);
		expect(toEdtf(stated)).toBe('[2017-12-30,2018-01-02,2018-01-05]');
		expect(isSettled(stated)).toBe(true);
	});

	test.each([
		[1, '2018-06-04'],
		[2, '2018-06-04/2018-06-05'],
		[60, '2018-06-04/2018-08-02'],
		[61, '2018-06-04'],
	])('of a visit of %i days run from its day on', (lengthInDays, expected) => {
		expect(shown(candidatesOf(calendar('4/6/2018', undefined, {lengthInDays}), horizon))).toEqual([expected]);
	});

	test('of a span keep its last day whatever length is told', () => {
		expect(shown(candidatesOf(calendar('4/6/2018', '5/6/2018', {lengthInDays: 4}), horizon))).toEqual([
			'2018-06-04/2018-06-05',
		]);
	});
});

describe('what a text states', () => {
	test('is a year at either end', () => {
		expect(hasStatedYear(calendar('4/6/2018', '5/6'))).toBe(true);
		expect(hasStatedYear(calendar('4/6', '5/6/2018'))).toBe(true);
		expect(hasStatedYear(calendar('4/6'))).toBe(false);
		expect(hasStatedYear(null)).toBe(false);
	});

	test('is of the calendar where an end has a month or a year', () => {
		expect(isCalendar(calendar('4/6'))).toBe(true);
		expect(isCalendar(calendar('2018'))).toBe(true);
		expect(isCalendar({...told(), to: {year: null, month: 6, day: null}})).toBe(true);
		expect(isCalendar(told({type: 'weekday', weekday: 2}))).toBe(false);
	});
});

describe('possible dates as one', () => {
	const days = ['2012', '2013', '2014', '2015', '2016', '2017', '2018'].map(year => day(`${year}-03-04`));

	test.each([
		[[day('2018-03-04')], '2018-03-04'],
		[[day('2018-03-04/2018-03-06')], '2018-03-04/2018-03-06'],
		[[{start: '2018-03-01', end: '2018-03-31', precision: 'month' as const}], '2018-03'],
		[[{start: '2018-01-01', end: '2018-12-31', precision: 'year' as const}], '2018'],
		[[open('2018-03-04/2018-03-04')], '2018-03-04'],
		[[day('2018-03-04'), day('2018-03-04')], '2018-03-04'],
		[days.slice(0, 2), '[2012-03-04,2013-03-04]'],
		[days.slice(0, 6), '[2012-03-04,2013-03-04,2014-03-04,2015-03-04,2016-03-04,2017-03-04]'],
		[days, '2012-03-04/2018-03-04'],
	])('are written as EDTF', (dates, expected) => {
		expect(toEdtf(dates)).toBe(expected);
	});

	test('span the days from the first to the last, in whatever order', () => {
		expect(hullOf([day('2018-03-04/2018-03-09'), day('2017-03-04'), day('2018-03-05')])).toEqual({
			start: '2017-03-04',
			end: '2018-03-09',
		});
	});

	test('are settled where one is left that is known to the day', () => {
		expect(isSettled([day('2018-03-04/2018-03-09')])).toBe(true);
		expect(isSettled([open('2018-03-04/2018-03-04')])).toBe(false);
		expect(isSettled(days.slice(0, 2))).toBe(false);
		expect(isSettled([])).toBe(false);
	});
});
