/*
 * A block has places, from 0, and holds one record in each or none: an empty place is a hole, which takes in a record
 * that comes later, so that no other need move (a packed-memory array: Bender, Demaine, Farach-Colton, "Cache-oblivious
 * B-trees", 2005). The keys of a block stand in one ascending list. A hole has the key before it and a half, which is
 * no key, so that a key is found by halving the list. With a hole behind every second record:
 *
 *     places    0   1   2     3   4   5     6
 *     list     10  20  20.5  30  40  40.5  50
 */

/** Returns true for a key in the list of a block, false for a hole. */
export function isKey(value: number | undefined): value is number {
	return Number.isInteger(value);
}

/** The number in the list of a block that stands for a hole behind a key or another hole. */
export function holeBehind(value: number): number {
	return isKey(value) ? value + 0.5 : value;
}

/** The keys in the list of a block. */
export function keysOf(list: Float64Array): readonly number[] {
	return Array.from(list).filter(isKey);
}

/** One bit for each place, set where it holds a record. */
export function presentIn(list: Float64Array): Uint8Array {
	const bits = new Uint8Array(Math.ceil(list.length / 8));
	list.forEach((value, place) => {
		if (isKey(value)) bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
	});
	return bits;
}

/** Finds the place of a key by halving; -1 where the list lacks it. */
export function placeOfKey(list: Float64Array, key: number): number {
	const place = firstBehind(list, key) - 1;
	return list[place] === key ? place : -1;
}

/** The first place with a larger number than a key; the number of places where there is none. */
export function firstBehind(list: Float64Array | readonly number[], key: number): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((list[middle] ?? 0) <= key) low = middle + 1;
		else high = middle;
	}
	return low;
}
