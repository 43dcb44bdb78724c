import {describe, expect, test} from 'vitest';
import {growsTooFast} from './verdict.ts';

const letters = 240;
const of = (work: (letters: number) => number): boolean =>
	growsTooFast(
		letters,
		[1, 2, 4, 8].map(times => work(times * letters)),
	);

describe('work that grows', () => {
	test.each<[string, (n: number) => number]>([
		['as the text', n => 50 * n],
		['as n log n', n => 9 * n * Math.log2(n)],
		['not at all', () => 1e9],
		['as the text, with a step at the longest', n => (n > 1000 ? 70 : 50) * n],
		['up to a limit', n => Math.min(n, 900) ** 2],
		['by less than is told from nothing', n => 5000 + n ** 2 / 400],
	])('%s is let be', (_, work) => {
		expect(of(work)).toBe(false);
	});

	test.each<[string, (n: number) => number]>([
		['as the square', n => n ** 2],
		['as the square, beside what every text costs and every letter', n => 1e6 + 30 * n + n ** 2 / 8],
		['as n to the power of 1.5', n => 5 * n ** 1.5],
		['as the cube', n => n ** 3 / 1000],
		['by twice as much for each letter', n => 2 ** (n / 100)],
	])('%s is too much', (_, work) => {
		expect(of(work)).toBe(true);
	});
});
