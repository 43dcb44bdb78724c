import {perObject} from '../../../domain/memo.ts';
import {neededBy} from './needed-starts.ts';
import {withPlainClasses, wordUnits} from './plain-classes.ts';
import {addPattern, hits, hitsNot, LookedText, mayHit} from './word-starts.ts';
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

/** The texts for which it is kept which patterns hit them: of some passages, their sentences, and parts of these. */
const mostTexts = 128;
const lookedAt = new Map<string, LookedText>();
/** Taken in turn, so that none is made for a text. */
const kept = Array.from({length: mostTexts}, () => new LookedText());

/** A pattern that is looked for. */
interface Ready {
	/** Finds its hits on whole words; made where the first text may have one, as making it takes long. */
	search: RegExp | null;
	readonly make: () => RegExp;
	readonly number: number;
}

/** The hits of a pattern that begin and end on word edges; `\b` does not know that `ở` and `Đ` are letters. */
export function findWords(text: string, pattern: RegExp): Hit[] {
	const ready = madeReady(pattern);
	const looked = lookedTextOf(text);
	if (looked.answer(text, ready.number) === hitsNot) return [];
	const search = (ready.search ??= ready.make());
	// `matchAll` would make a copy of the pattern for every call. Where the last call stopped is of no account.
	search.lastIndex = 0;
	const found: Hit[] = [];
	let match = search.exec(text);
	if (!match) looked.keep(ready.number, false);
	for (; match; match = search.exec(text)) {
		const {index, groups = {}} = match;
		const end = index + match[0].length;
		if (end > index) found.push({start: index, end, text: match[0], groups});
		else search.lastIndex = end + ((text.codePointAt(end) ?? 0) > 0xff_ff ? 2 : 1);
	}
	return found;
}

/** Made ready once, by what each of its hits has. */
const madeReady = perObject((pattern: RegExp): Ready => {
	const {starts, first} = neededBy(pattern);
	return {
		search: null,
		make: () => {
			const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
			const begin = first === null ? edge : `(?=[${first}])${wordBegin}`;
			return new RegExp(`${begin}(?:${withPlainClasses(pattern.source)})${edge}`, flags);
		},
		number: addPattern(starts),
	};
});

/** The text that was asked for last: mostly it is the next one, too. */
let last: {readonly text: string; readonly looked: LookedText} | undefined;

function lookedTextOf(text: string): LookedText {
	if (last?.text !== text) last = {text, looked: lookedAt.get(text) ?? lookAt(text)};
	return last.looked;
}

function lookAt(text: string): LookedText {
	if (lookedAt.size === mostTexts) lookedAt.clear();
	const looked = kept[lookedAt.size] ?? new LookedText();
	looked.clear();
	lookedAt.set(text, looked);
	return looked;
}

/** Returns true when a pattern hits whole words anywhere. */
export function hasWords(text: string, pattern: RegExp): boolean {
	const ready = madeReady(pattern);
	const looked = lookedTextOf(text);
	const known = looked.answer(text, ready.number);
	if (known !== mayHit) return known === hits;
	const search = (ready.search ??= ready.make());
	search.lastIndex = 0;
	const isHit = search.test(text);
	// One sentence is asked for the same words by several steps.
	looked.keep(ready.number, isHit);
	return isHit;
}

/** Returns true when a hit of a pattern ends a text, spaces aside. */
export function endsWith(text: string, pattern: RegExp): boolean {
	const trimmed = text.trimEnd();
	return findWords(trimmed, pattern).some(hit => hit.end === trimmed.length);
}
