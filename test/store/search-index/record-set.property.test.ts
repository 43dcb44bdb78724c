import fc from 'fast-check';
import {expect, test} from 'vitest';
import {countIn, decodeInto, encodePlaces} from '../../../source/store/search-index/codec.ts';
import {
	addTo,
	hasPosition,
	keepIn,
	positionsIn,
	removeFrom,
	sizeOf,
	type RecordSet,
} from '../../../source/store/search-index/record-set.ts';

const length = 12;
const someBits = fc.uniqueArray(fc.integer({min: 0, max: length * 32 - 1}), {maxLength: length * 32});

function setOf(positions: readonly number[]): RecordSet {
	const set = new Uint32Array(length);
	decodeInto(set, 0, encodePlaces(sorted(positions), length * 32), positions.length);
	return set;
}

function sorted(numbers: Iterable<number>): readonly number[] {
	return [...numbers].toSorted((a, b) => a - b);
}

function positions(set: RecordSet): readonly number[] {
	return positionsIn(set, {offset: 0, limit: Infinity}, 'oldest-first');
}

test('what is done to sets of records is what is done to sets', () => {
	fc.assert(
		fc.property(someBits, someBits, (a, b) => {
			const [one, other] = [new Set(a), new Set(b)];
			for (const [change, expected] of [
				[keepIn, one.intersection(other)],
				[addTo, one.union(other)],
				[removeFrom, one.difference(other)],
			] as const) {
				const set = setOf(a);
				change(set, setOf(b));
				expect(positions(set)).toEqual(sorted(expected));
				expect(sizeOf(set)).toBe(expected.size);
				for (const position of a) expect(hasPosition(set, position)).toBe(expected.has(position));
			}
		}),
	);
});

test('pages put together are the whole, from either end', () => {
	fc.assert(
		fc.property(someBits, fc.integer({min: 1, max: 70}), fc.boolean(), (bits, limit, isNewestFirst) => {
			const order = isNewestFirst ? 'newest-first' : 'oldest-first';
			const whole = isNewestFirst ? sorted(bits).toReversed() : sorted(bits);
			const pages: number[] = [];
			for (let offset = 0; offset <= whole.length; offset += limit)
				pages.push(...positionsIn(setOf(bits), {offset, limit}, order));
			expect(pages).toEqual(whole);
		}),
	);
});

test('places of a block come back as they were, and are counted without being read', () => {
	fc.assert(
		fc.property(
			fc.integer({min: 1, max: 300}),
			fc.integer({min: 0, max: 2}),
			fc.uniqueArray(fc.nat(), {minLength: 1}),
			someBits,
			(blockSize, units, numbers, others) => {
				const places = sorted(new Set(numbers.map(number => number % blockSize)));
				const first = units * 32;
				const data = encodePlaces(places, blockSize);
				expect(data.length).toBeLessThanOrEqual(Math.min(places.length * 2, Math.ceil(blockSize / 8)));
				const set = new Uint32Array(length);
				decodeInto(set, first, data, places.length);
				expect(positions(set)).toEqual(places.map(place => first + place));
				const found = places.filter(place => others.includes(first + place)).length;
				expect(countIn(setOf(others), first, {data, start: 0, end: data.length}, places.length)).toBe(found);
			},
		),
	);
});
