import {describe, expect, test} from 'vitest';
import {isCloseTo, publicationConstraints} from '../../../source/extract/dating/publication.ts';
import {toEdtf, type Strength} from '../../../source/extract/dating/limits/index.ts';
import type {Draft} from '../../../source/extract/import-model.ts';
import {calendar, document, draft, told} from '../../fixtures/drafts.ts';
import {day, left, open} from './states.ts';

/** A Wednesday. */
const published = '2019-11-20';
const file = document({published});
const ever = open('1995-01-01/2026-11-22');

function constraintsOf(overrides: Partial<Draft>, isCollection = false) {
	return publicationConstraints(draft({file, ...overrides}), isCollection);
}

function named(strength: Strength, overrides: Partial<Draft>) {
	return constraintsOf(overrides).find(each => each.strength === strength);
}

describe('a text is not of a later day', () => {
	test.each([
		['where it names no day, but for the date line', {date: null}, '2019-11-21'],
		['where it names a day that may be soon', {date: calendar('4/12')}, '2019-12-04'],
		['where it announces a day', {date: calendar('4/12'), isAnnounced: true}, '2020-01-21'],
		['where it announces without a day', {date: null, isAnnounced: true}, '2020-01-21'],
	])('%s', (_, overrides, last) => {
		const constraint = named('not-after-publication', overrides);
		expect(constraint?.reason).toBe('The text was published on 2019-11-20.');
		expect(left(constraint, ever)).toEqual([`1995-01-01/${last}`]);
	});

	test('and says no more where it gathers the events of years', () => {
		for (const date of [null, calendar('4/12'), told({offset: -1})])
			expect(constraintsOf({date}, true).map(each => each.strength)).toEqual(['not-after-publication']);
	});
});

describe('a story that tells of earlier years too', () => {
	const passages = [{...draft().passages[0]!, document: file, isStory: true as const}];
	const strengths = (date: Draft['date']): readonly string[] =>
		publicationConstraints(draft({passages, date}), true).map(each => each.strength);

	test('tells yesterday and Monday from its own day', () => {
		expect(strengths(told({offset: -1}))).toEqual(['not-after-publication', 'near-publication']);
		expect(strengths(told({type: 'weekday', weekday: 1}))).toEqual([
			'not-after-publication',
			'near-publication',
		]);
	});

	test('and a day without its year only shortly before', () => {
		const near = publicationConstraints(draft({passages, date: calendar('12/11')}), true)[1];
		expect(left(near, day('2018-11-12'), day('2019-11-12'))).toEqual(['2019-11-12']);
		expect(left(near, day('2018-06-12'), day('2019-06-12'))).toEqual(['2018-06-12', '2019-06-12']);
	});

	test('but says nothing more of what has no day, or one of another year', () => {
		expect(strengths(null)).toEqual(['not-after-publication']);
		expect(strengths(told({yearFrom: -1}))).toEqual(['not-after-publication']);
	});
});

