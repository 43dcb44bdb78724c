import {step} from '../../kit/program.ts';
import {bottomed, popped, withPanel} from '../../kit/stack.ts';
import {editField, typeInto} from '../../kit/text-field/index.ts';
import {stepOf} from '../../kit/viewport.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, SearchPanel, Shown, State} from '../model.ts';
import {moved, withQuery, withRelated, withSearch} from '../movement.ts';
import {completed, endsWithGhost} from './completing.ts';

/** Moves in the list under the search line, edits and completes what is typed, keeps it or clears it. */
export function inSearch(state: State, panel: SearchPanel, command: Command, shown: Shown): ExplorerStep {
	const rows = stepOf(command, shown);
	if (rows !== 0) return step(moved(state, state.cursor + rows, shown));
	switch (command) {
		case 'accept':
			return step(bottomed(state));
		case 'back':
			return step(panel.before ? {...popped(state), ...panel.before} : popped(withQuery(state, '')));
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
	const typing = withoutCycle(state, panel);
	return search.text === state.search.text ? {...typing, search} : withSearch(typing, search);
}

/** Tab begins anew with what is typed then. */
function withoutCycle(state: State, panel: SearchPanel): State {
	return withPanel(state, {...panel, cycle: null});
}
