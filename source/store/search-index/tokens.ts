import {words} from '../../text/boundary.ts';
import {fold, lower} from '../../text/normalize.ts';
import {withToneInPlace} from '../../text/tone-placement.ts';
import type {IndexedText} from './full-text.ts';

/** A text as the search index takes it. */
export interface Tokens {
	/** The words without marks (text/normalize.ts), in order. */
	readonly words: readonly string[];
	/**
	 * The words that carry marks, in lower case, as written, the tone where the older style has it
	 * (text/tone-placement.ts).
	 */
	readonly marked: readonly string[];
}

/** A record's texts (full-text.ts, `IndexedText`), taken apart. */
export type TokenizedText = {readonly [Column in keyof IndexedText]: readonly Tokens[]};

/** Takes all texts of a record apart. */
export function tokenized(text: IndexedText): TokenizedText {
	const {people, title, labels, place, detail, source} = text;
	return {
		people: people.map(tokensOf),
		title: title.map(tokensOf),
		labels: labels.map(tokensOf),
		place: place.map(tokensOf),
		detail: detail.map(tokensOf),
		source: source.map(tokensOf),
	};
}

/**
 * Names, offices, labels and publishers come with thousands of records; longer texts, in UTF-16 units, hardly come
 * again.
 */
const longestKept = 64;
/** An archive has few words for its length. */
const mostKept = 20_000;
const keptTexts = new Map<string, Tokens>();
const keptWords = new Map<string, Tokens>();

/** Takes a text apart; a short one is given the same tokens again. */
function tokensOf(text: string): Tokens {
	const known = keptTexts.get(text);
	if (known) return known;
	const each = words(lower(text)).map(word => tokensOfWord(word.text));
	const tokens = {words: each.flatMap(word => word.words), marked: each.flatMap(word => word.marked)};
	if (text.length <= longestKept) {
		if (keptTexts.size >= mostKept) keptTexts.clear();
		keptTexts.set(text, tokens);
	}
	return tokens;
}

function tokensOfWord(word: string): Tokens {
	const known = keptWords.get(word);
	if (known) return known;
	const folded = fold(word);
	const tokens = {
		// A sign such as "½" becomes several words.
		words: words(folded).map(part => part.text),
		marked: folded === word ? [] : [withToneInPlace(word)],
	};
	if (keptWords.size >= mostKept) keptWords.clear();
	keptWords.set(word, tokens);
	return tokens;
}
