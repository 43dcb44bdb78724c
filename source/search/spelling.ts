import {bitsIn} from '../domain/bits.ts';
import {editDistance, hasSameLetters, prefixDistance} from '../text/edit-distance.ts';

/** The most words that a mistyped one is taken to mean. */
const mostSpellings = 24;
/** A word's place in {@link SpellingIndex}'s text, its end, its count and its letters. */
const numbersAWord = 4;
/** A shorter beginning of a word is near to too many. */
const shortestOpen = 4;

/**
 * The words that will do: `nearest` those with the fewest slips; `likeliest` of these the ones with the same letters,
 * where there are any; `near` every word within reach; `one-slip` of these the ones with a single slip.
 */
export type Closeness = 'likeliest' | 'nearest' | 'near' | 'one-slip';

/**
 * The words of an index, to find those that a mistyped word may mean.
 *
 * An example: `panneta` has seven letters, so that two slips are forgiven ({@link mostEdits}). Of these words
 *
 *     word       letters it lacks   letters it adds   slips
 *     hanoi      p e t              -                 -       left out by its letters alone
 *     planet     none               l                 3       left out once measured
 *     manetta    p                  m                 3       left out once measured
 *     panetta    none               none              2       found, and likely: it has the same letters
 *
 * the first lacks more letters than two slips take away: each word keeps its letters as the bits of one number, so that
 * a hundredth of the words is measured (text/edit-distance.ts). One slip is forgiven up to five letters, two from six
 * on: with two, `talks` would be near `walk` and `tank`.
 *
 * Fuse.js did this at first: over the 30,000 words of an archive of 100,000 records it took 60 ms and more for each
 * key, and it passed over words with a letter changed in the middle.
 */
export class SpellingIndex {
	/** The words one after the other: thirty thousand strings of their own would take ten times the memory. */
	readonly #text: string;
	/** Four numbers a word: its beginning and end in the text, the number of its records, and {@link lettersOf} it. */
	readonly #words: Int32Array;

	/** @param lines `word count` lines */
	constructor(lines: string) {
		this.#text = lines;
		const words: number[] = [];
		for (let start = 0; start < lines.length;) {
			const space = lines.indexOf(' ', start);
			const next = lines.indexOf('\n', start);
			const end = next === -1 ? lines.length : next;
			if (space - start > 2 && !isDigit(lines.charCodeAt(start)))
				words.push(start, space, Number(lines.slice(space + 1, end)), lettersOf(lines, start, space));
			start = end + 1;
		}
		this.#words = Int32Array.from(words);
	}

	/**
	 * Finds the known words nearest to a folded one, best first; none where nothing is near.
	 * @param isOpen true where the word may be unfinished, so that it is compared with the beginnings of words
	 */
	nearest(word: string, isOpen = false, closeness: Closeness = 'likeliest'): readonly string[] {
		const asPrefix = isOpen && word.length >= shortestOpen;
		const near = this.#near(word, asPrefix).toSorted(
			(a, b) => a.edits - b.edits || Number(b.isLikely) - Number(a.isLikely) || b.count - a.count,
		);
		const [best] = near;
		return near
			.filter(({edits}) =>
				closeness === 'one-slip' ? edits <= 1 : closeness === 'near' || edits === best?.edits,
			)
			.filter(({isLikely}) => closeness !== 'likeliest' || isLikely === best?.isLikely)
			.slice(0, mostSpellings)
			.map(({word: spelling}) => spelling);
	}

	#near(word: string, asPrefix: boolean): readonly NearWord[] {
		const most = mostEdits(word);
		const letters = lettersOf(word);
		const distance = asPrefix ? prefixDistance : editDistance;
		const near: NearWord[] = [];
		for (let at = 0; at < this.#words.length; at += numbersAWord) {
			// A slip takes one letter away at most: this leaves a hundredth of the words to be measured.
			if (bitsIn(letters & ~(this.#words[at + 3] ?? 0)) > most) continue;
			const known = this.#wordAt(at);
			const compared = asPrefix ? known.slice(0, word.length + most) : known;
			if (compared.length < word.length - most || compared.length > word.length + most) continue;
			if (bitsIn(lettersOf(compared) & ~letters) > (asPrefix ? 2 * most : most)) continue;
			const edits = distance(word, compared, most);
			if (edits > most) continue;
			const isLikely = hasSameLetters(asPrefix ? known.slice(0, word.length) : known, word);
			near.push({word: known, count: this.#words[at + 2] ?? 0, edits, isLikely});
		}
		return near;
	}

	#wordAt(at: number): string {
		return this.#text.slice(this.#words[at], this.#words[at + 1]);
	}
}

interface NearWord {
	readonly word: string;
	readonly count: number;
	readonly edits: number;
	/** True where it has the same letters as the typed word, in any number and order. */
	readonly isLikely: boolean;
}

/** The most slips that a word of this length may hold and still be recognised. */
function mostEdits(word: string): number {
	return word.length > 5 ? 2 : 1;
}

/** The letters of a word, one bit for each of the 26; whatever is none of them shares the last bits. */
function lettersOf(text: string, start = 0, end = text.length): number {
	let letters = 0;
	for (let index = start; index < end; index++) letters |= 1 << ((text.charCodeAt(index) - 97) & 31);
	return letters;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
