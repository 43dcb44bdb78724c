import {firstBehind, holeBehind, isKey, placeOfKey} from '../key-list.ts';

/*
 * Where the records of a change go in a block, by an example with a hole (·) behind every third record. The keys 33
 * and 34 come, 50 goes:
 *
 *     before      10 20 30  · 40 50 60  · 70 80 90  ·
 *     without 50  10 20 30  · 40  · 60  · 70 80 90  ·
 *     with 33     10 20 30 33 40  · 60  · 70 80 90  ·     into the hole between its neighbours
 *     with 34     10 20 30 33 34 40 60  · 70 80 90  ·     there is none: 40 moves into the nearest hole
 *
 * A record that is newer than all of the last block goes to its end, which has no others behind it: the block grows.
 */

/** The size of blocks, and how far records move in them. */
export interface BlockMeasures {
	/** The most places of a block. */
	readonly fill: number;
	/** The number of records between two holes of a new block. */
	readonly spacing: number;
	/** The farthest hole into which records are moved, in places: else the whole block is spread anew. */
	readonly reach: number;
	/** The part of a block's records of which more have changed makes it anew from them all. */
	readonly mostChanged: number;
}

/** The records that leave a block and those that come, each ascending. */
export interface Change {
	readonly gone: readonly number[];
	readonly added: readonly number[];
}

/** The most records for which so many places have room, with a hole behind every so many of them. */
export function mostRecords({fill, spacing}: Pick<BlockMeasures, 'fill' | 'spacing'>): number {
	return Math.max(1, Math.floor((fill * spacing + spacing - 1) / (spacing + 1)));
}

/** Divides keys among as few blocks as will do, all of one size, each with its holes. */
export function spreadKeys(keys: readonly number[], measures: BlockMeasures): readonly Float64Array[] {
	const blocks = Math.ceil(keys.length / mostRecords(measures));
	const size = Math.ceil(keys.length / blocks);
	return Array.from({length: blocks}, (_, index) =>
		withHoles(keys.slice(index * size, (index + 1) * size), measures.spacing),
	);
}

function withHoles(keys: readonly number[], spacing: number): Float64Array {
	return Float64Array.from(
		keys.flatMap((key, index) => ((index + 1) % spacing === 0 ? [key, holeBehind(key)] : [key])),
	);
}

/**
 * Puts the records of a change into a block's list of keys.
 * @param mostPlaces up to which the block may grow at its end
 * @returns the new list, or null where a record has no hole within reach
 */
export function arranged(
	list: Float64Array,
	{gone, added}: Change,
	mostPlaces: number,
	{spacing, reach}: BlockMeasures,
): Float64Array | null {
	const places = Array.from(list);
	for (const key of gone) {
		const place = placeOfKey(list, key);
		if (place !== -1) places[place] = holeBehind(key);
	}
	for (const key of added) {
		const next = firstBehind(places, key);
		const right = keyFrom(places, next);
		const left = keyBefore(places, next);
		if (right === places.length && growEnd(places, key, left, mostPlaces, spacing)) continue;
		const hole = holeBetween(left, right) ?? nearestHole(places, {left, right}, mostPlaces, reach);
		if (hole === -1) return null;
		putInto(places, hole, key, {left, right});
	}
	return Float64Array.from(places);
}

/** The place of the first key at a place or behind it; the number of places where there is none. */
function keyFrom(places: readonly number[], place: number): number {
	let at = place;
	while (at < places.length && !isKey(places[at])) at++;
	return at;
}

/** The place of the last key before a place; -1 where there is none. */
function keyBefore(places: readonly number[], place: number): number {
	let at = place - 1;
	while (at >= 0 && !isKey(places[at])) at--;
	return at;
}

/**
 * Adds a place for the newest key at the end, and now and then a hole before it; false where it needs none, or there
 * may be no more.
 */
function growEnd(places: number[], key: number, last: number, mostPlaces: number, spacing: number): boolean {
	if (last !== places.length - 1 || places.length >= mostPlaces) return false;
	const isDense = places.length >= spacing && places.slice(-spacing).every(isKey);
	if (isDense && places.length + 2 <= mostPlaces) places.push(holeBehind(places[last] ?? 0));
	places.push(key);
	return true;
}

/** The hole in the middle between two keys, the first one before all keys; null where there is none. */
function holeBetween(left: number, right: number): number | null {
	if (right - left === 1) return null;
	return left === -1 ? 0 : (left + right) >>> 1;
}

/** The two keys between which another one comes, by their places. */
interface Neighbours {
	readonly left: number;
	readonly right: number;
}

/** Finds the hole that is nearest to a gap between two neighbouring places; -1 where none is within reach. */
function nearestHole(
	places: readonly number[],
	{left, right}: Neighbours,
	mostPlaces: number,
	reach: number,
): number {
	for (let step = 0; step < reach; step++) {
		const [before, behind] = [left - step, right + step];
		if (behind < places.length ? !isKey(places[behind]) : behind < mostPlaces && behind === places.length)
			return behind;
		if (before >= 0 && !isKey(places[before])) return before;
	}
	return -1;
}

/** Moves the keys between a hole and a gap by one place, and puts a key where one is free then. */
function putInto(places: number[], hole: number, key: number, {left, right}: Neighbours): void {
	if (hole >= right) {
		places.splice(hole, 1);
		places.splice(right, 0, key);
	} else if (hole <= left) {
		places.splice(left + 1, 0, key);
		places.splice(hole, 1);
	} else {
		for (let at = left + 1; at < hole; at++) places[at] = holeBehind(places[left] ?? 0);
		places[hole] = key;
		for (let at = hole + 1; at < right; at++) places[at] = holeBehind(key);
	}
}