describe('a day told from that of the text', () => {
	test.each([
		['today', told({offset: 0}), '2019-11-20'],
		['yesterday', told({offset: -1}), '2019-11-19'],
		['tomorrow', told({offset: 1}), '2019-11-21'],
		['on Thursday, the last one', told({type: 'weekday', weekday: 4}), '2019-11-14'],
		['on Wednesday, today', told({type: 'weekday', weekday: 3}), '2019-11-20'],
		['on Tuesday', told({type: 'weekday', weekday: 2}), '2019-11-19'],
		['on Tuesday of last week', told({type: 'weekday', weekday: 2, offset: -7}), '2019-11-12'],
		['on Sunday of last week', told({type: 'weekday', weekday: 0, offset: -7}), '2019-11-17'],
		['on Monday of next week', told({type: 'weekday', weekday: 1, offset: 7}), '2019-11-25'],
		[
			'on Tuesday, for two days',
			told({type: 'weekday', weekday: 2, lengthInDays: 2}),
			'2019-11-19/2019-11-20',
		],
		[
			'on Tuesday, for 60 days',
			told({type: 'weekday', weekday: 2, lengthInDays: 60}),
			'2019-11-19/2020-01-17',
		],
		['on the 12th of this month', told({inMonth: {first: 12, last: 12, month: 0}}), '2019-11-12'],
		['on the 12th of last month', told({inMonth: {first: 12, last: 12, month: -1}}), '2019-10-12'],
		['on the last 21st', told({inMonth: {first: 21, last: 22, month: null}}), '2019-10-21/2019-10-22'],
		['on the last 20th', told({inMonth: {first: 20, last: 20, month: null}}), '2019-11-20'],
		[
			'yesterday until the 2nd',
			told({offset: -1, until: {year: null, month: 12, day: 2}}),
			'2019-11-19/2019-12-02',
		],
		[
			'yesterday until 3 January',
			told({offset: -1, until: {year: null, month: 1, day: 3}}),
			'2019-11-19/2020-01-03',
		],
		['yesterday until May', told({offset: -1, until: {year: null, month: 5, day: 3}}), '2019-11-19'],
		['on Tuesday, for 61 days', told({type: 'weekday', weekday: 2, lengthInDays: 61}), '2019-11-19'],
	])('%s', (_, date, expected) => {
		const [constraint, ...others] = constraintsOf({date});
		expect(others).toEqual([]);
		expect(constraint).toMatchObject({
			strength: 'near-publication',
			reason: 'The text tells the day from its own, and was published on 2019-11-20.',
		});
		expect(constraint!.narrow([ever])).toEqual([day(expected)]);
	});

	test.each([
		['last week', {from: -7, to: -1}, false, '2019-11-11/2019-11-17'],
		['early last week', {from: -7, to: -5}, false, '2019-11-11/2019-11-13'],
		['this week, so far', {from: 0, to: 6}, false, '2019-11-18/2019-11-20'],
		['this week, to come', {from: 0, to: 6}, true, '2019-11-20/2019-11-24'],
		['the weekend that was', {from: 5, to: 6}, false, '2019-11-16/2019-11-17'],
		['the weekend to come', {from: 5, to: 6}, true, '2019-11-23/2019-11-24'],
		['next week, whatever the verb', {from: 7, to: 13}, false, '2019-11-25/2019-12-01'],
	])('is some day of %s', (_, week, isAnnounced, expected) => {
		const [constraint] = constraintsOf({date: told({week}), isAnnounced});
		expect(constraint?.reason).toBe(
			'The text tells the week from its own day, and was published on 2019-11-20.',
		);
		expect(toEdtf(constraint!.narrow([ever]))).toBe(expected);
	});

	test.each([
		[0, '2019-04-20'],
		[-1, '2018-04-20'],
	])('is in the year so many years from its own: %i', (yearFrom, expected) => {
		const constraint = named('near-publication', {date: {...calendar('20/4'), yearFrom}});
		const years = ['2017-04-20', '2018-04-20', '2019-04-20'].map(each => day(each));
		expect(constraint!.narrow(years)).toEqual([day(expected)]);
	});

	test.each([
		[3, '2019-11-20'],
		[4, '2019-11-21'],
		[2, '2019-11-26'],
	])('is the next weekday %i where it is announced', (weekday, expected) => {
		const date = told({type: 'weekday', weekday});
		expect(left(named('near-publication', {date, isAnnounced: true}), ever)).toEqual([expected]);
	});

	test('contradicts dates that it does not lie in', () => {
		const constraint = named('near-publication', {date: told({offset: 0, lengthInDays: 2})});
		expect(left(constraint, open('2019-11-21/2019-12-01'))).toEqual(['2019-11-20/2019-11-21']);
		expect(left(constraint, open('2019-11-01/2019-11-20'))).toEqual(['2019-11-20/2019-11-21']);
		expect(left(constraint, open('2019-11-22/2019-12-01'))).toEqual([]);
		expect(left(constraint, open('2019-11-01/2019-11-19'))).toEqual([]);
	});
});

describe('a report without a day', () => {
	test.each([
		['no date', null],
		['the same day', told({type: 'same-day'})],
		['this week', told({offset: null})],
	])('(%s) is of the year before its publication', (_, date) => {
		const constraint = named('publication', {date});
		expect(constraint?.reason).toBe(
			'The text was published on 2019-11-20 and is taken to report the twelve months before.',
		);
		expect(left(constraint, ever)).toEqual(['2018-11-19/2019-11-21']);
	});

	test('reaches two months ahead where it announces', () => {
		expect(left(named('publication', {isAnnounced: true}), ever)).toEqual(['2018-11-19/2020-01-21']);
	});
});

