import {isWordUnit} from '../../../text/boundary.ts';

/*
 * Most patterns of a language hit nothing in most passages. The beginning of a word that a hit must have is read from
 * the pattern itself, so that the pattern is tried only where the text has such a word:
 *
 *     (?:[\p{L}-]+\s+)?ceremony|broke\s+ground     `ceremony` or `broke ground`
 *     (?:tele)?phone(?:d|\s+calls?)                `tele` or `phone`
 *     \p{L}*phone                                  nothing: "phone" need not begin a word
 *     (?:an?\s+|the\s+)?(?:met|talks)(?:\s+with)?  `met` or `talks`
 *
 * Where words follow each other by spaces alone, a beginning goes on into the next one: a Vietnamese word is mostly two
 * syllables, each of which is in many others.
 *
 * So are the letters with which a hit can begin: where a pattern looks for them first, it passes over the rest of a
 * text several times as quickly. What is not understood of a pattern asks for nothing, and it is tried everywhere.
 */

/** The most letters and spaces of a beginning that are compared. */
const longestStart = 24;
const digits = Array.from('0123456789');
const letter = /[\p{L}\p{M}\p{N}]/u;

const quantifiers = ['?', '*', '+', '{'];

/** A part of a pattern, read where a word may begin or not. */
interface Part {
	/** Beginnings of words one of which every hit has; null where nothing is known. */
	readonly need: readonly string[] | null;
	/** The letters and numbers with which it can begin, as the pattern has them; null where it can with others. */
	readonly first: string | null;
	/** It may be passed over. */
	readonly isOptional: boolean;
	/** Where it takes any text, a word may begin behind it. */
	readonly isApart: boolean;
}

/** A piece of a pattern with the place behind it: letters, a sign, digits, anything else, a group. */
interface Piece {
	readonly part: Part;
	/** Set for letters and numbers, each once and in lower case, and a space for white space. */
	readonly letters?: string;
	readonly next: number;
}

/** That which every hit of a pattern on whole words has. */
export interface Needed {
	/**
	 * Beginnings of words in lower case, one of which is there, with a space for any white space; null where any text
	 * may have a hit.
	 */
	readonly starts: readonly string[] | null;
	/** The letters and numbers, as the pattern has them, with one of which it begins; null where it can with others. */
	readonly first: string | null;
}

/** Reads from a pattern what its hits on whole words must have. */
export function neededBy({source, flags}: RegExp): Needed {
	if (flags.includes('v')) return {starts: null, first: null};
	const {need, first, isOptional} = alternatives(source, 0, true).part;
	return {
		starts: need && [...new Set(need)],
		first: isOptional ? null : first && [...new Set(first)].join(''),
	};
}

const nothing: Part = {need: null, first: '', isOptional: true, isApart: true};
const anything: Part = {need: null, first: null, isOptional: false, isApart: false};
const sign: Part = {need: null, first: null, isOptional: false, isApart: true};

function alternatives(source: string, from: number, isStart: boolean): Piece {
	const parts: Part[] = [];
	let at = from;
	for (;;) {
		const {part, next} = sequence(source, at, isStart);
		parts.push(part);
		if (source[next] !== '|') {
			const needs = parts.map(each => each.need);
			return {
				next,
				part: {
					need: needs.every(need => need !== null) ? needs.flat() : null,
					first: parts.reduce<string | null>((all, each) => joined(all, each.first), ''),
					isOptional: parts.some(each => each.isOptional),
					isApart: parts.every(each => each.isApart),
				},
			};
		}
		at = next + 1;
	}
}

/** A sequence as far as it is read. */
interface State {
	readonly part: Part;
	/** True where a word begins here, if at all. */
	readonly isFresh: boolean;
	/** The letters with which a word began before, and the spaces between it and the next, so far. */
	readonly run: string;
	/** Needs of what may be passed over right before: `tele` of `(?:tele)?phone`, which begins with it or "phone". */
	readonly passed: readonly string[];
}

function sequence(source: string, from: number, isStart: boolean): Piece {
	let at = from;
	let state: State = {part: nothing, isFresh: isStart, run: '', passed: []};
	while (at < source.length && source[at] !== '|' && source[at] !== ')') {
		const piece = pieceAt(source, at, state.isFresh);
		const {least, isOnce, next} = quantifier(source, piece.next);
		at = next;
		if (piece.part === nothing) continue;
		const isLeftOut = piece.part.isOptional || least === 0;
		const isSpace = piece.letters === ' ';
		const isBegun = state.run !== '' || (state.isFresh && !isSpace);
		const isLetter = piece.letters !== undefined && least > 0 && isBegun;
		state = {
			...(isLetter
				? afterLetters(state, piece.letters ?? '', isOnce)
				: afterOther(state, piece.part, isLeftOut)),
			part: withPiece(state, piece, {isLetter, isLeftOut, least}),
		};
	}
	return {part: state.part, next: at};
}

/** One space stands for as many as there are; of another letter more than one may come. */
function afterLetters({run, passed}: State, letters: string, isOnce: boolean): Omit<State, 'part'> {
	const isSpace = letters === ' ';
	return {isFresh: isSpace, run: isSpace || isOnce ? extended(run, letters) : '', passed};
}

