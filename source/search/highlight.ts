import {words as wordsOf, type Word} from '../text/boundary.ts';
import {foldWithMap, originalSpan, spacedWords, type FoldedText} from '../text/normalize.ts';
import {alternativesOf, type TextTerm} from '../domain/filter.ts';
import {lastOf, upTo} from '../domain/memo.ts';
import {hasEitherLetter, withOneVowelLetter, withOneVowelLetterEach} from '../text/one-vowel-letter.ts';

/** A stretch of a text, end excluded, in UTF-16 units of that text. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/**
 * A text in which terms are looked for. Most texts have none of them, which is told from two strings; where each word
 * stands is worked out only for those whose words are marked.
 */
class SearchedText {
	/** The folded words with a space before and behind each, and the same with one letter for i and y. */
	readonly #words: string;
	readonly #spelt: () => string;
	readonly #places: () => {readonly map: FoldedText; readonly words: readonly Word[]};

	constructor(text: string) {
		const folded = spacedWords(text);
		this.#words = folded;
		this.#spelt = lastOf(() => withOneVowelLetterEach(folded));
		this.#places = lastOf(() => {
			const map = foldWithMap(text);
			return {map, words: wordsOf(map.folded)};
		});
	}

	/** Tells whether the words stand there one behind the other, the last of them perhaps as the beginning of one. */
	has(sequence: readonly string[], isPrefix: boolean): boolean {
		if (sequence.includes('')) return false;
		if (!isPrefix) return this.#says(sequence);
		const last = sequence.at(-1) ?? '';
		const isThere = this.#words.includes(` ${last}`) || this.#says([last]);
		if (!isThere || sequence.length < 2) return isThere;
		return this.#says(sequence.slice(0, -1)) && this.rangesOf(sequence, true).length > 0;
	}

	/** Tells whether the whole words stand there one behind the other, with either letter for the vowel. */
	#says(sequence: readonly string[]): boolean {
		const said = ` ${sequence.join(' ')} `;
		return (hasEitherLetter(said) ? this.#spelt() : this.#words).includes(said);
	}

	/** Finds the words where they stand one behind the other. */
	rangesOf(sequence: readonly string[], isPrefix: boolean): readonly Range[] {
		const {map, words} = this.#places();
		const found: Range[] = [];
		for (let at = 0; at + sequence.length <= words.length; at++) {
			const hit = hitAt(words, at, sequence, isPrefix);
			// A mark that stands alone folds to nothing, and nothing is not marked.
			if (hit && hit.end > hit.start) found.push(originalSpan(map, hit.start, hit.end));
		}
		return found;
	}
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
	for (const {phrases, isPrefix} of terms.flatMap(alternativesOf)) {
		for (const phrase of phrases)
			if (searched.has(phrase, isPrefix)) found.push(...searched.rangesOf(phrase, isPrefix));
	}
	return merge(found);
}

/** Tells whether a term stands in a text: where {@link highlightRanges} would find it, in a fraction of the time. */
export function hasTerm(text: string, term: TextTerm): boolean {
	if (text === '') return false;
	const searched = searchedText(text);
	return alternativesOf(term).some(({phrases, isPrefix}) =>
		phrases.some(phrase => searched.has(phrase, isPrefix)),
	);
}

/** The stretch of folded text from one word on, where the sequence stands there. */
function hitAt(
	words: readonly Word[],
	at: number,
	sequence: readonly string[],
	isPrefix: boolean,
): Range | undefined {
	const last = sequence.length - 1;
	const isHit = sequence.every((typed, index) => {
		const {text = ''} = words[at + index] ?? {};
		const isOpen = isPrefix && index === last;
		return withOneVowelLetter(text) === typed || (isOpen && text.startsWith(typed));
	});
	const [firstWord, lastWord] = [words[at], words[at + last]];
	if (!isHit || !firstWord || !lastWord) return undefined;
	return {
		start: firstWord.start,
		end: isPrefix ? lastWord.start + (sequence[last]?.length ?? 0) : lastWord.end,
	};
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
