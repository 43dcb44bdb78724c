/**
 * The records that a view held when it was last looked at, each as a number made of its id: eight bytes a record, so
 * that a view of a hundred thousand takes less than a megabyte. Two ids share a number about once in nine thousand
 * million million pairs: then a new record would not be counted as new.
 */
export type SeenRecords = Float64Array;

/** Notes the records of a view by their ids. */
export function seenRecords(ids: readonly string[]): SeenRecords {
	return Float64Array.from(ids, seenNumber);
}

/** The ids that were not among those seen, in their order. */
export function unseenOf(ids: readonly string[], seen: SeenRecords): readonly string[] {
	const known = new Set(seen);
	return ids.filter(id => !known.has(seenNumber(id)));
}

/** Counts the records that were not among those seen before. */
export function countUnseen(now: SeenRecords, before: SeenRecords): number {
	// Mostly nothing has changed, and a set of a hundred thousand is not to be made for that.
	if (now.length === before.length && now.every((each, index) => each === before[index])) return 0;
	const known = new Set(before);
	return now.reduce((count, each) => (known.has(each) ? count : count + 1), 0);
}

/** The records as bytes, the least of each number first. */
export function seenBytes(seen: SeenRecords): Uint8Array {
	return new Uint8Array(seen.buffer, seen.byteOffset, seen.byteLength);
}

/** Reads what {@link seenBytes} gives; of bytes that are no such numbers, as much as there is of whole ones. */
export function seenFromBytes(bytes: Uint8Array): SeenRecords {
	const whole = bytes.length - (bytes.length % Float64Array.BYTES_PER_ELEMENT);
	// Copied, since bytes of a file or database may begin anywhere in memory.
	return new Float64Array(Uint8Array.from(bytes.subarray(0, whole)).buffer);
}

/**
 * The number by which a record is noted: two hashes of 32 bits (FNV-1a, and one with another multiplier), of which a
 * number has room for 53 bits.
 */
export function seenNumber(id: string): number {
	let [low, high] = [0x81_1c_9d_c5, 0x9e_37_79_b9];
	for (let index = 0; index < id.length; index++) {
		const code = id.charCodeAt(index);
		low = Math.imul(low ^ code, 0x01_00_01_93);
		high = Math.imul(high ^ code, 0x85_eb_ca_6b);
	}
	return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
