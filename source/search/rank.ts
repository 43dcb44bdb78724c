import type {TextMatch} from '../domain/filter.ts';

/** One thing that was typed, with what the index has for it. */
export interface ResolvedTerm {
	/** Folded phrases, any of which will do: the word itself, the spellings of a mistyped one, or the names of a kind or topic in both languages. */
	readonly phrases: readonly (readonly string[])[];
	/** Whether the last word of the phrases may be the beginning of a longer one. */
	readonly isPrefix: boolean;
	/** The words as typed, where they carry marks; null where nothing could be more exact than the folded ones. */
	readonly marked: readonly string[] | null;
}

/**
 * The FTS5 expressions for a list of terms, all of which must match. Words with marks are asked for twice, once as typed: that is what lets
 * an exact hit rank over an accent-free one, while a query typed without marks ranks all spellings alike.
 */
export function textMatch(terms: readonly ResolvedTerm[]): TextMatch | null {
	if (terms.length === 0) return null;
	const withMarks = terms.filter(term => term.marked !== null);
	const isPhrase = terms.length > 1 && terms.every(term => term.phrases.length === 1);
	return {
		folded: terms.map(term => foldedExpression(term)).join(' AND '),
		phrase: isPhrase
			? quoted(
					terms.flatMap(term => term.phrases.flat()),
					terms.at(-1)?.isPrefix ?? false,
				)
			: null,
		marked:
			withMarks.length === 0
				? null
				: withMarks.map(term => quoted(term.marked ?? [], term.isPrefix)).join(' AND '),
	};
}

/** The FTS5 expression for one term over the text without marks. */
export function foldedExpression({phrases, isPrefix}: ResolvedTerm): string {
	const each = phrases.map(phrase => quoted(phrase, isPrefix));
	return each.length === 1 ? (each[0] ?? '""') : `(${each.join(' OR ')})`;
}

/** Words are letters and digits only (text/boundary.ts), so that nothing in them can end the quotation. */
function quoted(words: readonly string[], isPrefix: boolean): string {
	return `"${words.join(' ').replaceAll('"', ' ')}"${isPrefix ? '*' : ''}`;
}
