import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, RelatedPanel, Shown, State} from '../model.ts';
import {openedDetail, rowAfter} from '../movement.ts';

/** The records related to one, over it; a notice where there are none. */
export function openRelated(state: State, id: string, {related, messages}: Shown): State {
	return related.length === 0
		? {...state, notice: {kind: 'info', text: messages.noRelated}}
		: pushed(state, {type: 'related', id, cursor: 0});
}

/** Moves among the related records, and opens one over them. */
export function inRelated(state: State, panel: RelatedPanel, command: Command, shown: Shown): ExplorerStep {
	const {related} = shown;
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'accept': {
			const id = related[panel.cursor];
			return step(id === undefined ? state : pushed(state, openedDetail(id)));
		}
		default: {
			const row = rowAfter(state, command, panel.cursor, shown) ?? panel.cursor;
			const cursor = clampIndex(row, related.length);
			return step(withPanel(state, {...panel, cursor}));
		}
	}
}
