import {bitsIn} from '../domain/bits.ts';
import {editDistance, hasSameLetters, prefixDistance} from './edit-distance.ts';

/** How many words a mistyped one may be taken to mean at most. */
const mostSpellings = 24;
/** A shorter beginning of a word is near to too many. */
const shortestOpen = 4;

/** A word of an index with the number of records that have it. */
export interface CountedWord {
	readonly word: string;
	readonly count: number;
}

/** How far off words may be: only the likeliest of those with the fewest slips; all of those; or any that is near at all. */
export type Reach = 'likeliest' | 'nearest' | 'near';

/**
 * The words of an index, to find the ones that a mistyped word may mean. Fuse.js did this at first: over the 30,000 words of an archive of 100,000 records
 * it took 60 ms and more for each key, and it passed over words with a letter changed in the middle.
 */
export class SpellingIndex {
	readonly #words: readonly CountedWord[];
	/** See {@link lettersOf}, by the place of the word. */
	readonly #letters: Int32Array;

	constructor(words: readonly CountedWord[]) {
		this.#words = words.filter(({word}) => word.length > 2 && !isDigit(word.charCodeAt(0)));
		this.#letters = Int32Array.from(this.#words, ({word}) => lettersOf(word));
	}

	/**
	 * The known words nearest to a folded one, best first; none where nothing is near.
	 * @param isOpen whether the word may be unfinished, so that it is compared with the beginnings of words
	 */
	nearest(word: string, isOpen = false, reach: Reach = 'likeliest'): readonly string[] {
		const asPrefix = isOpen && word.length >= shortestOpen;
		const near = this.#near(word, asPrefix).toSorted(
			(a, b) => a.edits - b.edits || Number(b.isLikely) - Number(a.isLikely) || b.count - a.count,
		);
		const [best] = near;
		return near
			.filter(({edits}) => reach === 'near' || edits === best?.edits)
			.filter(({isLikely}) => reach !== 'likeliest' || isLikely === best?.isLikely)
			.slice(0, mostSpellings)
			.map(({word: spelling}) => spelling);
	}

	#near(word: string, asPrefix: boolean) {
		const most = mostEdits(word);
		const letters = lettersOf(word);
		const near: (CountedWord & {readonly edits: number; readonly isLikely: boolean})[] = [];
		for (const [index, each] of this.#words.entries()) {
			// A slip takes one letter away at most: this leaves a hundredth of the words to be measured.
			if (bitsIn(letters & ~(this.#letters[index] ?? 0)) > most) continue;
			const longer = each.word.length - word.length;
			if (longer < -most || (!asPrefix && longer > most)) continue;
			const compared = asPrefix ? each.word.slice(0, word.length + most) : each.word;
			if (bitsIn(lettersOf(compared) & ~letters) > (asPrefix ? 2 * most : most)) continue;
			const edits = asPrefix ? prefixDistance(word, compared, most) : editDistance(word, compared, most);
			if (edits > most) continue;
			const isLikely = hasSameLetters(asPrefix ? each.word.slice(0, word.length) : each.word, word);
			near.push({...each, edits, isLikely});
		}
		return near;
	}
}

/** How many slips a word of this length may hold and still be recognised. */
function mostEdits(word: string): number {
	return word.length > 5 ? 2 : 1;
}

/** The letters of a word, one bit for each of the 26; whatever is none of them shares the last bits. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let index = 0; index < word.length; index++) letters |= 1 << ((word.charCodeAt(index) - 97) & 31);
	return letters;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
