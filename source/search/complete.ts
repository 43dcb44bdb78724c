import {facetOfKey, type Facet} from '../domain/facets.ts';
import {leastRecentlyUsed} from '../domain/memo.ts';
import {fold, lower} from '../text/normalize.ts';
import {graphemes} from '../text/grapheme.ts';
import {foldedName, foldedNames, type Choice, type FoldedName} from './choices.ts';
import {keyNamed, offeredKeys} from './qualifiers.ts';
import {lastPiece} from './query.ts';

/** A value that may follow a key in the search line. */
export interface Offer extends Choice {
	/** The text that stands for it in a query, without quotation marks. */
	readonly text: string;
	/** The number of records that have it under all else that is asked; null where that is not known. */
	readonly count: number | null;
}

/** One way to go on. */
export interface CompletionCandidate {
	/** The text that replaces the range: `leader:`, `"Phan Văn Giang"`. */
	readonly text: string;
	/** The same for the list of candidates, without quotation marks. */
	readonly label: string;
	readonly count: number | null;
	/** Shown behind the cursor: the rest of it where it begins as typed, otherwise an arrow and all of it. */
	readonly ghost: string;
}

/** The candidates for the text before the cursor. */
export interface Completion {
	/** The range that a candidate replaces, in UTF-16 units of the text; it ends at the cursor. */
	readonly start: number;
	readonly end: number;
	/** Best first, at least one. */
	readonly candidates: readonly CompletionCandidate[];
	/** True where a key is completed, false where a value is. */
	readonly isKey: boolean;
}

/** Finds the values of a facet, under everything typed but the qualifier that is being completed. */
export type OffersOf = (facet: Facet, otherText: string) => readonly Offer[];

const fewestLetters = 2;
const mostCandidates = 24;

/**
 * Completes the text before the cursor: a key from two letters on, or a value behind one. Null in plain words, inside
 * of a word, and where nothing is left to add.
 * @param cursor in UTF-16 units
 * @param isVietnamese true to offer the Vietnamese keys as well
 */
export function completionAt(
	text: string,
	cursor: number,
	isVietnamese: boolean,
	offersOf: OffersOf,
): Completion | null {
	const piece = /^\S/u.test(text.slice(cursor)) ? null : lastPiece(text.slice(0, cursor));
	if (!piece) return null;
	const key = keyNamed(piece.key);
	if (key) {
		const facet = facetOfKey(key);
		const otherText = text.slice(0, piece.start) + text.slice(cursor);
		return valueCompletion(text.slice(piece.start, cursor), piece.start, offersOf(facet, otherText), facet);
	}
	if (piece.key !== '' || piece.isQuoted) return null;
	return keyCompletion(piece.text, cursor, isVietnamese);
}

function keyCompletion(typed: string, cursor: number, isVietnamese: boolean): Completion | null {
	const folded = fold(typed);
	if (graphemes(typed).length < fewestLetters || !/^\p{L}+$/u.test(folded)) return null;
	const candidates = offeredKeys(isVietnamese)
		.filter(name => fold(name).startsWith(folded))
		.map(name => ({text: `${name}:`, label: `${name}:`, count: null, ghost: ghostOf(`${name}:`, typed)}));
	return candidates.length > 0 ? {start: cursor - typed.length, end: cursor, candidates, isKey: true} : null;
}

/** A value behind the key, after a comma, within quotation marks or not. */
function valueCompletion(
	token: string,
	tokenStart: number,
	offers: readonly Offer[],
	facet: Facet,
): Completion | null {
	const at = valueStart(token, facet);
	const typed = token.slice(at).replace(/^"/u, '');
	// The mark that ends a value says that it is whole.
	if (typed.endsWith('"')) return null;
	const chosen = new Set(
		token
			.slice(0, at)
			.toLowerCase()
			.split(/[:,"]+/u),
	);
	// A range does not run backwards.
	const [from = ''] = /(?<!\d)\d+(?=\.\.$)/u.exec(token.slice(0, at)) ?? [];
	const open = offers.filter(
		({text}) => !text.includes('"') && !chosen.has(text.toLowerCase()) && (from === '' || text > from),
	);
	const candidates = matching(typed, open).map(({text, count}) => ({
		text: quoted(text),
		label: text,
		count,
		ghost: ghostOf(text, typed),
	}));
	const [first] = candidates;
	if (!first || (candidates.length === 1 && fold(first.label) === fold(typed))) return null;
	return {start: tokenStart + at, end: tokenStart + token.length, candidates, isKey: false};
}

/**
 * The place at which the value that is being typed begins: behind the colon or the last comma outside of quotation
 * marks; of a range, behind `..` too.
 */
function valueStart(token: string, {form}: Facet): number {
	const start = token.indexOf(':') + 1;
	let isQuoted = false;
	let at = start;
	for (let index = start; index < token.length; index++) {
		if (token[index] === '"') isQuoted = !isQuoted;
		if (token[index] === ',' && !isQuoted) at = index + 1;
	}
	const range = form === 'ranges' ? /^(?:.*\.\.|[<>]=?)/u.exec(token.slice(at))?.[0] : undefined;
	return at + (range?.length ?? 0);
}

/**
 * The offers that a typed text may become: those whose visible text begins so, with the same marks first, then those
 * with words in it that do, then those that are found by another name of theirs; each in the order given.
 */
function matching(typed: string, offers: readonly Offer[]): readonly Offer[] {
	const wanted = foldedName(typed);
	const begins = (name: FoldedName): boolean =>
		name.text.startsWith(wanted.text) || name.squashed === wanted.squashed;
	const hasWords = (name: FoldedName): boolean =>
		wanted.words.length > 0 && wanted.words.every(word => name.words.some(each => each.startsWith(word)));
	const tiers: readonly ((offer: Offer) => boolean)[] = [
		({text}) => lower(text).startsWith(lower(typed)),
		({text}) => isMarkedAs(text, typed) && begins(shownName(text)),
		({text}) => isMarkedAs(text, typed) && hasWords(shownName(text)),
		offer => foldedNames(offer).some(begins),
		offer => foldedNames(offer).some(hasWords),
		({text}) => begins(shownName(text)) || hasWords(shownName(text)),
	];
	const found = new Set<Offer>();
	for (const tier of tiers) {
		for (const offer of offers) {
			if (found.size >= mostCandidates) return [...found];
			if (tier(offer)) found.add(offer);
		}
	}
	return [...found];
}

/** The texts that stand in the list, folded once. */
const shownNames = leastRecentlyUsed<string, FoldedName>(4096);

function shownName(text: string): FoldedName {
	return shownNames(text, () => foldedName(text));
}

/** Returns true where the typed text has no marks of its own, or its words stand in the other one with theirs. */
function isMarkedAs(text: string, typed: string): boolean {
	return fold(typed) === lower(typed) || lower(text).includes(lower(typed));
}

function ghostOf(text: string, typed: string): string {
	const letters = graphemes(text);
	const length = graphemes(typed).length;
	const beginning = letters.slice(0, length).join('');
	// The rest of a word whose marks differ would not be the rest of what is typed.
	const isBeginning =
		fold(beginning) === fold(typed) && (fold(beginning) === lower(beginning) || isMarkedAs(beginning, typed));
	return isBeginning ? letters.slice(length).join('') : ` → ${text}`;
}

function quoted(text: string): string {
	return /^[\p{L}\p{M}\p{N}.\-–/]+$/u.test(text) ? text : `"${text}"`;
}
