import fc from 'fast-check';
import {expect, test} from 'vitest';
import {encodePlaces} from '../../../../source/store/search-index/codec.ts';
import {PackedLists} from '../../../../source/store/search-index/read/packed-lists.ts';

const blockSize = 64;
/** Lists of three terms in four blocks, some long enough to be filed as bits. */
const someLists = fc.array(
	fc.record({
		term: fc.constantFrom('ann', 'bao', 'chi'),
		block: fc.nat(3),
		places: fc.uniqueArray(fc.nat(blockSize - 1), {minLength: 1, maxLength: 40}),
	}),
	{maxLength: 12},
);

test('packed lists count as the lists themselves do', () => {
	fc.assert(
		fc.property(someLists, fc.uniqueArray(fc.nat(4 * blockSize - 1)), (drawn, wanted) => {
			const lists = drawn.map(({term, block, places}) => ({
				term,
				first: block * blockSize,
				count: places.length,
				places: encodePlaces(
					places.toSorted((a, b) => a - b),
					blockSize,
				),
			}));
			const set = new Uint32Array((4 * blockSize) / 32);
			for (const place of wanted) set[place >>> 5] = (set[place >>> 5] ?? 0) | (1 << (place & 31));
			const totals = new Map<string, number>();
			for (const {term, block, places} of drawn) {
				const found = places.filter(place => wanted.includes(block * blockSize + place)).length;
				if (found > 0) totals.set(term, (totals.get(term) ?? 0) + found);
			}
			expect(new Map(new PackedLists(lists).countsWithin(set))).toEqual(totals);
		}),
	);
});
