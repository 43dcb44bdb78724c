import {addPosition} from '../record-set.ts';
import {longestPrefix} from '../term-kinds.ts';

/** A beginning of words and the bits of the places at which one of them stands. */
interface Open {
	prefix: string;
	readonly bits: Uint32Array;
}

/**
 * Lists the places of short beginnings of words, those of all words that begin so, by the order of the beginnings.
 * @param words in the order of their units, each with the places of its records
 * @param end behind the last place
 */
export function prefixLists(
	words: Iterable<readonly [word: string, places: Uint16Array]>,
	end: number,
): readonly (readonly [prefix: string, places: Uint16Array])[] {
	const found: (readonly [string, Uint16Array])[] = [];
	const open: Open[] = Array.from({length: longestPrefix}, () => ({
		prefix: '',
		bits: new Uint32Array((end + 31) >>> 5),
	}));
	const close = ({prefix, bits}: Open): void => {
		const places = placesIn(bits);
		if (places.length > 0) found.push([prefix, places]);
		bits.fill(0);
	};
	for (const [word, places] of words) {
		for (let length = 1; length <= Math.min(longestPrefix, word.length); length++) {
			const own = open[length - 1];
			if (!own) continue;
			if (!word.startsWith(own.prefix) || own.prefix === '') {
				close(own);
				own.prefix = word.slice(0, length);
			}
			for (const place of places) addPosition(own.bits, place);
		}
	}
	for (const each of open) close(each);
	return found.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function placesIn(bits: Uint32Array): Uint16Array {
	const places: number[] = [];
	for (const [index, unit] of bits.entries())
		for (let rest = unit; rest !== 0; rest &= rest - 1)
			places.push(index * 32 + 31 - Math.clz32(rest & -rest));
	return Uint16Array.from(places);
}
