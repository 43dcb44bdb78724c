import {upTo} from '../../../domain/memo.ts';
import {isWordUnit} from '../../../text/boundary.ts';
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

/** The beginnings of the words of a text, in lower case, of one to {@link longestStart} letters and spaces. */
function startsOf(text: string): ReadonlySet<string> {
	// The long s is an s to a pattern that minds no capitals.
	const plain = text.toLowerCase().replaceAll('ſ', 's').replaceAll(/\s+/gu, ' ');
	const starts = new Set<string>();
	let isWithin = false;
	for (let at = 0; at < plain.length; at++) {
		const wasWithin = isWithin;
		isWithin = isWordUnit(plain.charCodeAt(at));
		if (isWithin && !wasWithin) addStarts(plain, at, starts);
	}
	return starts;
}

function addStarts(plain: string, at: number, starts: Set<string>): void {
	const most = Math.min(plain.length, at + longestStart);
	for (let end = at + 1; end <= most; end++) {
		starts.add(plain.slice(at, end));
		if (end < most && plain[end] !== ' ' && !isWordUnit(plain.charCodeAt(end))) return;
	}
}
