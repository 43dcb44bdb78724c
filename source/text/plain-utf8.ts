import {cellEnd, cellNames, partingSigns} from '../domain/record-cells.ts';
import {isPlainUnit} from './grapheme.ts';

/** The meanings of a byte: plain as it is, a sign, the end of a cell, and the first of a longer letter or not plain. */
const asItIs = 0;
const isSign = 1;
const endsCell = 2;
const isOther = 3;

const meanings = new Uint8Array(256).fill(isOther).fill(asItIs, 0x20, 0x7f);
meanings[cellEnd.charCodeAt(0)] = endsCell;
for (const sign of partingSigns) meanings[sign.charCodeAt(0)] = isSign;

/** Copied, since a list that grows takes longer than its bytes. */
const noEnds: readonly number[] = cellNames.map(() => 0);

/**
 * Finds where the packed cells of a record end (domain/record-cells.ts) in UTF-8 that is plain besides (grapheme.ts,
 * `isPlain`): the fast path for texts that stay bytes from a database to a file. Null where anything else is in it, it
 * is no UTF-8, or has another number of cells.
 */
export function endsOfPlainCells(bytes: Uint8Array): readonly number[] | null {
	const ends = noEnds.slice();
	// Asked for at each byte it would be a third of the time.
	const {length} = bytes;
	let count = 0;
	let hasSign = false;
	for (let at = 0; at < length; at++) {
		const byte = bytes[at] ?? 0;
		const meaning = meanings[byte];
		if (meaning === asItIs) continue;
		if (meaning === isSign) hasSign = true;
		else if (meaning === endsCell) {
			if (count === ends.length) return null;
			ends[count++] = hasSign ? ~at : at;
			hasSign = false;
		} else {
			const unitLength = byte < 0xe0 ? 2 : 3;
			if (!isPlainUnit(unitAt(bytes, at, byte, unitLength))) return null;
			at += unitLength - 1;
		}
	}
	if (count !== ends.length - 1) return null;
	ends[count] = hasSign ? ~length : length;
	return ends;
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
