import {expect, test} from 'vitest';
import {sameDayLinks} from '../../../source/extract/dating/same-day.ts';
import type {PossibleDate} from '../../../source/extract/dating/limits/index.ts';
import {calendar, document, draft, told} from '../../fixtures/drafts.ts';
import {day, left, open, stateOf} from './states.ts';

const file = document({file: 'story.txt'});
const year = open('2019-01-01/2019-12-31');
const dated = (...dates: readonly PossibleDate[]) =>
	stateOf(draft({file, line: 1, date: calendar('2/11')}), dates, 0);
const later = (...dates: readonly PossibleDate[]) =>
	stateOf(draft({file, line: 2, date: told({type: 'same-day'})}), dates, 1);

function linksOf(...states: Parameters<typeof sameDayLinks>[0][number][]) {
	return sameDayLinks(states);
}

test('a draft of the same day is tied to the one before, and that one to it', () => {
	const links = linksOf(dated(day('2019-11-02')), later(year));
	expect([...links.keys()]).toEqual([1, 0]);
	expect(links.get(1)![0]).toMatchObject({
		strength: 'same-day',
		reason: 'By the text it was on the same day as line 1 (2019-11-02).',
	});
	expect(links.get(0)![0]!.reason).toBe(
		'By the text it was on the same day as line 2 (2019-01-01/2019-12-31).',
	);
});

test('an open date becomes the settled one, with its precision', () => {
	const [constraint] = linksOf(dated(day('2018-11-02'), day('2019-11-02')), later(year)).get(1)!;
	expect(constraint!.narrow([year])).toEqual([day('2018-11-02'), day('2019-11-02')]);
	expect(constraint!.narrow([open('2020-01-01/2020-12-31')])).toEqual([]);
});

test('what is not open keeps its own days', () => {
	const [constraint] = linksOf(dated(day('2019-11-02/2019-11-04')), later(year)).get(1)!;
	expect(left(constraint, day('2019-11-03'), day('2018-11-03'))).toEqual(['2019-11-03']);
	expect(constraint!.narrow([year, day('2019-11-03')])).toEqual([
		open('2019-11-02/2019-11-04'),
		day('2019-11-03'),
	]);
});

test('an open date before only cuts', () => {
	const [constraint] = linksOf(dated(day('2019-11-02'), open('2019-06-01/2019-06-30')), later(year)).get(1)!;
	expect(constraint!.narrow([year])).toEqual([open('2019-06-01/2019-06-30'), open('2019-11-02/2019-11-02')]);
});

test('nothing is tied at the beginning of a text, across texts, or by another date', () => {
	const elsewhere = stateOf(
		draft({file: document({file: 'x.txt'}), date: calendar('2/11')}),
		[day('2019-11-02')],
		0,
	);
	expect(linksOf(elsewhere, later(year)).size).toBe(0);
	expect(linksOf(later(year)).size).toBe(0);
	const vague = stateOf(draft({file, line: 2, date: told({offset: null})}), [year], 1);
	expect(linksOf(dated(day('2019-11-02')), vague).size).toBe(0);
	expect(linksOf(dated(day('2019-11-02')), stateOf(draft({file, line: 2}), [year], 1)).size).toBe(0);
});
