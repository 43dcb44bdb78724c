import {byName} from '../../domain/by-name.ts';
import {upTo} from '../../domain/memo.ts';
import {wordTexts} from '../../text/boundary.ts';
import {fold, lower} from '../../text/normalize.ts';
import {speltWords} from '../../text/spelt.ts';
import {withToneInPlace} from '../../text/tone-placement.ts';
import {textColumns, type IndexedText} from './indexed-text.ts';

/** A text as the words under which it is filed. */
export interface Tokens {
	/** The words without marks (text/normalize.ts), in order, each in one spelling (text/one-vowel-letter.ts). */
	readonly words: readonly string[];
	/**
	 * The words that carry marks, in lower case, as written, the tone where the older style has it
	 * (text/tone-placement.ts).
	 */
	readonly marked: readonly string[];
}

/** The texts of a record ({@link IndexedText}) as tokens. */
export type TokenizedText = {readonly [Column in keyof IndexedText]: readonly Tokens[]};

/**
 * In UTF-16 units: names, offices, labels and publishers come with thousands of records, longer texts hardly twice.
 */
const longestKept = 64;

/** Words of a hundred thousand records are some 40,000, written with and without marks. */
const mostWordsKept = 100_000;

const tokensOf = upTo(mostWordsKept, (word: string): Tokens => {
	const folded = fold(word);
	return {
		// A sign such as "½" becomes several words.
		words: speltWords(folded),
		marked: folded === word ? [] : [withToneInPlace(word)],
	};
});

/**
 * Makes tokens of texts. Words and short texts are kept: an equal text is given the same tokens. One tokenizer serves
 * one block of records, which bounds the texts that it keeps.
 */
export class Tokenizer {
	readonly #texts = new Map<string, Tokens>();

	/** Makes tokens of all texts of a record. */
	record(text: IndexedText): TokenizedText {
		const tokens = (texts: readonly string[]): readonly Tokens[] => texts.map(each => this.#text(each));
		return byName(
			textColumns,
			column => column,
			column => tokens(text[column]),
		);
	}

	#text(text: string): Tokens {
		const known = this.#texts.get(text);
		if (known) return known;
		const words: string[] = [];
		const marked: string[] = [];
		for (const word of wordTexts(lower(text))) {
			const tokens = tokensOf(word);
			for (const each of tokens.words) words.push(each);
			for (const each of tokens.marked) marked.push(each);
		}
		const tokens = {words, marked};
		if (text.length <= longestKept) this.#texts.set(text, tokens);
		return tokens;
	}
}
