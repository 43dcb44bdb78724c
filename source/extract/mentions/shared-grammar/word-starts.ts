import {upTo} from '../../../domain/memo.ts';
import {wordTexts} from '../../../text/boundary.ts';
import {longestStart} from './needed-starts.ts';

/** In a shorter text, in UTF-16 units, a pattern is found as quickly as the beginnings of words are gathered. */
const shortest = 100;
/** A passage or sentence is looked at by many patterns; a stretch of one by few, for which nothing is gathered. */
const fewestPatterns = 3;
const mostKept = 64;

/** A text that patterns are looked for in. */
interface Looked {
	patterns: number;
	starts: ReadonlySet<string> | null;
}

const lookedAt = upTo<string, Looked>(mostKept, () => ({patterns: 0, starts: null}));

/** Returns true unless a text has no word that begins as needed; null for a need of nothing. */
export function mayHit(text: string, needed: readonly string[] | null): boolean {
	if (needed === null || text.length < shortest) return true;
	const looked = lookedAt(text);
	if (looked.patterns++ < fewestPatterns) return true;
	const starts = (looked.starts ??= startsOf(text));
	return needed.some(start => starts.has(start));
}

/** The beginnings of the words of a text, in lower case, of one to {@link longestStart} letters. */
function startsOf(text: string): ReadonlySet<string> {
	const starts = new Set<string>();
	// The long s is an s to a pattern that minds no capitals.
	for (const word of wordTexts(text.toLowerCase().replaceAll('ſ', 's')))
		for (let length = 1; length <= longestStart; length++) starts.add(word.slice(0, length));
	return starts;
}
