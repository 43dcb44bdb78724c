import {displayWidth, graphemes} from '../../text/width.ts';
import {line, lineWidth, padLine, type Line} from './line.ts';

/** An edge of a box of so many columns: a heading at its left, a figure at its right. */
export function boxEdge(side: 'top' | 'bottom', heading: string, figure: string, width: number): Line {
	const [left, right] = side === 'top' ? ['╭─', '─╮'] : ['╰─', '─╯'];
	const head = heading === '' ? '' : ` ${heading} `;
	const tail = figure === '' ? '' : ` ${figure} `;
	const rest = Math.max(0, width - 4 - displayWidth(head) - displayWidth(tail));
	return [
		...line(left, 'dim'),
		...line(head, 'strong'),
		...line('─'.repeat(rest), 'dim'),
		...line(tail),
		...line(right, 'dim'),
	];
}

/** A line between the borders of a box of so many columns. */
export function boxLine(content: Line, width: number): Line {
	return [...line('│', 'dim'), ...padLine(content, Math.max(0, width - 2)), ...line('│', 'dim')];
}

/** The column at which a box of so many columns stands in the middle of a screen. */
export function leftOfBox(width: number, columns: number): number {
	return Math.max(0, Math.floor((columns - width) / 2));
}

/**
 * A box laid over the middle of other lines, from the first one on, so that those stay in sight around it, dim: what
 * lies under a panel is no data for now.
 */
export function laidOver(under: readonly Line[], box: readonly Line[], columns: number): readonly Line[] {
	const left = leftOfBox(lineWidth(box[0] ?? []), columns);
	return Array.from({length: Math.max(under.length, box.length)}, (_, index): Line => {
		const text = (under[index] ?? []).map(segment => segment.text).join('');
		const own = box[index];
		if (!own) return line(text, 'dim');
		return [
			...line(columnsOf(text, 0, left), 'dim'),
			...own,
			...line(columnsOf(text, left + lineWidth(own), columns), 'dim'),
		];
	});
}

/** The letters of a text between two columns; a letter that one of them divides is a blank. */
function columnsOf(text: string, from: number, to: number): string {
	let at = 0;
	let part = '';
	for (const letter of graphemes(text)) {
		const end = at + displayWidth(letter);
		if (at >= from && end <= to) part += letter;
		else if (end > from && at < to) part += ' '.repeat(Math.min(end, to) - Math.max(at, from));
		at = end;
		if (at >= to) break;
	}
	return part + ' '.repeat(Math.max(0, to - Math.max(at, from)));
}
