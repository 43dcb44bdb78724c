import {step} from '../../kit/program.ts';
import {bottomed, popped, pushed, withPanel} from '../../kit/stack.ts';
import {openExport} from '../export/index.ts';
import type {Command} from '../keys.ts';
import type {DetailPanel, ExplorerStep, Shown, State} from '../model.ts';
import {moved, openSearch, scrolled} from '../movement.ts';
import {openRelated} from '../related/index.ts';

/** Scrolls a record, goes to the next one, and to what is related to it. */
export function inDetail(state: State, detail: DetailPanel, command: Command, shown: Shown): ExplorerStep {
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'next':
		case 'previous':
			return step(beside(state, command === 'next' ? 1 : -1, shown));
		case 'search':
			return step(openSearch(state));
		case 'related':
			return step(openRelated(state, detail.id, shown));
		case 'export':
			return step(openExport(state, shown));
		case 'copy-citation':
			return step(state, {type: 'copy', id: detail.id});
		case 'open-source':
			return step(state, {type: 'open', id: detail.id});
		default:
			return step(withPanel(state, {...detail, scroll: scrolled(detail.scroll, command, shown)}));
	}
}

/** The next or the previous record of the list, over the list: the way by related records is left. */
function beside(state: State, by: 1 | -1, shown: Shown): State {
	const there = moved(state, state.cursor + by, shown);
	const id = shown.idAt(there.cursor);
	return id === undefined ? state : pushed(bottomed(there), {type: 'detail', id, scroll: 0});
}
