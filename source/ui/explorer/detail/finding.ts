import {pushed, withPanel} from '../../kit/stack.ts';
import {textField} from '../../kit/text-field/index.ts';
import {stepOf} from '../../kit/viewport.ts';
import {keyFor} from '../key-names.ts';
import type {DetailPanel, Shown, State} from '../model.ts';

/** The line to find a text in a record, with what was looked for before. */
export function openFind(state: State, {id, scroll, find}: DetailPanel): State {
	return pushed(state, {type: 'find', id, scroll, field: textField(find?.text ?? '')});
}

/** The record at the next or the previous hit, from the last on again at the first. */
export function besideHit(state: State, panel: DetailPanel, by: 1 | -1, shown: Shown): State {
	const {hits} = shown;
	if (!panel.find || hits.length === 0) return state;
	const hit = (panel.find.hit + by + hits.length) % hits.length;
	return atHit(state, panel, {...panel.find, hit}, shown);
}

/** The record at a hit, with a word on which of them it is. */
export function atHit(
	state: State,
	panel: DetailPanel,
	find: NonNullable<DetailPanel['find']>,
	shown: Shown,
): State {
	const {hits, messages} = shown;
	const commands = ['next', 'previous-hit', 'back'] as const;
	const [next = '', previous = '', end = ''] = commands.map(each => keyFor(state, each, 'detail'));
	return {
		...withPanel(state, {...panel, find, scroll: scrollOf(hits[find.hit] ?? 0, shown)}),
		notice: {kind: 'info', text: messages.hitOf(find.hit + 1, hits.length, find.text, [next, previous, end])},
	};
}

/** The first line on screen for a hit: some lines before it stay in sight. */
export function scrollOf(line: number, shown: Pick<Shown, 'pageSize' | 'scrollMax'>): number {
	return Math.max(0, Math.min(line - stepOf('half-down', shown), shown.scrollMax));
}

/** The first hit from a line on, or the first of all. */
export function firstFrom(hits: readonly number[], line: number): number {
	return Math.max(
		0,
		hits.findIndex(each => each >= line),
	);
}
