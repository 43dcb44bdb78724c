import type {Passage, Span} from '../../../extract/index.ts';
import {graphemes, wrap} from '../../../text/width.ts';
import {blank, line, type Line, type Segment} from '../../kit/line.ts';

/** A passage on screen, and where in it the first highlighted line is; -1 where nothing is highlighted. */
export interface PassageLines {
	readonly lines: readonly Line[];
	readonly firstMatch: number;
}

/**
 * A record's passages: the first with the stretches highlighted behind what is selected, the others as they are, each
 * under its file and line.
 */
export function passageLines(
	passages: readonly Pick<Passage, 'document' | 'line' | 'text'>[],
	spans: readonly Span[],
	width: number,
	words: {readonly heading: string; readonly line: (line: number) => string; readonly none: string},
): PassageLines {
	if (passages.length === 0) return {lines: [line(words.none)], firstMatch: -1};
	let firstMatch = -1;
	const lines = passages.flatMap(({document, line: number, text}, index) => {
		const where = number === 0 ? document.file : `${document.file}, ${words.line(number)}`;
		const shown = highlightedLines(text, index === 0 ? spans : [], width);
		const match = shown.findIndex(each => each.some(segment => segment.style === 'match'));
		if (match >= 0) firstMatch = match + 1;
		const heading: Line = [
			{text: `${words.heading} `, style: 'heading'},
			{text: where, style: 'plain'},
		];
		return [...(index > 0 ? [blank] : []), heading, ...shown];
	});
	return {lines, firstMatch};
}

/**
 * A text in lines of at most `width` columns with stretches of it highlighted, on whole letters. Offsets are UTF-16,
 * end excluded.
 */
export function highlightedLines(text: string, spans: readonly Span[], width: number): readonly Line[] {
	let at = 0;
	return wrap(text, width).map(each => {
		const segments: Segment[] = [];
		for (const letter of graphemes(each)) {
			// Wrapping drops spaces and nothing else.
			const start = Math.max(at, text.indexOf(letter, at));
			at = start + letter.length;
			const isMatch = spans.some(span => Math.max(span.start, start) < Math.min(span.end, at));
			append(segments, letter, isMatch ? 'match' : 'plain');
		}
		return segments;
	});
}

function append(segments: Segment[], text: string, style: Segment['style']): void {
	const last = segments.at(-1);
	if (last?.style === style) segments[segments.length - 1] = {text: last.text + text, style};
	else segments.push({text, style});
}