/** Behind what may be passed over a word begins where one began before, unless it was not passed over. */
function afterOther(
	{isFresh, run, passed}: State,
	{isApart, need}: Part,
	isLeftOut: boolean,
): Omit<State, 'part'> {
	if (!isLeftOut || !isFresh) return {isFresh: isApart && !isLeftOut, run: '', passed: []};
	const before = run === '' ? passed : [];
	if (isApart) return {isFresh, run: '', passed: before};
	return {isFresh: need !== null, run: '', passed: need === null ? [] : [...before, ...need]};
}

function extended(run: string, letters: string): string {
	return run.length < longestStart ? (run + letters).slice(0, longestStart) : run;
}

function withPiece(
	{part: before, run, passed}: State,
	{part, letters}: Piece,
	{isLetter, isLeftOut, least}: {isLetter: boolean; isLeftOut: boolean; least: number},
): Part {
	const own = isLetter ? [extended(run, letters ?? '')] : least > 0 ? part.need : null;
	// Behind a space a word begins whatever was passed over.
	const offered = own && (isLetter || run === '') ? [...own, ...passed] : own;
	return {
		need: cost(offered) < cost(before.need) ? offered : before.need,
		first: before.isOptional ? joined(before.first, part.first) : before.first,
		isOptional: before.isOptional && isLeftOut,
		isApart: part.isApart && (!isLeftOut || before.isApart),
	};
}

function joined(some: string | null, more: string | null): string | null {
	return some === null || more === null ? null : some + more;
}

/** The shorter a beginning, the more texts have it. */
function cost(need: readonly string[] | null): number {
	if (need === null) return Number.POSITIVE_INFINITY;
	return need.reduce((sum, start) => sum + 30 ** (longestStart - start.length), 0);
}

function pieceAt(source: string, at: number, isStart: boolean): Piece {
	const first = source.charAt(at);
	switch (first) {
		case '(':
			return groupAt(source, at, isStart);
		case '[':
			return classAt(source, at, isStart);
		case '\\':
			return escapeAt(source, at, isStart);
		case '^':
		case '$':
			return {part: nothing, next: at + 1};
		case '.':
			return {part: anything, next: at + 1};
		default:
			return literal(source, at);
	}
}

function literal(source: string, at: number): Piece {
	const text = source.charAt(at);
	if (text === ' ') return {part: sign, letters: ' ', next: at + 1};
	if (!isWordUnit(source.charCodeAt(at))) return {part: sign, next: at + 1};
	const end = endOfLetters(source, at);
	const letters = source.slice(at, end).toLowerCase();
	if (letters.length === end - at) return {part: {...anything, first: text}, letters, next: end};
	return {part: {...anything, first: text}, next: at + 1};
}

/** The end of the letters at a place that come once each; one that a quantifier follows is read by itself. */
function endOfLetters(source: string, at: number): number {
	let end = at + 1;
	while (end < source.length && isWordUnit(source.charCodeAt(end))) end++;
	return end > at + 1 && quantifiers.includes(source.charAt(end)) ? end - 1 : end;
}

function escapeAt(source: string, at: number, isStart: boolean): Piece {
	const name = source.charAt(at + 1);
	const braced = /^\\(?:p|P|u)\{[^}]*\}|^\\k<[^>]*>|^\\u[\da-f]{4}/iu.exec(source.slice(at, at + 40));
	if (braced) return {part: anything, next: at + braced[0].length};
	const next = at + 2;
	if (name === 'd') return {part: {...anything, first: digits.join(''), need: isStart ? digits : null}, next};
	if (name === 's') return {part: sign, letters: ' ', next};
	if (name === 'b' || name === 'B') return {part: nothing, next};
	return {part: letter.test(name) ? anything : sign, next};
}

/** `[\s-]`, `[,(]` part words; of `[cs]` the letters are known; of any other class nothing is. */
function classAt(source: string, at: number, isStart: boolean): Piece {
	let end = at + 1;
	while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
	const next = end + 1;
	const inner = source.slice(at + 1, end);
	const plain = inner.replaceAll(/\\s|\\[^\p{L}\p{N}]/gu, '');
	if (inner.startsWith('^') || /[\\-]./u.test(plain)) return {part: anything, next};
	const letters = Array.from(plain).filter(each => letter.test(each));
	if (letters.length === 0) return {part: sign, next};
	if (letters.length !== Array.from(inner).length) return {part: anything, next};
	const need = isStart ? letters.map(each => each.toLowerCase()) : null;
	return {part: {...anything, first: letters.join(''), need}, next};
}

function groupAt(source: string, at: number, isStart: boolean): Piece {
	const head = /^\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/u.exec(source.slice(at, at + 40))?.[0] ?? '(';
	const {part, next} = alternatives(source, at + head.length, isStart);
	const isAssertion = /[=!]$/u.test(head);
	return {part: isAssertion ? nothing : part, next: next + 1};
}

/** The least number of times that a piece must come, and whether that is once and no more. */
function quantifier(source: string, at: number): {least: number; isOnce: boolean; next: number} {
	if (!quantifiers.includes(source.charAt(at))) return {least: 1, isOnce: true, next: at};
	const found = /^(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/u.exec(source.slice(at, at + 12));
	if (!found) return {least: 1, isOnce: true, next: at};
	const least = found[0].startsWith('+') ? 1 : Number(found.groups?.['least'] ?? 0);
	return {least, isOnce: false, next: at + found[0].length};
}
