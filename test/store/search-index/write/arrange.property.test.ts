import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isKey, keysOf} from '../../../../source/store/search-index/key-list.ts';
import {arranged, mostRecords, spreadKeys} from '../../../../source/store/search-index/write/arrange.ts';

const measures = {fill: 12, spacing: 3, reach: 2, mostChanged: 0.25};

/** The list of a block as the examples have it: holes are null. */
function shown(list: Float64Array | null): readonly (number | null)[] | null {
	return list && Array.from(list, value => (isKey(value) ? value : null));
}

/** A list of places, null for a hole, as a block has it. */
function listOf(places: readonly (number | null)[]): Float64Array {
	let last = 0;
	return Float64Array.from(places, key => (last = key ?? (isKey(last) ? last + 0.5 : last)));
}

describe('the example over the code', () => {
	const before = listOf([10, 20, 30, null, 40, 50, 60, null, 70, 80, 90, null]);
	const with33 = [10, 20, 30, 33, 40, null, 60, null, 70, 80, 90, null];

	test('a record takes a hole between its neighbours', () => {
		expect(shown(arranged(before, {gone: [50], added: [33]}, 12, measures))).toEqual(with33);
	});

	test('others move into the nearest hole where there is none', () => {
		expect(shown(arranged(before, {gone: [50], added: [33, 34]}, 12, measures))).toEqual([
			...[10, 20, 30, 33, 34, 40, 60, null, 70, 80, 90, null],
		]);
	});

	test('no hole within reach', () => {
		expect(arranged(listOf([10, 20, 30, 40, 50, 60, null]), {gone: [], added: [15]}, 7, measures)).toBeNull();
	});
});

test('a block grows at its end, a hole behind every so many records', () => {
	const grown = arranged(listOf([10, 20]), {gone: [], added: [30, 40, 50]}, 12, measures);
	expect(shown(grown)).toEqual([10, 20, 30, null, 40, 50]);
	expect(arranged(listOf([10, 20]), {gone: [], added: [30]}, 2, measures)).toBeNull();
});

test('a record older than all takes the first place', () => {
	expect(shown(arranged(listOf([10, null, 20]), {gone: [], added: [5]}, 3, measures))).toEqual([5, 10, 20]);
	expect(shown(arranged(listOf([10, 20, 30]), {gone: [10, 20], added: [5]}, 3, measures))).toEqual([
		5,
		null,
		30,
	]);
});

test('blocks of one size have their holes, and no more places than they may', () => {
	fc.assert(
		fc.property(fc.integer({min: 0, max: 60}), fc.integer({min: 1, max: 12}), (size, spacing) => {
			const keys = Array.from({length: size}, (_, index) => index * 3 + 1);
			const lists = spreadKeys(keys, {...measures, spacing});
			expect(lists.flatMap(keysOf)).toEqual(keys);
			expect(lists).toHaveLength(Math.ceil(size / mostRecords({...measures, spacing})));
			for (const list of lists) expect(list.length).toBeLessThanOrEqual(measures.fill);
		}),
	);
});

test('whatever comes and goes, a list has its keys in order, each in a place of its own', () => {
	const keys = fc.uniqueArray(fc.integer({min: 1, max: 60}), {maxLength: 14});
	fc.assert(
		fc.property(
			fc.array(fc.tuple(keys, keys), {minLength: 1, maxLength: 6}),
			fc.record({spacing: fc.integer({min: 1, max: 4}), reach: fc.integer({min: 1, max: 20})}),
			(changes, own) => {
				let list: Float64Array = new Float64Array();
				let known: readonly number[] = [];
				for (const [one, other] of changes) {
					const gone = known.filter(key => one.includes(key));
					const added = other.filter(key => !known.includes(key)).toSorted((a, b) => a - b);
					const next = arranged(list, {gone, added}, 40, {...measures, fill: 40, ...own});
					if (next === null) continue;
					known = [...known.filter(key => !gone.includes(key)), ...added].toSorted((a, b) => a - b);
					expect(keysOf(next)).toEqual(known);
					expect(next).toEqual(next.toSorted());
					expect(next.length).toBeLessThanOrEqual(40);
					list = next;
				}
			},
		),
	);
});
