/** Counts the bits that are set in 32: neighbours are added up in pairs, then fours, eights and so on. */
export function bitsIn(word: number): number {
	let bits = word - ((word >>> 1) & 0x55_55_55_55);
	bits = (bits & 0x33_33_33_33) + ((bits >>> 2) & 0x33_33_33_33);
	return Math.imul((bits + (bits >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}
