import {wrap} from '../../text/width.ts';
import {padLine, partsOfText, lettersOf, type Line, type Segment} from './line.ts';

/** A line of several styles in lines of at most `width` columns; blanks in a row become one. */
export function wrappedLine(segments: Line, width: number): readonly Line[] {
	const letters = segments.map(({text, ...rest}) => ({...rest, text: text.replaceAll(/\s+/gu, ' ')}));
	const whole = lettersOf(letters);
	let at = 0;
	const lines = wrap(whole, width).map((text): Line => {
		const found = whole.indexOf(text, at);
		if (found < 0) return [{text, style: 'plain'}];
		at = found + text.length;
		return stretchOf(letters, found, at);
	});
	return partsOfText(lines, whole);
}

/** Lines that are read one after the other, as parts of one text with a blank between them. */
export function asOneText(lines: readonly Line[]): readonly Line[] {
	return partsOfText(lines, lines.map(each => lettersOf(each)).join(' '));
}

/** The letters of a line from a place to another, in their styles. */
function stretchOf(segments: Line, from: number, to: number): Line {
	const stretch: Segment[] = [];
	let at = 0;
	for (const segment of segments) {
		const text = segment.text.slice(Math.max(0, from - at), Math.max(0, to - at));
		if (text !== '') stretch.push({...segment, text});
		at += segment.text.length;
	}
	return stretch;
}

/** Stacks of lines beside each other, each but the last in a column of its width. */
export function besideEachOther(
	stacks: readonly (readonly Line[])[],
	widths: readonly number[],
): readonly Line[] {
	const height = Math.max(0, ...stacks.map(stack => stack.length));
	return Array.from({length: height}, (_, row) =>
		stacks.flatMap((stack, index): Line => {
			const width = widths[index];
			const each = stack[row] ?? [];
			return width === undefined ? each : padLine(each, width);
		}),
	);
}
