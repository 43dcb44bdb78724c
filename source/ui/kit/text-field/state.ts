import {graphemes} from '../../../text/width.ts';
import {safeText} from '../../../text/safe.ts';

/** The commands that move in a text or delete from it. */
export type EditingCommand =
	| 'left'
	| 'right'
	| 'word-left'
	| 'word-right'
	| 'line-start'
	| 'line-end'
	| 'delete-back'
	| 'delete-forward'
	| 'delete-word'
	| 'delete-word-back'
	| 'delete-word-forward'
	| 'delete-line'
	| 'delete-rest';

/** A line of text being typed. */
export interface TextField {
	/** NFC, free of control characters. */
	readonly text: string;
	/** How many letters stand before the cursor. */
	readonly cursor: number;
}

/** A field with the cursor at its end; what cannot be shown is left out. */
export function textField(text: string): TextField {
	return joined(text, '');
}

/**
 * Types text, or pastes it: line ends become spaces, what cannot be shown is left out. A mark joins the letter before
 * it.
 */
export function typeInto(field: TextField, text: string): TextField {
	const letters = graphemes(field.text);
	const before = letters.slice(0, field.cursor).join('');
	// Cleaned on its own first, so that the start of an escape sequence cannot swallow the letters after the cursor.
	return joined(before + safeText(text), letters.slice(field.cursor).join(''));
}

/**
 * Two texts with the cursor between them. Cleaned once more together: letters and marks that meet become one, a pile
 * of marks is cut.
 */
function joined(before: string, after: string): TextField {
	const text = safeText(before + after);
	return {text, cursor: Math.min(graphemes(safeText(before)).length, graphemes(text).length)};
}

/** The offset of the cursor, in UTF-16 units of the text. */
export function cursorOffset({text, cursor}: TextField): number {
	return graphemes(text).slice(0, cursor).join('').length;
}

/** A field of two texts with the cursor between them. */
export function fieldAround(before: string, after: string): TextField {
	return joined(before, after);
}

/** The field after an {@link EditingCommand}; any other command leaves it as it is. */
export function editField(field: TextField, command: string): TextField {
	const letters = graphemes(field.text);
	const cursor = placeAfter(letters, field.cursor, command);
	if (cursor !== null) return {...field, cursor};
	const [from, to] = stretchOf(letters, field.cursor, command);
	return from === to ? field : joined(letters.slice(0, from).join(''), letters.slice(to).join(''));
}

/** The place to which a command moves; null for a command that moves nowhere. */
function placeAfter(letters: readonly string[], cursor: number, command: string): number | null {
	switch (command) {
		case 'left':
			return Math.max(0, cursor - 1);
		case 'right':
			return Math.min(letters.length, cursor + 1);
		case 'word-left':
			return wordStart(letters, cursor);
		case 'word-right':
			return wordEnd(letters, cursor);
		case 'line-start':
			return 0;
		case 'line-end':
			return letters.length;
		default:
			return null;
	}
}

/** The letters that a command deletes, from one place to another. */
function stretchOf(letters: readonly string[], cursor: number, command: string): readonly [number, number] {
	switch (command) {
		case 'delete-back':
			return [Math.max(0, cursor - 1), cursor];
		case 'delete-forward':
			return [cursor, Math.min(letters.length, cursor + 1)];
		case 'delete-line':
			return [0, cursor];
		case 'delete-rest':
			return [cursor, letters.length];
		case 'delete-word':
			return [blankBefore(letters, cursor), cursor];
		case 'delete-word-back':
			return [wordStart(letters, cursor), cursor];
		case 'delete-word-forward':
			return [cursor, wordEnd(letters, cursor)];
		default:
			return [cursor, cursor];
	}
}

/** Ctrl-W of a shell goes back to a blank; its other keys know words of letters and digits. */
function blankBefore(letters: readonly string[], cursor: number): number {
	let start = cursor;
	while (start > 0 && letters[start - 1] === ' ') start--;
	while (start > 0 && letters[start - 1] !== ' ') start--;
	return start;
}

function wordStart(letters: readonly string[], cursor: number): number {
	let start = cursor;
	while (start > 0 && !isOfWord(letters[start - 1])) start--;
	while (start > 0 && isOfWord(letters[start - 1])) start--;
	return start;
}

function wordEnd(letters: readonly string[], cursor: number): number {
	let end = cursor;
	while (end < letters.length && !isOfWord(letters[end])) end++;
	while (end < letters.length && isOfWord(letters[end])) end++;
	return end;
}

function isOfWord(letter = ''): boolean {
	return /^[\p{L}\p{N}]/u.test(letter);
}
