import {withPanel} from '../../kit/stack.ts';
import type {DetailPanel, Shown, State} from '../model.ts';
import {moved, openedDetail} from '../movement.ts';

/**
 * The record before or after the open one in its visit, which itself stands first, in its place: what lies under it
 * stays. The cursor of the list goes with it where the list has it. At either end nothing happens; a notice where the
 * record belongs to no visit.
 */
export function alongVisit(state: State, {id}: DetailPanel, by: 1 | -1, shown: Shown): State {
	const {visit, messages} = shown;
	if (visit.length === 0) return {...state, notice: {kind: 'info', text: messages.evidence.noVisit}};
	const there = visit[visit.indexOf(id) + by];
	if (there === undefined) return state;
	const row = shown.rows.rowUnder(state.folding, there);
	return withPanel(row < 0 ? state : moved(state, row, shown), openedDetail(there));
}
