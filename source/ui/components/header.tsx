import type {ReactNode} from 'react';
import {Box} from 'ink';
import {displayWidth, graphemes} from '../../text/width.ts';
import {requestChips} from '../chips.ts';
import {histogramLine} from '../histogram.ts';
import {fitLine, highlighted, line, lineWidth, spread, type Line, type Segment} from '../line.ts';
import type {TextField} from '../text-field.ts';
import type {ViewModel} from '../view-model.ts';
import {LineText} from './line-text.tsx';

/** The lines above every panel: title, search line with the active filters, years. */
export function Header({model}: {readonly model: ViewModel}): ReactNode {
	const {layout} = model;
	return (
		<Box flexDirection="column">
			<LineText line={titleLine(model)} />
			<LineText line={searchLine(model)} />
			{layout.hasHistogram ? <LineText line={yearsLine(model)} /> : null}
		</Box>
	);
}

/**
 * A text field as it is drawn in `room` columns: the cursor is a bar between letters, so that it is seen without colour. A text that is too long loses
 * its beginning, so that the cursor is on screen; what stands after it is cut by the line's maker.
 */
export function fieldSegments(field: TextField, isActive: boolean, room: number): readonly Segment[] {
	if (!isActive) return [{text: field.text, style: 'plain'}];
	const letters = graphemes(field.text);
	const after = letters.slice(field.cursor).join('');
	return [
		{text: endOf(letters.slice(0, field.cursor), room - (after === '' ? 1 : 2)), style: 'plain'},
		{text: '▏', style: 'accent'},
		{text: after, style: 'plain'},
	];
}

function titleLine({state, messages, layout, grandTotal}: ViewModel): Line {
	const tagline = layout.columns >= 60 ? `  ${messages.tagline}` : '';
	return spread(
		[
			{text: ' communique', style: 'brand'},
			{text: tagline, style: 'dim'},
		],
		line(`${state.language.toUpperCase()}  ${messages.records(grandTotal)} `, 'dim'),
		layout.columns,
	);
}

function searchLine(model: ViewModel): Line {
	const {state, messages, layout} = model;
	const isActive = state.panel.type === 'search';
	const isEmpty = state.search.text === '' && !isActive;
	const field: Line = [
		{text: ' / ', style: isActive ? 'accent' : 'dim'},
		...(isEmpty
			? [{text: messages.searchPlaceholder, style: 'dim' as const}]
			: fieldSegments(state.search, isActive, layout.columns - 3)),
	];
	const ghost = ghostLine(model);
	const left = lineWidth(field) + lineWidth(ghost) < layout.columns ? [...field, ...ghost] : field;
	const room = layout.columns - Math.min(lineWidth(left), Math.floor(layout.columns / 2)) - 3;
	const right = requestChips(model, room);
	if (lineWidth(left) + lineWidth(right) + 2 > layout.columns && isActive)
		return fitLine(left, layout.columns);
	return spread(left, right, layout.columns);
}

/** The rest of the best completion behind the cursor, with the key that takes it, which tells it from typed text where there is no colour. */
function ghostLine({state, completion}: ViewModel): Line {
	const [best] = completion?.candidates ?? [];
	if (!best || best.ghost === '' || completion?.end !== state.search.text.length) return [];
	return line(`${best.ghost} ⇥`, 'dim');
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

function yearsLine(model: ViewModel): Line {
	const {results, messages, layout, state, grandTotal} = model;
	const count = state.isMarkedOnly
		? messages.markedOnly(results.total)
		: results.total === grandTotal
			? ''
			: messages.ofTotal(results.total, grandTotal);
	const right = highlighted(`${count} `, [], 'strong');
	return spread(histogramLine(model, layout.columns - lineWidth(right) - 2), right, layout.columns);
}
