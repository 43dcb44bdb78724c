import {describe, expect, test} from 'vitest';
import {visitLinks} from '../../../source/extract/dating/same-visit.ts';
import type {PossibleDate} from '../../../source/extract/dating/limits/index.ts';
import type {Draft} from '../../../source/extract/import-model.ts';
import {calendar, document, draft, hostAndVisitor, mention, minister, told} from '../../fixtures/drafts.ts';
import {day, left, open, shown, stateOf} from './states.ts';

interface Told {
	readonly date?: Draft['date'];
	readonly dates: readonly PossibleDate[];
	readonly kind?: Draft['kind'];
	readonly file?: string;
	readonly visitor?: string;
	readonly office?: string;
}

/** Drafts about the visits of Mattis, each on a line of its own. */
function linksOf(...list: readonly Told[]) {
	return visitLinks(
		list.map(
			(
				{date = null, dates, kind = 'reception', file = 'a.txt', visitor = 'james-mattis', office = ''},
				index,
			) =>
				stateOf(
					draft({
						line: index + 1,
						file: file === 'a.txt' ? a : document({file}),
						kind,
						date,
						participants: hostAndVisitor(minister, mention({personId: visitor, office})),
					}),
					dates,
					index,
				),
		),
	);
}

const a = document({file: 'a.txt'});
const years = (text: string, ...list: readonly number[]) => list.map(year => day(`${year}-${text}`));
const visit: Told = {
	kind: 'official-visit',
	date: calendar('24/1', '25/1/2018'),
	dates: [day('2018-01-24/2018-01-25')],
};
const meeting = (text: string, file = 'a.txt'): Told => {
	const [month, date] = text.split('-').map(Number);
	return {date: calendar(`${date}/${month}`), dates: years(text, 2017, 2018, 2019), file};
};

describe('meetings of one visitor on neighbouring days', () => {
	test('take the year of the settled one, in whatever text', () => {
		const links = linksOf(visit, meeting('01-25', 'b.txt'));
		expect([...links.keys()]).toEqual([1]);
		expect(links.get(1)![0]).toMatchObject({
			strength: 'visit',
			reason: 'It is of the same visit of James Mattis as line 1 of a.txt (2018-01-24/2018-01-25).',
		});
		expect(left(links.get(1)![0], ...years('01-25', 2017, 2018, 2019))).toEqual(['2018-01-25']);
	});

	test.each([
		['01-29', true],
		['01-30', false],
		['01-20', true],
		['01-19', false],
	])('are neighbours up to four days apart: %s', (text, isNeighbour) => {
		expect(linksOf(visit, meeting(text)).has(1)).toBe(isNeighbour);
	});

	test('reach on from one to the next', () => {
		expect([...linksOf(visit, meeting('02-02'), meeting('01-29')).keys()]).toEqual([2, 1]);
		expect([...linksOf(visit, meeting('02-03'), meeting('01-29')).keys()]).toEqual([2]);
	});

	test('reach from the end of the longest, not of the last', () => {
		const long: Told = {...visit, dates: [day('2018-01-20/2018-01-31')]};
		expect([...linksOf(long, meeting('01-22'), meeting('02-04')).keys()].toSorted()).toEqual([1, 2]);
	});

	test('share the years that all allow where none is settled', () => {
		const early: Told = {date: calendar('25/1'), dates: years('01-25', 2016, 2017, 2018)};
		const links = linksOf(early, meeting('01-26'));
		expect(left(links.get(0)![0], ...early.dates)).toEqual(['2017-01-25', '2018-01-25']);
		expect(left(links.get(1)![0], ...years('01-26', 2017, 2018, 2019))).toEqual(['2017-01-26', '2018-01-26']);
		expect(links.get(0)![0]!.reason).toBe(
			'It is of the same visit of James Mattis as line 2 ([2017-01-26,2018-01-26,2019-01-26]).',
		);
	});

	test('say nothing where no year is common, or where one stands alone', () => {
		const early: Told = {date: calendar('25/1'), dates: years('01-25', 2001, 2002)};
		expect(linksOf(early, meeting('01-26')).size).toBe(0);
		expect(linksOf(early).size).toBe(0);
	});

	test('believe all that are settled, and name two of them', () => {
		const second: Told = {...visit, date: calendar('24/1/2019'), dates: [day('2019-01-24')], file: 'b.txt'};
		const third: Told = {...visit, file: 'c.txt'};
		const links = linksOf(visit, second, third, meeting('01-25'));
		expect([...links.keys()]).toEqual([3]);
		expect(left(links.get(3)![0], ...years('01-25', 2017, 2018, 2019))).toEqual(['2018-01-25', '2019-01-25']);
		expect(links.get(3)![0]!.reason).toBe(
			'It is of the same visit of James Mattis as line 1 (2018-01-24/2018-01-25) and line 2 of b.txt (2019-01-24).',
		);
	});

	test('name others than themselves', () => {
		const links = linksOf(meeting('01-25'), meeting('01-26'), meeting('01-27'), meeting('01-28'));
		expect(
			[...links.values()].map(([each]) => [...each!.reason.matchAll(/line (\d)/gu)].map(hit => hit[1])),
		).toEqual([
			['2', '3'],
			['1', '3'],
			['1', '2'],
			['1', '2'],
		]);
	});

	test('make a visit of nobody who lives in the country', () => {
		const office = 'Ambassador of the United States to Vietnam';
		const called = {...meeting('01-25', 'b.txt'), office};
		const farewell: Told = {date: calendar('24/1/2018'), dates: [day('2018-01-24')], office};
		expect(linksOf(farewell, called).size).toBe(0);
		// But a journey that a text tells of is one.
		const journey: Told = {...farewell, kind: 'working-visit'};
		expect(linksOf(journey, {...called, kind: 'working-visit'}).size).toBe(1);
	});

	test('are those of one visitor only', () => {
		expect(linksOf(visit, {...meeting('01-25'), visitor: 'mark-esper'}).size).toBe(0);
		const nobody = draft({participants: [], date: calendar('25/1')});
		const states = [0, 1].map(index => stateOf(nobody, years('01-25', 2017 + index, 2018), index));
		expect(visitLinks(states).size).toBe(0);
	});

	test('over New Year keep to its first days', () => {
		const newYear: Told = {
			...visit,
			date: calendar('30/12', '2/1/2019'),
			dates: [day('2018-12-30/2019-01-02')],
		};
		const december: Told = {date: calendar('28/12'), dates: years('12-28', 2017, 2018)};
		expect(left(linksOf(december, newYear).get(0)![0], ...december.dates)).toEqual(['2018-12-28']);
		expect(linksOf(newYear, meeting('01-03')).size).toBe(0);
	});
});

