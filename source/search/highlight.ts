import {words as wordsOf, type Word} from '../text/boundary.ts';
import {foldWithMap, originalSpan} from '../text/normalize.ts';
import {alternativesOf, type TextTerm} from '../domain/filter.ts';
import {upTo} from '../domain/memo.ts';
import {withOneVowelLetter} from '../text/one-vowel-letter.ts';

/** A stretch of a text, end excluded, in UTF-16 units of that text. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** The texts of some screens of records: while a query is typed, the same ones are looked through at each key. */
const foldedText = upTo(2000, (text: string) => {
	const map = foldWithMap(text);
	return {map, textWords: wordsOf(map.folded)};
});

/**
 * Finds the terms in a text: ranges in order, on whole letters of the original, none overlapping. Of a word whose
 * beginning was typed, only that is marked.
 */
export function highlightRanges(text: string, terms: readonly TextTerm[]): readonly Range[] {
	if (terms.length === 0 || text === '') return [];
	const {map, textWords} = foldedText(text);
	const found: Range[] = [];
	for (const term of terms.flatMap(alternativesOf)) {
		for (const sequence of term.phrases) {
			for (let at = 0; at + sequence.length <= textWords.length; at++) {
				const hit = hitAt(textWords.slice(at, at + sequence.length), sequence, term.isPrefix);
				// A mark that stands alone folds to nothing, and nothing is not marked.
				if (hit && hit.end > hit.start) found.push(originalSpan(map, hit.start, hit.end));
			}
		}
	}
	return merge(found);
}

function hitAt(hit: readonly Word[], sequence: readonly string[], isPrefix: boolean): Range | undefined {
	const last = hit.length - 1;
	const isHit = hit.every((word, index) => {
		const typed = sequence[index] ?? '';
		const isOpen = isPrefix && index === last;
		return withOneVowelLetter(word.text) === typed || (isOpen && word.text.startsWith(typed));
	});
	const [firstWord, lastWord] = [hit[0], hit[last]];
	if (!isHit || !firstWord || !lastWord) return undefined;
	return {
		start: firstWord.start,
		end: isPrefix ? lastWord.start + (sequence[last]?.length ?? 0) : lastWord.end,
	};
}

function merge(ranges: readonly Range[]): readonly Range[] {
	const merged: Range[] = [];
	for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		const last = merged.at(-1);
		if (last && range.start <= last.end)
			merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, range.end)};
		else merged.push(range);
	}
	return merged;
}