describe('a day without its year', () => {
	const near = (overrides: Partial<Draft> = {}) =>
		named('near-publication', {date: calendar('18/11'), ...overrides});
	const last = (overrides: Partial<Draft> = {}) =>
		named('publication', {date: calendar('18/11'), ...overrides});

	test('gives its reasons', () => {
		expect(near()?.reason).toBe(
			'The text was published on 2019-11-20: such a day was last shortly before or after.',
		);
		expect(near({isAnnounced: true})?.reason).toBe(
			'The text was published on 2019-11-20: it announces the next such day shortly before or after.',
		);
		expect(last()?.reason).toBe('The text was published on 2019-11-20, and names the last such day.');
	});

	test('is the last such day, the next day’s evening among it', () => {
		expect(left(last(), day('2018-11-18'), day('2019-11-18'), day('2020-11-18'))).toEqual(['2019-11-18']);
		expect(left(last(), day('2018-11-21'), day('2019-11-21'), day('2020-11-21'))).toEqual(['2019-11-21']);
		expect(left(last(), day('2018-12-20'), day('2019-12-20'))).toEqual(['2018-12-20']);
	});

	test('stays in doubt where the next such day is within a fortnight', () => {
		expect(left(last(), day('2018-12-04'), day('2019-12-04'))).toEqual(['2018-12-04', '2019-12-04']);
		expect(left(last(), day('2018-12-05'), day('2019-12-05'))).toEqual(['2018-12-05']);
	});

	test('is one that goes on, whatever comes next', () => {
		expect(left(last(), day('2018-11-19/2018-11-22'), day('2019-11-19/2019-11-22'))).toEqual([
			'2019-11-19/2019-11-22',
		]);
	});

	test('is left alone where none was before', () => {
		expect(left(last(), day('2019-12-20'), day('2020-12-20'))).toEqual(['2019-12-20', '2020-12-20']);
		expect(left(last(), day('2019-11-22'), day('2020-11-22'))).toEqual(['2019-11-22', '2020-11-22']);
	});

	test('is near its publication within a month, on either side', () => {
		expect(left(near(), day('2018-10-20'), day('2019-10-20'))).toEqual(['2019-10-20']);
		expect(left(near(), day('2018-10-19'), day('2019-10-19'))).toEqual(['2018-10-19', '2019-10-19']);
		expect(left(near(), day('2019-12-04'), day('2018-12-04'))).toEqual(['2019-12-04', '2018-12-04']);
		expect(left(near(), day('2019-12-20'))).toEqual(['2019-12-20']);
	});

	test('is the next such day where it is announced, up to two months ahead', () => {
		const ahead = {isAnnounced: true};
		expect(left(last(ahead), day('2019-01-21'), day('2020-01-21'))).toEqual(['2020-01-21']);
		expect(left(last(ahead), day('2019-01-22'), day('2020-01-22'))).toEqual(['2019-01-22', '2020-01-22']);
		expect(left(last(ahead), day('2019-11-18/2019-11-20'), day('2020-11-18'))).toEqual([
			'2019-11-18/2019-11-20',
		]);
		expect(left(last(ahead), day('2018-11-18'), day('2019-11-19'))).toEqual(['2018-11-18', '2019-11-19']);
		expect(left(near(ahead), day('2019-12-21'), day('2020-12-21'))).toEqual(['2019-12-21']);
		expect(left(near(ahead), day('2018-12-22'), day('2019-12-22'))).toEqual(['2018-12-22', '2019-12-22']);
	});
});

test('a date is close to a publication up to 31 days before or after', () => {
	expect(isCloseTo(published, day('2019-10-20'))).toBe(true);
	expect(isCloseTo(published, day('2019-10-19'))).toBe(false);
	expect(isCloseTo(published, day('2019-12-21'))).toBe(true);
	expect(isCloseTo(published, day('2019-12-22'))).toBe(false);
	expect(isCloseTo(published, day('2019-01-01/2019-12-31'))).toBe(true);
	expect(isCloseTo(published, day('2019-09-01/2019-10-20'))).toBe(true);
	expect(isCloseTo(published, day('2019-09-01/2019-10-19'))).toBe(false);
});

test('a text of an unknown day says nothing', () => {
	expect(publicationConstraints(draft({date: calendar('18/11')}), false)).toEqual([]);
});

test('the day of the address counts where none is given', () => {
	const addressed = document({url: 'https://news.example/2019/11/20/a.html'});
	const [bound] = publicationConstraints(draft({file: addressed}), false);
	expect(bound?.reason).toBe('The text was published on 2019-11-20.');
});
