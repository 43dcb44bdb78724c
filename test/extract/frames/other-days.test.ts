import {describe, expect, test} from 'vitest';
import {beginsWithOtherDay} from '../../../source/extract/frames/other-days.ts';
import {calendar} from '../../fixtures/drafts.ts';
import {sentence} from '../../fixtures/moments.ts';
import {drafts} from '../read.ts';

const begins = (own: ReturnType<typeof calendar>, ...told: readonly ReturnType<typeof calendar>[]): boolean =>
	beginsWithOtherDay(sentence('On that day he met her.', {dates: [{...own, start: 3, end: 9}]}), told);

describe('a sentence begins with another day', () => {
	test.each([
		['28/2/2013', '2/2/2011', true],
		['28/2/2011', '2/2/2011', false],
		['18/3/2011', '1/2/2011', false],
		['19/3/2011', '1/2/2011', true],
		['10/1/2012', '20/12/2011', false],
		['10/1', '20/12', false],
		['10/3', '20/12', true],
		['2/2', '2/2/2011', false],
	])('%s after %s: %s', (own, told, expected) => {
		expect(begins(calendar(own), calendar(told))).toBe(expected);
	});

	test('far from all that were told', () => {
		expect(begins(calendar('28/2/2013'), calendar('2/2/2011'), calendar('1/3/2013'))).toBe(false);
		expect(begins(calendar('28/2/2013'))).toBe(false);
	});

	test('and only where it begins so', () => {
		const late = {...calendar('28/2/2013'), start: 25, end: 30};
		expect(beginsWithOtherDay(sentence('x'.repeat(40), {dates: [late]}), [calendar('2/2/2011')])).toBe(false);
	});
});

describe('what a sentence tells of another day', () => {
	const first =
		'On February 2, 2011, Deputy Minister Nguyen Chi Vinh held talks with Michèle Flournoy at the Pentagon.';
	const told = (second: string): readonly (readonly string[])[] =>
		drafts(`${first} ${second}`).map(({participants}) =>
			participants.map(({mention}) => mention.name).toSorted(),
		);
	const talks = ['Michèle Flournoy', 'Nguyễn Chí Vịnh'];

	test('is an engagement of its own, whatever its verb', () => {
		const lunch =
			'On February 28, 2013, Assistant Secretary of Defense Mark Lippert broke bread with Vinh in Hanoi.';
		expect(told(lunch)).toEqual([talks, ['Mark Lippert', 'Nguyễn Chí Vịnh']]);
	});

	test('adds nobody to the first', () => {
		expect(told('On February 28, 2013, Assistant Secretary of Defense Mark Lippert rose to speak.')).toEqual([
			talks,
		]);
		expect(told('Assistant Secretary of Defense Mark Lippert sat beside her.')[0]).toContain('Mark Lippert');
	});

	test('is none where it names nobody', () => {
		expect(told('On September 19, 2011, the paper that both had drafted was signed.').flat()).toEqual(talks);
	});
});
