import {graphemes, displayWidth} from '../../../text/width.ts';
import {line, paragraph, type Line, type Segment} from '../../kit/line.ts';
import type {TextField} from '../../kit/text-field/index.ts';
import type {EditPanel} from '../model.ts';
import type {ReviewMessages} from '../messages/index.ts';
import type {Suggestion} from '../dictionary.ts';

/**
 * The open field in `rows` lines of at most `width` columns: its name, the text with the cursor, what is wrong or
 * wanted, and suggestions.
 */
export function editorLines(
	{field, text, choice, error}: EditPanel,
	suggestions: readonly Suggestion[],
	{width, rows, messages}: {readonly width: number; readonly rows: number; readonly messages: ReviewMessages},
): readonly Line[] {
	const heading = line(messages.fields[field.name], 'heading');
	const help = paragraph(messages.editHelp[field.name] ?? '', width, {indent: 0});
	const errorText = error ? messages.editErrors[error.type](error.text, error.count ?? 0) : '';
	// What is wrong does not take the place of what is wanted.
	const note = error ? [...paragraph(`✗ ${errorText}`, width, {indent: 0, style: 'error'}), ...help] : help;
	// An error is always seen, help gives way to the text, and a text of many lines leaves room for a suggestion.
	const noteRows = Math.min(note.length, Math.max(error ? 1 : 0, rows - 3));
	const wanted = fieldLinesOf(text, width);
	const suggestionRows = Math.min(suggestions.length, Math.max(0, rows - 1 - noteRows - 1));
	const textRows = Math.max(1, rows - 1 - noteRows - Math.min(suggestionRows, 3));
	const shown = windowOn(wanted.lines, wanted.cursorLine, textRows);
	const left = rows - 1 - shown.length - noteRows;
	const listed = windowOn(
		suggestions.map((each, index) => suggestionLine(each, index === choice)),
		choice ?? 0,
		left,
	);
	return [heading, ...shown, ...note.slice(0, noteRows), ...listed].slice(0, Math.max(1, rows));
}

/**
 * A text with its cursor, a bar between letters, broken into lines between words where there are any; and the line on
 * which the cursor is.
 */
export function fieldLinesOf(
	{text, cursor}: TextField,
	width: number,
): {readonly lines: readonly Line[]; readonly cursorLine: number} {
	const letters = graphemes(text);
	const rows: {text: string; style: Segment['style']}[][] = [[]];
	let used = 0;
	let cursorLine = 0;
	const put = (piece: string, style: Segment['style']): void => {
		const columns = displayWidth(piece);
		if (used + columns > width && used > 0) {
			rows.push([]);
			used = 0;
		}
		rows.at(-1)?.push({text: piece, style});
		used += columns;
	};
	for (const [index, letter] of letters.entries()) {
		if (index === cursor) {
			put('▏', 'caret');
			cursorLine = rows.length - 1;
		}
		const isWordStart = letter !== ' ' && (index === 0 || letters[index - 1] === ' ');
		// A word that fits on a line is not broken; the cursor may stand in it.
		if (
			isWordStart &&
			used > 0 &&
			used + wordWidth(letters, index) + 1 > width &&
			wordWidth(letters, index) < width
		) {
			rows.push([]);
			used = 0;
		}
		put(letter, 'plain');
	}
	if (cursor >= letters.length) {
		put('▏', 'caret');
		cursorLine = rows.length - 1;
	}
	return {lines: rows, cursorLine};
}

function wordWidth(letters: readonly string[], from: number): number {
	let end = from;
	while (end < letters.length && letters[end] !== ' ') end++;
	return displayWidth(letters.slice(from, end).join(''));
}

function windowOn<T>(rows: readonly T[], at: number, size: number): readonly T[] {
	const top = Math.max(0, Math.min(at - Math.floor(size / 2), rows.length - size));
	return rows.slice(top, top + Math.max(0, size));
}

function suggestionLine({label}: Suggestion, isChosen: boolean): Line {
	return [
		{text: isChosen ? '▸ ' : '  ', style: 'here'},
		{text: label, style: isChosen ? 'selected' : 'plain'},
	];
}
