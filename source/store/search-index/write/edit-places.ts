import {decodePlaces, encodePlaces, isList, listedPlace, setBit} from '../codec.ts';

/** An encoded list with the number of its places, which tells its form. */
export interface Encoded {
	readonly count: number;
	readonly data: Uint8Array;
}

/** By place of a block, the place to which its record goes ({@link movedTo}); -1 for one that goes nowhere. */
export type Targets = Int32Array;

/** A place in one of the blocks that a block becomes, as one number. */
export function movedTo(block: number, place: number): number {
	return block * 0x1_00_00 + place;
}

/**
 * Adds places to an encoded list that has none of them. The bits of thousands of places are changed as they are.
 * @param blockSize the number of places of the block
 */
export function addPlaces({count, data}: Encoded, added: Uint16Array, blockSize: number): Encoded {
	if (isList(data.length, count)) {
		const all = Uint16Array.from([...decodePlaces(data, count), ...added]).sort();
		return {count: all.length, data: encodePlaces(all, blockSize)};
	}
	const bits = bitsOf(data, blockSize);
	for (const place of added) setBit(bits, place);
	return shorter({count: count + added.length, data: bits}, blockSize);
}

/**
 * Moves some places of an encoded list within their block.
 * @param changed the places that do not stay where they are, ascending
 * @param blockSize the number of places that the block has now
 * @returns null where the list has none of these, and is no longer than its block
 */
export function movePlaces(
	{count, data}: Encoded,
	changed: readonly number[],
	targets: Targets,
	blockSize: number,
): Encoded | null {
	if (isList(data.length, count)) {
		if (!hasMoved(data, targets)) return null;
		const moved = decodePlaces(data, count)
			.map(place => targets[place] ?? -1)
			.filter(place => place !== -1);
		return {count: moved.length, data: encodePlaces(moved, blockSize)};
	}
	const own = changed.filter(place => hasBit(data, place));
	if (own.length === 0 && data.length <= Math.ceil(blockSize / 8)) return null;
	const bits = bitsOf(data, blockSize);
	for (const place of own) bits[place >>> 3] = (bits[place >>> 3] ?? 0) & ~(1 << (place & 7));
	const moved = own.map(place => targets[place] ?? -1).filter(place => place !== -1);
	for (const place of moved) setBit(bits, place);
	return shorter({count: count - own.length + moved.length, data: bits}, blockSize);
}

/** Parts an encoded list among the blocks that its block becomes. */
export function partPlaces(
	{count, data}: Encoded,
	targets: Targets,
	sizes: readonly number[],
): readonly Encoded[] {
	const parts = sizes.map((): number[] => []);
	for (const place of decodePlaces(data, count)) {
		const target = targets[place] ?? -1;
		if (target !== -1) parts[target >>> 16]?.push(target & 0xff_ff);
	}
	return parts.map((part, index) => ({count: part.length, data: encodePlaces(part, sizes[index] ?? 0)}));
}

/** A copy of bits that has as many as the block has places: it may have grown or shrunk since they were written. */
function bitsOf(data: Uint8Array, blockSize: number): Uint8Array {
	const bits = new Uint8Array(Math.ceil(blockSize / 8));
	bits.set(data.subarray(0, bits.length));
	return bits;
}

/** Returns true for a list with a place that does not stay where it is: most lists of a block have none. */
function hasMoved(list: Uint8Array, targets: Targets): boolean {
	for (let at = 0; at < list.length; at += 2) {
		const place = listedPlace(list, at);
		if (targets[place] !== place) return true;
	}
	return false;
}

function hasBit(bits: Uint8Array, place: number): boolean {
	return ((bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
}

/** Bits, or the list of places that takes their place where it is no longer. */
function shorter({count, data}: Encoded, blockSize: number): Encoded {
	return count * 2 > data.length ? {count, data} : {count, data: encodePlaces(placesIn(data), blockSize)};
}

/** The places of bits, of which no number tells that they are bits. */
function placesIn(bits: Uint8Array): readonly number[] {
	return decodePlaces(bits, -1);
}
