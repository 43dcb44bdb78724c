import {bitsIn} from '../../domain/bits.ts';
import {addPosition, hasPosition, type RecordSet} from './record-set.ts';

/**
 * Writes the places of some records within a block: as 16-bit numbers, least byte first, or, where that is shorter,
 * as one bit for each record of the block. Reading tells the two apart by the number of places, which is kept beside.
 * @param places ascending, each from 0 to 65,535
 */
export function encodePlaces(places: readonly number[], blockSize: number): Uint8Array {
	const bitBytes = Math.ceil(blockSize / 8);
	if (places.length * 2 <= bitBytes) {
		const list = new Uint8Array(places.length * 2);
		places.forEach((place, index) => {
			list[index * 2] = place & 0xff;
			list[index * 2 + 1] = place >>> 8;
		});
		return list;
	}
	const bits = new Uint8Array(bitBytes);
	for (const place of places) bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
	return bits;
}

/**
 * Adds the records of an encoded list to a set.
 * @param first the position of the block's first record, a multiple of 32
 */
export function decodeInto(set: RecordSet, first: number, data: Uint8Array, count: number): void {
	if (isList(data, count)) {
		for (let at = 0; at < data.length; at += 2) addPosition(set, first + placeAt(data, at));
		return;
	}
	const base = first >>> 5;
	for (let at = 0; at < data.length; at++) {
		const index = base + (at >>> 2);
		set[index] = (set[index] ?? 0) | ((data[at] ?? 0) << ((at & 3) * 8));
	}
}

/** How many records of an encoded list a set has; see {@link decodeInto}. */
export function countIn(set: RecordSet, first: number, data: Uint8Array, count: number): number {
	let found = 0;
	if (isList(data, count)) {
		for (let at = 0; at < data.length; at += 2) if (hasPosition(set, first + placeAt(data, at))) found++;
		return found;
	}
	const base = first >>> 5;
	for (let at = 0; at < data.length; at++) {
		const byte = ((set[base + (at >>> 2)] ?? 0) >>> ((at & 3) * 8)) & 0xff;
		found += bitsIn((data[at] ?? 0) & byte);
	}
	return found;
}

function placeAt(data: Uint8Array, at: number): number {
	return (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
}

function isList(data: Uint8Array, count: number): boolean {
	return data.length === count * 2;
}
