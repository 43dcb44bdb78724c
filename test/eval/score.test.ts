import {describe, expect, test} from 'vitest';
import {isRightKind, isRightPlace, scoreDate, scorePeople} from './score-fields.ts';
import {clipped, proposal} from '../fixtures/clippings.ts';
import {shippedReference} from '../fixtures/reference.ts';
import type {Case, Expectation} from './gold.ts';
import {figuresOf, tally} from './score.ts';

const expected: Expectation = {
	date: '2019-11-20',
	kind: 'reception',
	people: ['Trần Văn Khách', 'John Doe'],
	place: 'Washington',
};

describe('dates', () => {
	test.each([
		['2019-11-20', 'exact'],
		['[2018-11-20,2019-11-20]', 'set'],
		['1995-11-20/2026-11-20', 'wide'],
		['2019-11-20/2019-11-21', 'wide'],
		['2019-11', 'wide'],
		['2019', 'wide'],
		['[2018-11,2019-11]', 'wide'],
		['[2019-11-20,2018-11-19/2018-11-21]', 'wide'],
		['[2013-11-20,2014-11-20,2015-11-20,2016-11-20,2017-11-20,2018-11-20,2019-11-20]', 'wide'],
		['2019-11-21', 'wrong'],
		['[2017-11-20,2018-11-20]', 'wrong'],
	])('%s is %s', (date, score) => {
		expect(scoreDate(date, expected)).toBe(score);
	});

	test('counts what the gold file accepts', () => {
		expect(scoreDate('2019-11', {...expected, acceptable_dates: ['2019-11']})).toBe('exact');
		expect(scoreDate('2019/2020', {...expected, standalone_dates: ['2019/2020']})).toBe('set');
	});

	test('takes a range for right only where the label is that range', () => {
		expect(scoreDate('2019-11', {...expected, date: '2019-11'})).toBe('exact');
		expect(scoreDate('[2018-11,2019-11]', {...expected, date: '2019-11'})).toBe('set');
		expect(scoreDate('2019', {...expected, date: '2019-11'})).toBe('wide');
	});

	test('are right where they are exact or a right set; wide ones are counted apart', () => {
		const one: Case = {id: 'a', file: 'a.txt', line: null, text: '', family: '', expect: [expected]};
		const figures = (date: string) => {
			const file = {file: 'a.txt', lines: [], publisher: '', title: '', url: '', published: ''};
			const made = {...proposal({...clipped(), date}), passages: [{document: file, line: 1, text: ''}]};
			return figuresOf(tally([one], [made], shippedReference()));
		};
		expect(figures('2019-11-20')).toMatchObject({dateRight: 1, dateWide: 0, dateWrong: 0});
		expect(figures('[2018-11-20,2019-11-20]')).toMatchObject({dateRight: 1, dateWide: 0, dateWrong: 0});
		expect(figures('2019')).toMatchObject({dateRight: 0, dateWide: 1, dateWrong: 0});
		expect(figures('2018')).toMatchObject({dateRight: 0, dateWide: 0, dateWrong: 1});
	});

	test('calls one day of a visit partial', () => {
		expect(scoreDate('2019-11-20', {...expected, date: '2019-11-19/2019-11-21'})).toBe('partial');
		expect(
			scoreDate('[2018-11-19/2018-11-21,2019-11-19/2019-11-21]', {
				...expected,
				date: '2019-11-19/2019-11-21',
			}),
		).toBe('set');
	});
});

describe('people', () => {
	test('are compared without marks and middle initials', () => {
		expect(scorePeople(['Tran Van Khach', 'John Q. Doe Jr.'], [expected])).toEqual({
			right: ['Trần Văn Khách', 'John Doe'],
			missed: [],
			extra: [],
		});
	});

	test('are missed, or too many', () => {
		expect(scorePeople(['John Doe', 'Jane Roe'], [expected])).toEqual({
			right: ['John Doe'],
			missed: ['Trần Văn Khách'],
			extra: ['Jane Roe'],
		});
	});

	test('count neither way where they are optional, and are known by alias', () => {
		const lenient = {...expected, people_optional: ['Jane Roe'], people_aliases: {'John Doe': ['Giôn Đâu']}};
		expect(scorePeople(['Giôn Đâu', 'Jane Roe'], [lenient])).toMatchObject({right: ['John Doe'], extra: []});
	});
});

test('accepts the kinds and places that the gold file lists', () => {
	expect(isRightKind('reception', expected)).toBe(true);
	expect(isRightKind('talks', expected)).toBe(false);
	expect(isRightKind('talks', {...expected, acceptable_kinds: ['talks']})).toBe(true);
	expect(isRightPlace(['Washington, D.C.'], expected)).toBe(true);
	expect(isRightPlace(['Hanoi', 'Hà Nội'], expected)).toBe(false);
	expect(isRightPlace([''], expected)).toBe(false);
	const mayLack = {...expected, acceptable_places: ['']};
	expect(isRightPlace([''], mayLack)).toBe(true);
	expect(isRightPlace(['Hanoi'], mayLack)).toBe(false);
	expect(isRightPlace(['Hanoi'], {...expected, place: ''})).toBeNull();
});
