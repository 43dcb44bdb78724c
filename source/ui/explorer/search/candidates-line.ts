import {numberIn} from '../../../words/index.ts';
import {lineWidth, type Line, type Segment} from '../../kit/line.ts';
import type {ViewModel} from '../view-model.ts';

/**
 * The ways in which the typed text can go on, for the foot of the screen; null where there is nothing to offer, or
 * something more important to say.
 */
export function candidatesLine({state, completion, results, layout, messages}: ViewModel): Line | null {
	const {panel} = state;
	if (panel.type !== 'search') return null;
	const offered = panel.cycle ?? completion;
	// A word may be the beginning of a filter's name; what is said about the others is sure.
	if (!offered || (offered === completion && completion.isKey && results.hints.length > 0)) return null;
	const chosen = panel.cycle?.index ?? -1;
	const segments = offered.candidates.map(({label, count}, index): readonly Segment[] => [
		{text: index === chosen ? `[${label}]` : label, style: index === chosen ? 'selected' : 'plain'},
		{text: count === null ? '' : ` ${numberIn(count, state.language)}`, style: 'plain'},
	]);
	const head: Line = [
		{text: ' ⇥', style: 'accent'},
		{text: ` ${messages.keyWords.complete}  `, style: 'plain'},
	];
	return [...head, ...fitted(segments, Math.max(0, chosen), layout.columns - lineWidth(head) - 1)];
}

/** As many candidates as there is room for, among them the chosen one; what is left out leaves `…`. */
function fitted(segments: readonly (readonly Segment[])[], chosen: number, room: number): Line {
	let from = 0;
	while (from < chosen && lineWidth(joined(segments.slice(from, chosen + 1))) + 4 > room) from++;
	let to = chosen + 1;
	const isRoomFor = (end: number): boolean =>
		lineWidth(joined(segments.slice(from, end))) + (end < segments.length ? 4 : 2) <= room;
	while (to < segments.length && isRoomFor(to + 1)) to++;
	const dots = (isShown: boolean, text: string): Line => (isShown ? [{text, style: 'dim'}] : []);
	return [...dots(from > 0, '… '), ...joined(segments.slice(from, to)), ...dots(to < segments.length, ' …')];
}

function joined(segments: readonly (readonly Segment[])[]): Line {
	return segments.flatMap((each, index) => [
		{text: index === 0 ? '' : ' · ', style: 'dim' as const},
		...each,
	]);
}
