import {beforeAll, expect, test} from 'vitest';
import {callsOf} from '../../fixtures/calls.ts';
import {drafts} from '../read.ts';

const told = (index: number): string =>
	`On May ${(index % 28) + 1}, ${1996 + (index % 25)}, General Phan Van Giang received Ambassador Marc Knapper in Hanoi.`;
const untold = (): string => 'The weather in the delta was dry and warm.';
const quoted = (): string => '“We learn fast,” an officer of the school said of it.';

/** A text of so many lines, made in turn. */
const lines = (count: number, ...of: readonly ((index: number) => string)[]): string =>
	Array.from({length: count}, (_, index) => of[index % of.length]!(index)).join('\n');

beforeAll(() => void drafts(lines(9, told, untold, quoted)));

test.each([
	['a list in which every line tells an engagement', [told]],
	['a list in which every second line tells one', [told, untold]],
	['an article in which every line of three tells one', [told, untold, quoted]],
	['an article that tells none', [untold, quoted]],
])('four times the lines of %s are some four times the work', async (_, of) => {
	// More people than an import remembers stand in the shorter text already.
	const few = await callsOf(() => drafts(lines(400, ...of)));
	const many = await callsOf(() => drafts(lines(1600, ...of)));
	expect(many / few).toBeLessThan(4.8);
});
