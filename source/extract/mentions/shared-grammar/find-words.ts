import {perObject, upTo} from '../../../domain/memo.ts';
import {neededBy} from './needed-starts.ts';
import {withPlainClasses, wordUnits} from './plain-classes.ts';
import {mayHit} from './word-starts.ts';
import type {Span} from '../../import-model.ts';

/** A hit of a pattern on whole words. */
export interface Hit extends Span {
	readonly text: string;
	/** Captured groups by name; a group that took no part is undefined. */
	readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * As `isWordEdge` of text/boundary.ts has it, written as a pattern, so that a choice whose first hit tears a word
 * goes on to its next.
 */
const edge = `(?:(?<![${wordUnits}])|(?![${wordUnits}]))`;
/** Before a letter, where a word begins. */
const wordBegin = `(?<![${wordUnits}])`;

/** The texts for which it is kept whether a pattern hits them. */
const mostTexts = 32;

/** The hits of a pattern that begin and end on word edges; `\b` does not know that `ở` and `Đ` are letters. */
export function findWords(text: string, pattern: RegExp): Hit[] {
	const {search, needed} = madeReady(pattern);
	if (!mayHit(text, needed)) return [];
	// `matchAll` would make a copy of the pattern for every call. Where the last call stopped is of no account.
	search.lastIndex = 0;
	const hits: Hit[] = [];
	for (let match = search.exec(text); match; match = search.exec(text)) {
		const {index, groups = {}} = match;
		const end = index + match[0].length;
		if (end > index) hits.push({start: index, end, text: match[0], groups});
		else search.lastIndex = end + ((text.codePointAt(end) ?? 0) > 0xff_ff ? 2 : 1);
	}
	return hits;
}

/** A pattern as it is looked for, and the beginnings of words one of which each of its hits has. */
const madeReady = perObject((pattern: RegExp) => {
	const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
	const {starts: needed, first} = neededBy(pattern);
	const begin = first === null ? edge : `(?=[${first}])${wordBegin}`;
	const search = new RegExp(`${begin}(?:${withPlainClasses(pattern.source)})${edge}`, flags);
	// One sentence is asked for the same words by several steps.
	const asked = upTo(mostTexts, (text: string): {readonly isHit: boolean} => {
		search.lastIndex = 0;
		return {isHit: search.test(text)};
	});
	return {search, needed, asked};
});

/** Returns true when a pattern hits whole words anywhere. */
export function hasWords(text: string, pattern: RegExp): boolean {
	const {needed, asked} = madeReady(pattern);
	return mayHit(text, needed) && asked(text).isHit;
}

/** Returns true when a hit of a pattern ends a text, spaces aside. */
export function endsWith(text: string, pattern: RegExp): boolean {
	const trimmed = text.trimEnd();
	return findWords(trimmed, pattern).some(hit => hit.end === trimmed.length);
}
