import {words as wordsOf, type Word} from '../text/boundary.ts';
import {foldWithMap, originalSpan, spacedWords, type FoldedText} from '../text/normalize.ts';
import {alternativesOf, type TextTerm} from '../domain/filter.ts';
import {lastOf, perObject, upTo} from '../domain/memo.ts';
import {hasEitherLetter, withOneVowelLetter, withOneVowelLetterEach} from '../text/one-vowel-letter.ts';

/** A stretch of a text, end excluded, in UTF-16 units of that text. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** A phrase of a term as it is looked for: worked out once, and looked for in every text on the screen. */
interface Sought {
	readonly sequence: readonly string[];
	/** The last of the words may be the beginning of one. */
	readonly isPrefix: boolean;
	/** All its words; all but the last; the last; and the last as a beginning. */
	readonly said: Said;
	readonly head: Said;
	readonly last: Said;
	readonly opening: string;
}

/** Whole words with a space before, between and behind them, and whether one of them may be spelt with i or y. */
interface Said {
	readonly spaced: string;
	readonly hasEither: boolean;
}

function said(sequence: readonly string[]): Said {
	const spaced = ` ${sequence.join(' ')} `;
	return {spaced, hasEither: hasEitherLetter(spaced)};
}

/** The phrases of a term and of those that will do in its place; one with an empty word stands nowhere. */
const soughtOf = perObject((term: TextTerm): readonly Sought[] =>
	alternativesOf(term).flatMap(({phrases, isPrefix}) =>
		phrases
			.filter(sequence => !sequence.includes(''))
			.map(sequence => ({
				sequence,
				isPrefix,
				said: said(sequence),
				head: said(sequence.slice(0, -1)),
				last: said(sequence.slice(-1)),
				opening: ` ${sequence.at(-1) ?? ''}`,
			})),
	),
);

/** A word of a folded text, also with one letter for i and y. */
interface SpeltWord extends Word {
	readonly spelt: string;
}

/**
 * A text in which terms are looked for. Most texts have none of them, which is told from two strings; where each word
 * stands is worked out only for those whose words are marked.
 */
class SearchedText {
	/** The folded words with a space before and behind each, and the same with one letter for i and y. */
	readonly #words: string;
	readonly #spelt: () => string;
	readonly #places: () => {readonly map: FoldedText; readonly words: readonly SpeltWord[]};

	constructor(text: string) {
		const folded = spacedWords(text);
		this.#words = folded;
		this.#spelt = lastOf(() => withOneVowelLetterEach(folded));
		this.#places = lastOf(() => {
			const map = foldWithMap(text);
			return {map, words: wordsOf(map.folded).map(word => ({...word, spelt: withOneVowelLetter(word.text)}))};
		});
	}

	/** Tells whether the words stand there one behind the other, the last of them perhaps as the beginning of one. */
	has(sought: Sought): boolean {
		if (!sought.isPrefix) return this.#says(sought.said);
		const isThere = this.#words.includes(sought.opening) || this.#says(sought.last);
		if (!isThere || sought.sequence.length < 2) return isThere;
		return this.#says(sought.head) && this.#firstFrom(0, sought) >= 0;
	}

	/** Tells whether the whole words stand there one behind the other, with either letter for the vowel. */
	#says({spaced, hasEither}: Said): boolean {
		return (hasEither ? this.#spelt() : this.#words).includes(spaced);
	}

	/** Adds the places where the words stand one behind the other. */
	addTo(found: Range[], sought: Sought): void {
		const {map, words} = this.#places();
		const {sequence, isPrefix} = sought;
		for (let at = this.#firstFrom(0, sought); at >= 0; at = this.#firstFrom(at + 1, sought)) {
			const [first, last] = [words[at], words[at + sequence.length - 1]];
			if (!first || !last) return;
			const end = isPrefix ? last.start + (sequence.at(-1)?.length ?? 0) : last.end;
			// A mark that stands alone folds to nothing, and nothing is not marked.
			if (end > first.start) found.push(originalSpan(map, first.start, end));
		}
	}

	/** The number of the first word, from one on, where the words stand one behind the other; -1 where none is. */
	#firstFrom(from: number, {sequence, isPrefix}: Sought): number {
		const {words} = this.#places();
		const last = sequence.length - 1;
		for (let at = from; at + last < words.length; at++) {
			let index = 0;
			while (index <= last && isWord(words[at + index], sequence[index] ?? '', isPrefix && index === last))
				index++;
			if (index > last) return at;
		}
		return -1;
	}
}

function isWord(word: SpeltWord | undefined, typed: string, isOpen: boolean): boolean {
	return word !== undefined && (word.spelt === typed || (isOpen && word.text.startsWith(typed)));
}

/** The texts of some screens of records: while a query is typed, the same ones are looked through at each key. */
const searchedText = upTo(2000, (text: string) => new SearchedText(text));

/**
 * Finds the terms in a text: ranges in order, on whole letters of the original, none overlapping. Of a word whose
 * beginning was typed, only that is marked.
 */
export function highlightRanges(text: string, terms: readonly TextTerm[]): readonly Range[] {
	if (terms.length === 0 || text === '') return [];
	const searched = searchedText(text);
	const found: Range[] = [];
	for (const term of terms) {
		for (const sought of soughtOf(term)) if (searched.has(sought)) searched.addTo(found, sought);
	}
	return merge(found);
}

/** Tells whether a term stands in a text: where {@link highlightRanges} would find it, in a fraction of the time. */
export function hasTerm(text: string, term: TextTerm): boolean {
	if (text === '') return false;
	const searched = searchedText(text);
	for (const sought of soughtOf(term)) if (searched.has(sought)) return true;
	return false;
}

function merge(ranges: readonly Range[]): readonly Range[] {
	if (ranges.length < 2) return ranges;
	const merged: Range[] = [];
	for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		const last = merged.at(-1);
		if (last && range.start <= last.end)
			merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, range.end)};
		else merged.push(range);
	}
	return merged;
}
