import {bitsIn} from '../../domain/bits.ts';

/**
 * A set of records: one bit each, in the order of their dates, earliest first. Sets of one database have the same
 * length, so that what a filter keeps is worked out 32 records at a time, whatever it filters by.
 */
export type RecordSet = Uint32Array;

/** Takes out of a set what another one does not have. */
export function keepIn(set: RecordSet, other: RecordSet): void {
	for (let index = 0; index < set.length; index++) set[index] = (set[index] ?? 0) & (other[index] ?? 0);
}

/** Adds to a set what another one has. */
export function addTo(set: RecordSet, other: RecordSet): void {
	for (let index = 0; index < set.length; index++) set[index] = (set[index] ?? 0) | (other[index] ?? 0);
}

/** Takes out of a set what another one has. */
export function removeFrom(set: RecordSet, other: RecordSet): void {
	for (let index = 0; index < set.length; index++) set[index] = (set[index] ?? 0) & ~(other[index] ?? 0);
}

/** Returns true when a set has all records of another one. */
export function hasAll(set: RecordSet, other: RecordSet): boolean {
	return other.every((unit, index) => (unit & ~(set[index] ?? 0)) === 0);
}

/** Counts the records of a set, or those at a position and behind it. */
export function sizeOf(set: RecordSet, from = 0): number {
	const first = from >>> 5;
	let size = bitsIn((set[first] ?? 0) & (0xff_ff_ff_ff << (from & 31)));
	for (let index = first + 1; index < set.length; index++) size += bitsIn(set[index] ?? 0);
	return size;
}

/** Counts the records that two sets share. */
export function sizeOfBoth(set: RecordSet, other: RecordSet): number {
	let size = 0;
	for (let index = 0; index < set.length; index++) size += bitsIn((set[index] ?? 0) & (other[index] ?? 0));
	return size;
}

/** Adds one record to a set. */
export function addPosition(set: RecordSet, position: number): void {
	set[position >>> 5] = (set[position >>> 5] ?? 0) | (1 << (position & 31));
}

/** Returns true when a set has a record. */
export function hasPosition(set: RecordSet, position: number): boolean {
	return ((set[position >>> 5] ?? 0) & (1 << (position & 31))) !== 0;
}

/** Lists up to `limit` records of a set behind the first `offset`, newest first or oldest first, as positions. */
export function positionsIn(
	set: RecordSet,
	{offset, limit}: {readonly offset: number; readonly limit: number},
	order: 'newest-first' | 'oldest-first',
): readonly number[] {
	const found: number[] = [];
	const isNewestFirst = order === 'newest-first';
	let toSkip = offset;
	for (let step = 0; step < set.length && found.length < limit; step++) {
		const index = isNewestFirst ? set.length - 1 - step : step;
		let word = set[index] ?? 0;
		if (word === 0) continue;
		const size = bitsIn(word);
		if (size <= toSkip) {
			toSkip -= size;
			continue;
		}
		while (word !== 0 && found.length < limit) {
			const bit = isNewestFirst ? 31 - Math.clz32(word) : 31 - Math.clz32(word & -word);
			word &= ~(1 << bit);
			if (toSkip > 0) toSkip--;
			else found.push(index * 32 + bit);
		}
	}
	return found;
}
