import {perObject} from '../../../domain/memo.ts';
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
const edge = String.raw`(?:(?<![\p{L}\p{M}\p{N}])|(?![\p{L}\p{M}\p{N}]))`;

/** The hits of a pattern that begin and end on word edges; `\b` does not know that `ở` and `Đ` are letters. */
export function findWords(text: string, pattern: RegExp): Hit[] {
	const search = withEdges(pattern);
	// `test` below leaves the place where it stopped, from which `matchAll` would go on.
	search.lastIndex = 0;
	return Array.from(text.matchAll(search), match => ({
		start: match.index,
		end: match.index + match[0].length,
		text: match[0],
		groups: match.groups ?? {},
	})).filter(hit => hit.end > hit.start);
}

const withEdges = perObject((pattern: RegExp): RegExp => {
	const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
	return new RegExp(`${edge}(?:${pattern.source})${edge}`, flags);
});

/** Returns true when a pattern hits whole words anywhere. */
export function hasWords(text: string, pattern: RegExp): boolean {
	const search = withEdges(pattern);
	search.lastIndex = 0;
	return search.test(text);
}

/** Returns true when a hit of a pattern ends a text, spaces aside. */
export function endsWith(text: string, pattern: RegExp): boolean {
	const trimmed = text.trimEnd();
	return findWords(trimmed, pattern).some(hit => hit.end === trimmed.length);
}
