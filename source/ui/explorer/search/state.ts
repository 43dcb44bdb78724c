import {step} from '../../kit/program.ts';
import {bottomed, withPanel} from '../../kit/stack.ts';
import {editField, typeInto} from '../../kit/text-field/index.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, SearchPanel, Shown, State} from '../model.ts';
import {moved, rowAfter, withRelated, withSearch} from '../movement.ts';
import {withoutSearch} from '../views.ts';
import {completed, endsWithGhost} from './completing.ts';
import {recallQuery, rememberQuery} from './history.ts';

/**
 * Moves in the list under the search line, edits and completes what is typed, calls up earlier queries, and keeps the
 * query or goes back to the one before. Either way what was typed is remembered.
 */
export function inSearch(state: State, panel: SearchPanel, command: Command, shown: Shown): ExplorerStep {
	const row = rowAfter(state, command, state.cursor, shown);
	if (row !== null) return step(moved(state, row, shown));
	switch (command) {
		case 'accept':
			return step(rememberQuery(bottomed(state), state.search.text));
		case 'back':
			return step(rememberQuery(withoutSearch(state, panel.before), state.search.text));
		// The queries before this one lie above the list.
		case 'older-query':
			return step(state.cursor > 0 ? moved(state, state.cursor - 1, shown) : recallQuery(state, panel, 1));
		case 'newer-query':
			return step(panel.recalled > 0 ? recallQuery(state, panel, -1) : moved(state, state.cursor + 1, shown));
		case 'take-related':
			return step(withRelated(state, shown));
		case 'complete':
			return step(completed(state, panel, 1, shown));
		case 'complete-back':
			return step(completed(state, panel, -1, shown));
		case 'right':
		case 'line-end':
			return step(
				endsWithGhost(state, shown) ? completed(state, panel, 1, shown) : edited(state, panel, command),
			);
		default:
			return step(edited(state, panel, command));
	}
}

/** Searches as it is typed. */
export function typeInSearch(state: State, panel: SearchPanel, text: string): State {
	return withSearch(withoutCycle(state, panel), typeInto(state.search, text));
}

function edited(state: State, panel: SearchPanel, command: Command): State {
	const search = editField(state.search, command);
	if (search.text !== state.search.text) return withSearch(withoutCycle(state, panel), search);
	return {...withPanel(state, {...panel, cycle: null}), search};
}

/** Tab and the queries before begin anew with what is typed then. */
function withoutCycle(state: State, panel: SearchPanel): State {
	return withPanel(state, {...panel, cycle: null, recalled: 0});
}