describe('a text without a day', () => {
	const january: Told = {dates: [open('2018-01-01/2018-01-31')]};

	test('is of the only visit that it can be of', () => {
		const links = linksOf(visit, {...january, file: 'b.txt'});
		expect([...links.keys()]).toEqual([1]);
		const [constraint] = links.get(1)!;
		expect(constraint).toMatchObject({
			strength: 'visit',
			reason:
				'The only visit of James Mattis in these texts that it can be of is that of line 1 of a.txt (2018-01-24/2018-01-25).',
		});
		expect(constraint!.narrow(january.dates)).toEqual([open('2018-01-24/2018-01-25')]);
	});

	test('is settled where the visit took one day', () => {
		const short: Told = {...visit, date: calendar('24/1/2018'), dates: [day('2018-01-24')]};
		expect(linksOf(short, january).get(1)![0]!.narrow(january.dates)).toEqual([day('2018-01-24')]);
	});

	test('may be of a month or of no calendar at all', () => {
		const month: Told = {
			date: calendar('1/2018'),
			dates: [{start: '2018-01-01', end: '2018-01-31', precision: 'month'}],
		};
		expect(linksOf(visit, month).has(1)).toBe(true);
		expect(linksOf(visit, {...january, date: told({type: 'weekday', weekday: 2})}).has(1)).toBe(true);
	});

	test('says nothing where two visits can be meant, or one that is not settled', () => {
		const other: Told = {...visit, date: calendar('10/1/2018'), dates: [day('2018-01-10')]};
		expect(linksOf(visit, other, january).size).toBe(0);
		expect(linksOf({...visit, dates: years('01-24', 2017, 2018)}, january).has(1)).toBe(false);
		expect(linksOf({...visit, dates: [day('2018-03-01')]}, january).size).toBe(0);
	});

	test('is guessed no wider than two years', () => {
		const wide = (text: string) => linksOf(visit, {dates: [open(text)]}).has(1);
		expect(wide('2017-01-01/2019-01-02')).toBe(true);
		expect(wide('2017-01-01/2019-01-03')).toBe(false);
	});

	test('is near meetings of the same text, two days more or less', () => {
		const meetings: Told = {date: calendar('24/1/2018'), dates: [day('2018-01-24')]};
		const [constraint] = linksOf(meetings, january).get(1)!;
		expect(shown(constraint!.narrow(january.dates))).toEqual(['2018-01-22/2018-01-26']);
		expect(linksOf({...meetings, file: 'b.txt'}, january).size).toBe(0);
	});

	test('is within the days of the visit, whatever meetings are told around it', () => {
		const after: Told = {date: calendar('28/1/2018'), dates: [day('2018-01-28')]};
		const [constraint] = linksOf(visit, after, january).get(2)!;
		expect(shown(constraint!.narrow(january.dates))).toEqual(['2018-01-24/2018-01-25']);
		expect(constraint!.reason).toBe(
			'The only visit of James Mattis in these texts that it can be of is that of line 1 (2018-01-24/2018-01-25) and line 2 (2018-01-28).',
		);
	});

	test('counts a date known to the day as a day, however it was told', () => {
		const today: Told = {date: told({offset: 0}), dates: [day('2018-01-26')]};
		expect(left(linksOf(today, meeting('01-25')).get(1)![0], ...years('01-25', 2017, 2018))).toEqual([
			'2018-01-25',
		]);
	});
});
