import {isPlainUnit} from './grapheme.ts';

/**
 * Counts a separator among UTF-8 that is plain besides (grapheme.ts, `isPlain`): the fast path for texts that stay
 * bytes from a database to a file. -1 where anything else is in it, or it is no UTF-8.
 * @param separator a byte below 0x20
 */
export function countInPlain(bytes: Uint8Array, separator: number): number {
	let count = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at] ?? 0;
		if (byte >= 0x20 && byte < 0x7f) continue;
		if (byte === separator) {
			count++;
			continue;
		}
		const length = byte < 0xe0 ? 2 : 3;
		if (!isPlainUnit(unitAt(bytes, at, byte, length))) return -1;
		at += length - 1;
	}
	return count;
}

/** The unit that two or three bytes stand for; 0 where they are none, or are more than it needs. */
function unitAt(bytes: Uint8Array, at: number, lead: number, length: number): number {
	if (lead < 0xc2 || lead >= 0xf0) return 0;
	const second = bytes[at + 1] ?? 0;
	if ((second & 0xc0) !== 0x80) return 0;
	if (length === 2) return ((lead & 0x1f) << 6) | (second & 0x3f);
	const third = bytes[at + 2] ?? 0;
	const unit = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
	return (third & 0xc0) === 0x80 && unit >= 0x800 ? unit : 0;
}
