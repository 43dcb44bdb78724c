import {words} from '../../text/boundary.ts';
import {fold, lower} from '../../text/normalize.ts';
import {withToneInPlace} from '../../text/tone-placement.ts';

/** A text as the search index takes it. */
export interface Tokens {
	/** The words without marks (text/normalize.ts), in order. */
	readonly words: readonly string[];
	/** The words that carry marks, in lower case, as written, the tone where the older style has it (text/tone-placement.ts). */
	readonly marked: readonly string[];
}

/** An archive has few words for its length. */
const mostKept = 20_000;
const keptWords = new Map<string, Tokens>();

/** Takes a text apart. */
export function tokensOf(text: string): Tokens {
	const each = words(lower(text)).map(word => tokensOfWord(word.text));
	return {words: each.flatMap(word => word.words), marked: each.flatMap(word => word.marked)};
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
