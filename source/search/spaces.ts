import type {WordIndex} from '../store/index.ts';
import {withOneVowelLetter} from '../text/one-vowel-letter.ts';
import type {QueryWords} from './query.ts';
import {spelt} from '../text/spelt.ts';

/** The questions about words that are asked here. */
type KnownWords = Pick<WordIndex, 'hasWord' | 'hasPair'>;

/** A longer run is no name that somebody typed without spaces. */
const mostLetters = 30;
const fewestLetters = 2;

/**
 * The words that a folded text without spaces is made of (`phanvangiang`, `danang`), the fewest that stand next to
 * each other somewhere in the index; null where there are none.
 * @param isOpen true where the last of the words may be unfinished
 */
export function splitWord(text: string, isOpen: boolean, known: KnownWords): readonly string[] | null {
	if (text.length > mostLetters) return null;
	/** The words from `at` to the end, after the word `before`. */
	const split = (at: number, before: string, most: number): readonly string[] | null => {
		const rest = text.slice(at);
		if (follows(before, rest, isOpen, known)) return [isOpen ? rest : withOneVowelLetter(rest)];
		if (most === 1) return null;
		for (let end = text.length - fewestLetters; end >= at + fewestLetters; end--) {
			const word = text.slice(at, end);
			if (!follows(before, word, false, known)) continue;
			const more = split(end, word, most - 1);
			if (more) return [withOneVowelLetter(word), ...more];
		}
		return null;
	};
	for (const most of [2, 3, 4]) {
		const words = split(0, '', most);
		if (words) return words;
	}
	return null;
}

function follows(before: string, word: string, asPrefix: boolean, known: KnownWords): boolean {
	const whole = withOneVowelLetter(word);
	if (before === '') return known.hasWord(whole, false);
	return known.hasPair(withOneVowelLetter(before), asPrefix ? word : whole, asPrefix);
}

/** Typed words of which two neighbours were put together. */
interface JoinedTerms {
	readonly terms: readonly QueryWords[];
	/** The two as they were typed. */
	readonly typed: string;
	/** The word that they make. */
	readonly used: string;
}

/** The ways to put two neighbouring words together so that they make a word of the index (`heg seth`). */
export function joinedTerms(terms: readonly QueryWords[], known: KnownWords): readonly JoinedTerms[] {
	return terms.slice(1).flatMap((second, index) => {
		const [first] = terms.slice(index, index + 1);
		if (first?.words.length !== 1 || second.words.length !== 1) return [];
		const word = `${first.words[0] ?? ''}${second.words[0] ?? ''}`;
		if (!known.hasWord(spelt(word), second.isOpen)) return [];
		const joined = {...second, words: [word]};
		return [
			{
				terms: terms.toSpliced(index, 2, joined),
				typed: [first, second].map(each => each.words[0]).join(' '),
				used: word,
			},
		];
	});
}
