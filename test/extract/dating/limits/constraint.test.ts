import {describe, expect, test} from 'vitest';
import {
	applyConstraints,
	areEqual,
	type Constraint,
	type Strength,
	within,
} from '../../../../source/extract/dating/limits/index.ts';
import {day, open, shown, undecided} from '../states.ts';

const first = day('2017-01-25');
const second = day('2018-01-25');
const span = (text: string) => day(text);

/** A constraint that leaves one of the dates. */
function only(strength: Strength, kept: string, reason = `${strength} ${kept}`): Constraint {
	return {strength, reason, narrow: list => list.filter(each => each.start === kept)};
}

/** By hand, so that a change of the order is a change here. */
const strongestFirst: readonly Strength[] = [
	'weekday',
	'near-publication',
	'not-after-publication',
	'same-day',
	'term',
	'title',
	'rank',
	'period',
	'doubtful-term',
	'known',
	'publication',
	'visit',
	'order',
	'plain-title',
];

describe('constraints that contradict each other', () => {
	test.each(strongestFirst.slice(1).map((weaker, index) => [strongestFirst[index]!, weaker]))(
		'%s counts before %s, in whatever order they come',
		(stronger, weaker) => {
			const list = [only(stronger, '2017-01-25'), only(weaker, '2018-01-25')];
			for (const constraints of [list, list.toReversed()]) {
				const {candidates, reasons} = applyConstraints(undecided(first, second), constraints);
				expect(candidates).toEqual([first]);
				expect([...reasons.values()]).toEqual([
					`${stronger} 2017-01-25`,
					`Set aside, since it contradicts the rest: ${weaker} 2018-01-25`,
				]);
			}
		},
	);

	test('of one strength go by their sentences, so that their order makes no difference', () => {
		const list = [only('term', '2018-01-25', 'b'), only('term', '2017-01-25', 'a')];
		for (const constraints of [list, list.toReversed()])
			expect(applyConstraints(undecided(first, second), constraints).candidates).toEqual([first]);
	});
});

describe('reasons', () => {
	test('are given by what narrows the date only', () => {
		const {candidates, reasons} = applyConstraints(undecided(first), [only('term', '2017-01-25')]);
		expect(candidates).toEqual([first]);
		expect([...reasons]).toEqual([]);
	});

	test('are kept from the round before, and not written into it', () => {
		const before = {candidates: [first, second], reasons: new Map([['x', 'An earlier reason.']])};
		const after = applyConstraints(before, [only('term', '2018-01-25')]);
		expect([...after.reasons.values()]).toEqual(['An earlier reason.', 'term 2018-01-25']);
		expect([...before.reasons.values()]).toEqual(['An earlier reason.']);
	});

	test.each(['order', 'visit', 'same-day'] as const)('of %s are replaced by later ones', strength => {
		const [a, b, c] = [first, second, day('2019-01-25')];
		const drop = (gone: string, reason: string): Constraint => ({
			strength,
			reason,
			narrow: list => list.filter(each => each.start !== gone),
		});
		const once = applyConstraints(undecided(a, b, c), [drop('2019-01-25', 'wide')]);
		const twice = applyConstraints(once, [drop('2018-01-25', 'tight')]);
		expect([...twice.reasons.values()]).toEqual(['tight']);
	});

	test('of several terms stand side by side, and what is set aside is told once a strength', () => {
		const [a, b, c] = [first, second, day('2019-01-25')];
		const {reasons} = applyConstraints(undecided(a, b, c), [
			{strength: 'term', reason: 'A.', narrow: list => list.filter(each => each !== c)},
			{strength: 'term', reason: 'B.', narrow: list => list.filter(each => each !== b)},
			only('order', 'none', 'C.'),
			only('order', 'none', 'D.'),
		]);
		expect([...reasons.values()]).toEqual(['A.', 'B.', 'Set aside, since it contradicts the rest: D.']);
	});
});

describe('what lies within spans', () => {
	const may = span('2019-05-10/2019-05-20');

	test.each([
		['2019-05-10', ['2019-05-10']],
		['2019-05-20', ['2019-05-20']],
		['2019-05-09', []],
		['2019-05-21', []],
		['2019-05-01/2019-05-10', ['2019-05-01/2019-05-10']],
		['2019-05-20/2019-05-30', ['2019-05-20/2019-05-30']],
	])('a date of %s is kept whole or dropped', (text, expected) => {
		expect(shown(within([may])([day(text)]))).toEqual(expected);
	});

	test('a month or a year is kept whole', () => {
		const month = {start: '2019-05-01', end: '2019-05-31', precision: 'month'} as const;
		expect(within([may])([month])).toEqual([month]);
	});

	test('an open date is cut to the spans, one date a span', () => {
		const wide = open('2019-05-15/2019-07-05');
		expect(within([may, span('2019-07-01/2019-07-31'), span('2019-08-01/2019-08-02')])([wide])).toEqual([
			open('2019-05-15/2019-05-20'),
			open('2019-07-01/2019-07-05'),
		]);
		expect(within([may])([open('2019-05-21/2019-05-30')])).toEqual([]);
	});

	test('spans that share a day are one, whatever their order; spans that touch are two', () => {
		const year = open('2019-01-01/2019-12-31');
		const left = (...texts: readonly string[]) => shown(within(texts.map(span))([year]));
		expect(left('2019-03-05/2019-03-20', '2019-03-01/2019-03-05')).toEqual(['2019-03-01/2019-03-20']);
		expect(left('2019-03-01/2019-03-20', '2019-03-02/2019-03-03')).toEqual(['2019-03-01/2019-03-20']);
		expect(left('2019-03-06/2019-03-20', '2019-03-01/2019-03-05')).toEqual([
			'2019-03-01/2019-03-05',
			'2019-03-06/2019-03-20',
		]);
	});
});

test('dates are equal where both ends are, in number and order', () => {
	const visit = day('2019-05-10/2019-05-20');
	expect(areEqual([visit, first], [visit, first])).toBe(true);
	expect(areEqual([visit], [visit, first])).toBe(false);
	expect(areEqual([visit, first], [first, visit])).toBe(false);
	expect(areEqual([visit], [day('2019-05-10/2019-05-21')])).toBe(false);
	expect(areEqual([visit], [day('2019-05-11/2019-05-20')])).toBe(false);
	expect(areEqual([], [])).toBe(true);
});
