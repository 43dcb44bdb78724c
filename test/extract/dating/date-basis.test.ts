import {describe, expect, test} from 'vitest';
import {isStatedIn, openWith} from '../../../source/extract/dating/date-basis.ts';
import type {DateMention} from '../../../source/extract/import-model.ts';
import {calendar, document, draft, told} from '../../fixtures/drafts.ts';
import {day, open} from './states.ts';

const april = {year: null, month: 4, day: null};
const monthOnly = {from: april, to: april};
const only = [day('2019-11-18')];
const stated = (date: DateMention | null, published = '', candidates = only) =>
	isStatedIn(draft({date, file: document({published})}), candidates);

describe('a date is stated', () => {
	test('where its year stands in the text', () => {
		expect(stated(calendar('18/11/2019'))).toBe(true);
		expect(stated(calendar('17/11', '18/11/2019'))).toBe(true);
		expect(stated(calendar('18/11'))).toBe(false);
		expect(stated(null, '2019-11-18')).toBe(false);
	});

	test('where it is settled only', () => {
		expect(stated(calendar('18/11/2019'), '', [day('2018-11-18'), day('2019-11-18')])).toBe(false);
		expect(stated(calendar('11/2019'), '', [open('2019-11-01/2019-11-30')])).toBe(false);
		expect(stated(calendar('18/11/2019'), '', [])).toBe(false);
	});

	test('where the text was published within a month of the day that it gives', () => {
		expect(stated(calendar('18/11'), '2019-12-19')).toBe(true);
		expect(stated(calendar('18/11'), '2019-12-20')).toBe(false);
		expect(stated(calendar('18/11'), '2019-10-18')).toBe(true);
		expect(stated(calendar('18/11'), '2019-10-17')).toBe(false);
	});

	test('where the text tells the day by the weekday or from its own', () => {
		expect(stated(told({type: 'weekday', weekday: 1}), '2019-11-20')).toBe(true);
		expect(stated(told({offset: -2}), '2019-11-20')).toBe(true);
		expect(stated(told({type: 'same-day'}), '2019-11-20')).toBe(false);
	});

	test('never without a passage that was published', () => {
		expect(isStatedIn({...draft({date: calendar('18/11')}), passages: []}, only)).toBe(false);
	});
});

describe('what a text leaves open', () => {
	test.each([
		[null, 'The text gives no date.'],
		[told({offset: -1}), 'The text does not name the day by the calendar.'],
		[calendar('11/2019'), 'The text names no day.'],
		[calendar('18/11/2019'), 'The text names day, month and year.'],
		[calendar('18/11'), 'The text gives 18 November without a year.'],
		[calendar('18/11', '20/11'), 'The text gives 18 November to 20 November without a year.'],
		[calendar('30/11', '2/12'), 'The text gives 30 November to 2 December without a year.'],
		[
			{...calendar('18/11'), from: {year: null, month: null, day: 18}, to: {year: null, month: 11, day: 20}},
			'The text gives 18 November to 20 November without a year.',
		],
		[
			{...calendar('18/11'), from: {year: null, month: 11, day: 18}, to: {year: null, month: null, day: 20}},
			'The text gives 18 November to 20 November without a year.',
		],
		[
			{...calendar('1/1'), from: {year: null, month: 1, day: null}, to: {year: null, month: 12, day: null}},
			'The text gives January to December without a year.',
		],
		[
			{
				...calendar('1/5/2019', '9/5/2019'),
				listed: [calendar('1/5/2019').from, calendar('5/5/2019').from, calendar('9/5/2019').from],
			},
			'The text names 1 May, 5 May and 9 May, and no day between them.',
		],
		[
			{...calendar('1/5', '5/5'), listed: [calendar('1/5').from, calendar('5/5').from]},
			'The text names 1 May and 5 May, and no day between them, without a year.',
		],
		[
			{...calendar('4/2025'), noSuchDay: 31},
			'The text gives 31 April 2025, a day that this month does not have: only the month is taken.',
		],
		[
			{...calendar('1/4'), ...monthOnly, noSuchDay: 31},
			'The text gives 31 April without a year, a day that this month does not have: only the month is taken.',
		],
		[
			{...calendar('9/2/2025'), or: calendar('2/9/2025').from},
			'The text gives 9 February or 2 September 2025: day and month can be read in either order.',
		],
		[
			{...calendar('9/2'), or: calendar('2/9').from},
			'The text gives 9 February or 2 September without a year: day and month can be read in either order.',
		],
	])('is told in a sentence', (date, expected) => {
		expect(openWith(draft({date}))).toBe(expected);
	});
});
