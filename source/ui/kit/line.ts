import {highlightRanges} from '../../search/index.ts';
import type {TextTerm} from '../../domain/filter.ts';
import {displayWidth, fit, truncate, wrap} from '../../text/width.ts';
import {styled, type Look, type Style} from './theme.ts';

/** A stretch of one style. */
export interface Segment {
	readonly text: string;
	readonly style: Style;
	/** True on the bar of the chosen row. */
	readonly isOnBar?: true;
	/** The web address to which it leads, where the terminal knows links. */
	readonly link?: string;
	/** The text of several lines of which it is a part, and where in it: for whoever looks for something in it. */
	readonly within?: {readonly text: string; readonly at: number};
}

/** One line of the screen. */
export type Line = readonly Segment[];

/** A line of one style. */
export function line(text: string, style: Style = 'plain'): Line {
	return [{text, style}];
}

/** A text whose number, with which it begins, is bold: `735 records`. */
export function figureFirst(text: string): Line {
	const [figure = ''] = /^\d(?:[\d.,]*\d)?/u.exec(text) ?? [];
	return [...line(figure, 'strong'), ...line(text.slice(figure.length))];
}

/** The sign before the selected row, and as many columns before the others. */
export function cursorMark(isSelected: boolean): Segment {
	return {text: isSelected ? '▸ ' : '  ', style: 'here'};
}

/** A line on the bar of the chosen row. */
export function onBar(segments: Line): Line {
	return segments.map(segment => ({...segment, isOnBar: true}));
}

/** The empty line. */
export const blank: Line = [];

/** A text with the searched words in the style of a match and the rest in `style`. */
export function highlighted(text: string, terms: readonly TextTerm[], style: Style = 'plain'): Line {
	const segments: Segment[] = [];
	let at = 0;
	for (const {start, end} of highlightRanges(text, terms)) {
		if (start > at) segments.push({text: text.slice(at, start), style});
		segments.push({text: text.slice(start, end), style: 'match'});
		at = end;
	}
	if (at < text.length) segments.push({text: text.slice(at), style});
	return segments;
}

/**
 * A text in lines of at most `width` columns (1 or more), highlighted, the second and later ones indented as far as
 * the first begins.
 */
export function paragraph(
	text: string,
	width: number,
	options: {
		readonly terms?: readonly TextTerm[];
		readonly style?: Style;
		readonly indent?: number;
		readonly first?: string;
	} = {},
): readonly Line[] {
	const {terms = [], style = 'plain', first = ''} = options;
	const indent = Math.max(0, Math.min(options.indent ?? displayWidth(first), width - 1));
	const lines = wrap(text, width - indent).map(each => highlighted(each, terms, style));
	return partsOfText(lines, text.replaceAll(/[ \n]+/gu, ' ')).map((words, index) => [
		{text: fit(index === 0 ? first : '', indent), style: 'plain' as const},
		...words,
	]);
}

/** Lines that say where in a text they stand; between two of them a blank of it is left out, or nothing. */
export function partsOfText(lines: readonly Line[], text: string): readonly Line[] {
	let at = 0;
	return lines.map(each => {
		const found = text.indexOf(lettersOf(each), at);
		// A letter that has no room is another one on screen.
		if (found < 0) return each;
		at = found;
		return each.map((segment): Segment => {
			const part = {...segment, within: {text, at}};
			at += segment.text.length;
			return part;
		});
	});
}

/** The letters of a line without its styles. */
export function lettersOf(segments: Line): string {
	return segments.map(segment => segment.text).join('');
}

/** A heading with a rule behind it, in `width` columns. */
export function ruledHeading(heading: string, width: number, style: Style = 'strong'): Line {
	const rest = Math.max(0, width - displayWidth(heading) - 1);
	return [...line(heading, style), ...line(` ${'─'.repeat(rest)}`, 'dim')];
}

/** The width of a line in columns. */
export function lineWidth(segments: Line): number {
	return segments.reduce((width, segment) => width + displayWidth(segment.text), 0);
}

/** A line cut to `width` columns, with `…` where something was cut. */
export function fitLine(segments: Line, width: number): Line {
	if (lineWidth(segments) <= width) return segments;
	const fitted: Segment[] = [];
	let room = width;
	for (const [index, segment] of segments.entries()) {
		const taken = displayWidth(segment.text);
		const isLast = segments.slice(index + 1).every(each => each.text === '');
		if (taken < room || (taken === room && isLast)) {
			fitted.push(segment);
			room -= taken;
			continue;
		}
		fitted.push({
			...segment,
			text: room > 0 ? truncate(`${segment.text}${isLast ? '' : ' '.repeat(room)}`, room) : '',
		});
		break;
	}
	return fitted;
}

/** Two lines on one, the second at the right edge; the first gives way where both do not fit. */
export function spread(left: Line, right: Line, width: number): Line {
	const rightWidth = lineWidth(right);
	if (rightWidth + 2 > width) return fitLine(left, width);
	const fitted = fitLine(left, width - rightWidth - 1);
	const gap = width - rightWidth - lineWidth(fitted);
	return [...fitted, {text: ' '.repeat(Math.max(0, gap)), style: 'plain'}, ...right];
}

/** A line as the terminal takes it, in the colours and weights of a look; false for its text alone. */
export function lineText(segments: Line, look: Look | false): string {
	return segments
		.map(({text, style, isOnBar, link}) =>
			linked(look ? styled(text, style, isOnBar === true, look) : text, link),
		)
		.join('');
}

/** OSC 8, as terminals agree on it: a text between the address and the end of the link. */
function linked(text: string, link: string | undefined): string {
	return link === undefined || text === '' ? text : `\u001B]8;;${link}\u001B\\${text}\u001B]8;;\u001B\\`;
}

/** A line that leads to a web address; the same where none is given. */
export function withLink(segments: Line, link: string | undefined): Line {
	return link === undefined ? segments : segments.map(segment => ({...segment, link}));
}

/** A line of exactly `width` columns: cut, or filled with spaces. */
export function padLine(segments: Line, width: number): Line {
	const fitted = fitLine(segments, width);
	const room = width - lineWidth(fitted);
	return room > 0 ? [...fitted, {text: ' '.repeat(room), style: 'plain'}] : fitted;
}
