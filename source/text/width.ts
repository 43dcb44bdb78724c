import stringWidth from 'string-width';
import {graphemes, isPlain} from './grapheme.ts';

export {graphemes} from './grapheme.ts';

/** The sign at the end of a text that was cut. */
const defaultEllipsis = '…';

/**
 * The columns that a text takes in a terminal. The text has been through `safeText`: a control character counts for
 * nothing here.
 */
export function displayWidth(text: string): number {
	return isPlain(text) ? text.length : stringWidth(text);
}

/**
 * The text, cut to at most `width` columns on whole letters; `ellipsis` (left out where it does not fit) marks the
 * cut.
 */
export function truncate(text: string, width: number, ellipsis = defaultEllipsis): string {
	if (displayWidth(text) <= width) return text;
	const room = width - displayWidth(ellipsis);
	if (room < 0) return takeColumns(text, width);
	const kept = takeColumns(text, room).trimEnd();
	return `${kept}${ellipsis}`;
}

/** The text cut to at most `width` columns between two words, with `…`; within the first where that is too long. */
export function truncateAtWord(text: string, width: number): string {
	if (displayWidth(text) <= width) return text;
	const kept = takeColumns(text, width - displayWidth(defaultEllipsis) + 1);
	const end = kept.lastIndexOf(' ');
	return end <= 0 ? truncate(text, width) : `${kept.slice(0, end).trimEnd()}${defaultEllipsis}`;
}

/** A date cut to at most `width` columns; a question mark at its end stays, however little is left of the rest. */
export function truncateDate(label: string, width: number): string {
	return truncate(label, width, label.endsWith(' ?') ? `${defaultEllipsis} ?` : defaultEllipsis);
}

/** The text in exactly `width` columns: cut with `…`, or padded on the side away from `align`. */
export function fit(text: string, width: number, align: 'left' | 'right' = 'left'): string {
	const cut = truncate(text, width);
	const padding = ' '.repeat(Math.max(0, width - displayWidth(cut)));
	return align === 'left' ? `${cut}${padding}` : `${padding}${cut}`;
}

/**
 * The text in lines of at most `width` columns, broken at spaces and at its own line ends; a longer word is broken
 * between letters. A letter wider than the whole line (an emoji in one column) becomes `…`. No lines at all where
 * `width` is under 1.
 */
export function wrap(text: string, width: number): string[] {
	if (width < 1) return [];
	return text.split('\n').flatMap(line => wrapLine(line, width));
}

/** A space that bears no mark, with which it would be one letter. */
const spaceAlone = / (?!\p{Mn})/u;

function wrapLine(line: string, width: number): string[] {
	const lines: string[] = [];
	let current = '';
	for (const word of (isPlain(line) ? line.split(' ') : line.split(spaceAlone)).filter(Boolean)) {
		const joined = current ? `${current} ${word}` : word;
		if (displayWidth(joined) <= width) {
			current = joined;
			continue;
		}
		if (current) lines.push(current);
		const pieces = breakWord(word, width);
		current = pieces.pop() ?? '';
		lines.push(...pieces);
	}
	return current || lines.length === 0 ? [...lines, current] : lines;
}

function breakWord(word: string, width: number): string[] {
	if (displayWidth(word) <= width) return [word];
	const pieces: string[] = [];
	let piece = '';
	let used = 0;
	for (const letter of graphemes(word)) {
		const columns = displayWidth(letter);
		const shown = columns > width ? defaultEllipsis : letter;
		const taken = Math.min(columns, displayWidth(shown));
		if (used + taken > width) {
			pieces.push(piece);
			piece = '';
			used = 0;
		}
		piece += shown;
		used += taken;
	}
	return [...pieces, piece];
}

function takeColumns(text: string, width: number): string {
	if (isPlain(text)) return text.slice(0, Math.max(0, width));
	let kept = '';
	let used = 0;
	for (const letter of graphemes(text)) {
		used += displayWidth(letter);
		if (used > width) break;
		kept += letter;
	}
	return kept;
}
