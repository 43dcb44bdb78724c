import {expect, test} from 'vitest';
import {PairTerms} from '../../../../source/store/search-index/write/pair-terms.ts';

test('each pair has a term of its own, by the order of its numbers, however many there are', () => {
	let terms = 0;
	const pairs = new PairTerms(() => terms++);
	const numbers = Array.from({length: 200}, (_, number) => number);
	const all = numbers.flatMap(first => numbers.map(second => [first, second] as const));
	const given = all.map(([first, second]) => pairs.termOf(first, second));
	expect(given).toEqual(all.map((_, index) => index));
	expect(all.map(([first, second]) => pairs.termOf(first, second))).toEqual(given);
	expect(terms).toBe(40_000);
});

test('pairs come in the order of their first numbers, then of their second ones', () => {
	const pairs = new PairTerms(() => 0);
	for (const [first, second] of [
		[7, 3],
		[3, 9],
		[7, 7],
		[3, 3],
	] as const)
		pairs.termOf(first, second);
	expect([...pairs.inOrder(Uint32Array.of(9, 7, 3))]).toEqual([7, 7, 7, 3, 3, 9, 3, 3]);
});
