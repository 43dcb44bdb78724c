import {upTo} from '../../../domain/memo.ts';
import {wordTexts} from '../../../text/boundary.ts';
import {longestStart} from './needed-starts.ts';

/** In a shorter text, in UTF-16 units, a pattern is found as quickly as the beginnings of words are gathered. */
const shortest = 100;
/** Passages and sentences are looked at by many patterns, one after the other. */
const mostKept = 64;

/** Returns true unless a text has no word that begins as needed; null for a need of nothing. */
export function mayHit(text: string, needed: readonly string[] | null): boolean {
	if (needed === null || text.length < shortest) return true;
	const starts = startsOf(text);
	return needed.some(start => starts.has(start));
}

/** The beginnings of the words of a text, in lower case, of one to {@link longestStart} letters. */
const startsOf = upTo(mostKept, (text: string): ReadonlySet<string> => {
	const starts = new Set<string>();
	// The long s is an s to a pattern that minds no capitals.
	for (const word of wordTexts(text.toLowerCase().replaceAll('ſ', 's')))
		for (let length = 1; length <= longestStart; length++) starts.add(word.slice(0, length));
	return starts;
});
