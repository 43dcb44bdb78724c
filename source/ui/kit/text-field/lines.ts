import {displayWidth, graphemes} from '../../../text/width.ts';
import type {Segment} from '../line.ts';
import type {Style} from '../theme.ts';
import type {TextField} from './state.ts';

/**
 * A text field as it is drawn in `room` columns: the cursor is a reversed cell between letters, with a bar in it
 * that is seen where nothing can be reversed. A text that is too long loses its beginning, so that the cursor is on
 * screen; what stands after it is cut by the line's maker.
 */
export function fieldSegments(
	field: TextField,
	isActive: boolean,
	room: number,
	style: Style = 'plain',
): readonly Segment[] {
	if (!isActive) return [{text: field.text, style}];
	const letters = graphemes(field.text);
	const after = letters.slice(field.cursor).join('');
	return [
		{text: endOf(letters.slice(0, field.cursor), room - (after === '' ? 1 : 2)), style},
		{text: '▏', style: 'caret'},
		{text: after, style},
	];
}

/** Letters in at most `width` columns; where they are too many, the last of them behind `…`. */
function endOf(letters: readonly string[], width: number): string {
	const whole = letters.join('');
	if (displayWidth(whole) <= width) return whole;
	let from = letters.length;
	let used = 1;
	for (; from > 0; from--) {
		used += displayWidth(letters[from - 1] ?? '');
		if (used > width) break;
	}
	return `…${letters.slice(from).join('')}`;
}
