import fc from 'fast-check';
import {expect, test} from 'vitest';
import {PlacePairs} from '../../source/store/place-pairs.ts';

const pairsOf = (list: readonly (readonly [number, number])[]): PlacePairs =>
	new PlacePairs(
		Float64Array.from(list, ([from]) => from),
		Float64Array.from(list, ([, to]) => to),
	);

const some = fc.array(fc.tuple(fc.nat({max: 20}), fc.nat({max: 2 ** 40})), {maxLength: 30});

test('lists of pairs are joined in their order', () => {
	const joined = PlacePairs.joined([pairsOf([[3, 1]]), pairsOf([]), pairsOf([[2, 9], [3, 4]])]); // prettier-ignore
	expect([...joined]).toEqual([[3, 1], [2, 9], [3, 4]]); // prettier-ignore
	expect([...joined.targets]).toEqual([1, 9, 4]);
	expect(joined.length).toBe(3);
	expect([...PlacePairs.joined([])]).toEqual([]);
});

test('sorted pairs tell where a place leads as a map of them does', () => {
	fc.assert(
		fc.property(some, fc.nat({max: 21}), (list, place) => {
			expect(pairsOf(list).sorted().targetOf(place)).toBe(new Map(list).get(place));
		}),
	);
});
