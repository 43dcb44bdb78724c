import {words} from '../../text/boundary.ts';
import {fold, lower} from '../../text/normalize.ts';
import {withToneInPlace} from '../../text/tone-placement.ts';

/** A text as the search index takes it. */
export interface Tokens {
	/** Without marks (text/normalize.ts). */
	readonly folded: string;
	/** The words of the folded text, in order. */
	readonly words: readonly string[];
	/** The words that carry marks, in lower case, as written, the tone where the older style has it (text/tone-placement.ts). */
	readonly marked: readonly string[];
}

/** Texts whose tokens are kept: names, offices, labels and publishers come again and again. */
const mostKept = 20_000;
const kept = new Map<string, Tokens>();

/** Takes a text apart. */
export function tokensOf(text: string): Tokens {
	const known = kept.get(text);
	if (known) return known;
	const folded = fold(text);
	const tokens = {
		folded,
		words: words(folded).map(word => word.text),
		marked: words(lower(text))
			.map(word => word.text)
			.filter(word => fold(word) !== word)
			.map(word => withToneInPlace(word)),
	};
	if (kept.size >= mostKept) kept.clear();
	kept.set(text, tokens);
	return tokens;
}
