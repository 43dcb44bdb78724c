import {expect, test} from 'vitest';
import {LinkCollector, referTo, startYears} from '../../../source/extract/dating/draft-state.ts';
import type {Constraint} from '../../../source/extract/dating/limits/index.ts';
import {document, draft} from '../../fixtures/drafts.ts';
import {day, stateOf} from './states.ts';

const [one, other] = [document({file: 'one.txt'}), document({file: 'other.txt'})];

test('a reason names another draft by its line and date, by the file where that is another one', () => {
	const from = stateOf(draft({file: one, line: 3}), [day('2019-11-20')]);
	const beside = stateOf(draft({file: one, line: 7}), [day('2019-11-21')]);
	const elsewhere = stateOf(draft({file: other, line: 8}), [day('2018-11-21'), day('2019-11-21')]);
	expect(referTo(beside, from)).toBe('line 7 (2019-11-21)');
	expect(referTo(elsewhere, from)).toBe('line 8 of other.txt ([2018-11-21,2019-11-21])');
});

test('constraints are collected by draft, in the order in which they come', () => {
	const [a, b, c] = ['A', 'B', 'C'].map((reason): Constraint => ({
		strength: 'visit',
		reason,
		narrow: list => list,
	}));
	const collector = new LinkCollector();
	collector.add(4, a!);
	collector.add(2, b!);
	collector.add(4, c!);
	expect([...collector.links]).toEqual([
		[4, [a, c]],
		[2, [b]],
	]);
});

test('years are those in which dates begin, each once', () => {
	expect(startYears([day('2018-12-30/2019-01-02'), day('2018-01-01'), day('2020-01-01')])).toEqual(
		new Set(['2018', '2020']),
	);
});
