import {bitsIn} from '../../domain/bits.ts';
import {Damage} from '../damage.ts';
import {addPosition, hasPosition, type RecordSet} from './record-set.ts';

/*
 * The places of records within a block, as bytes: whichever of two forms is shorter. In a block of 40 places,
 *
 *     places 3 and 33        03 00 21 00        a list: 16 bits a place, the least byte first
 *     places 3, 10 and 33    08 04 00 00 02     bits: one for each place of the block, 40 in 5 bytes
 *
 * since a list of three would take 6 bytes. In the second, byte 0 has bit 3 (08), byte 1 has bit 2, which is place 10,
 * and byte 4 has bit 1, which is place 33. The number of places is kept beside the bytes and tells the two apart: a
 * list has twice as many bytes as places, bits always have fewer.
 *
 * A set of records (record-set.ts) has the same bits in units of 32. A block begins with a unit of its own, so that
 * its bits are joined to the set byte by byte: if its first record is at position 64, byte 4 goes into the lowest eight
 * bits of unit 3, and place 33 is position 97.
 */

/**
 * Writes the places of records within a block.
 * @param places ascending, each from 0 to 65,535
 */
export function encodePlaces(places: readonly number[] | Uint16Array, blockSize: number): Uint8Array {
	const bitBytes = Math.ceil(blockSize / 8);
	const list = places instanceof Uint16Array ? places : Uint16Array.from(places);
	if (places.length * 2 <= bitBytes) return new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
	const bits = new Uint8Array(bitBytes);
	for (const place of list) setBit(bits, place);
	return bits;
}

/**
 * The bytes of an encoded list that was read from a file, once each of its places is known to be one of the block.
 * @throws {Damage} where one is not, or the bytes are neither a list nor bits.
 */
export function checkedPlaces(data: unknown, count: number, blockSize: number): Uint8Array {
	if (!(data instanceof Uint8Array)) throw new Damage('a list of the search index has no bytes');
	if (isList(data.length, count)) {
		for (let at = 0; at < data.length; at += 2)
			if (listedPlace(data, at) >= blockSize)
				throw new Damage('a list of the search index names a place of no block');
		return data;
	}
	const beyond = data.length * 8 - blockSize;
	if (beyond >= 8 || (beyond > 0 && (data.at(-1) ?? 0) >>> (8 - beyond) !== 0))
		throw new Damage('a list of the search index is longer than its block');
	return data;
}

/** Sets the bit of a place. */
export function setBit(bits: Uint8Array, place: number): void {
	bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
}

/** Lists the places of an encoded list, ascending. */
export function decodePlaces(data: Uint8Array, count: number): number[] {
	const places: number[] = [];
	if (isList(data.length, count)) {
		for (let at = 0; at < data.length; at += 2) places.push(listedPlace(data, at));
		return places;
	}
	for (let at = 0; at < data.length; at++) {
		for (let byte = data[at] ?? 0; byte !== 0; byte &= byte - 1)
			places.push(at * 8 + 31 - Math.clz32(byte & -byte));
	}
	return places;
}

/**
 * Adds the records of an encoded list to a set.
 * @param first the position of the block's first record, a multiple of 32
 */
export function decodeInto(set: RecordSet, first: number, data: Uint8Array, count: number): void {
	if (isList(data.length, count)) {
		for (let at = 0; at < data.length; at += 2) addPosition(set, first + listedPlace(data, at));
		return;
	}
	const base = first >>> 5;
	for (let at = 0; at < data.length; at++) {
		const index = base + (at >>> 2);
		set[index] = (set[index] ?? 0) | ((data[at] ?? 0) << ((at & 3) * 8));
	}
}

/** The bytes of an encoded list: those of an array from a start up to an end. */
export interface EncodedPlaces {
	readonly data: Uint8Array;
	readonly start: number;
	readonly end: number;
}

/**
 * Counts the records of an encoded list that a set has.
 * @param first the position of the block's first record, a multiple of 32
 */
export function countIn(
	set: RecordSet,
	first: number,
	{data, start, end}: EncodedPlaces,
	count: number,
): number {
	let found = 0;
	if (isList(end - start, count)) {
		for (let at = start; at < end; at += 2) if (hasPosition(set, first + listedPlace(data, at))) found++;
		return found;
	}
	const base = first >>> 5;
	for (let at = 0; at < end - start; at++) {
		const byte = ((set[base + (at >>> 2)] ?? 0) >>> ((at & 3) * 8)) & 0xff;
		found += bitsIn((data[start + at] ?? 0) & byte);
	}
	return found;
}

/** Reads a place of a list. */
export function listedPlace(data: Uint8Array, at: number): number {
	return (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
}

/** Tells a list from bits by its length in bytes. */
export function isList(length: number, count: number): boolean {
	return length === count * 2;
}
