import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex} from '../../kit/viewport.ts';
import {openExport} from '../export/index.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, SeeAlsoPanel, Shown, State} from '../model.ts';
import {openedDetail, rowAfter, withMark} from '../movement.ts';
import {openOrAsk} from '../sources/index.ts';

/** The records to which one leads, over it; a notice where there are none. */
export function openSeeAlso(state: State, id: string, {seeAlso, messages}: Shown): State {
	return seeAlso.length === 0
		? {...state, notice: {kind: 'info', text: messages.noSeeAlso}}
		: pushed(state, {type: 'see-also', id, cursor: 0});
}

/** Moves among these records, opens one over them, and does to the chosen one what can be done to a record. */
export function inSeeAlso(state: State, panel: SeeAlsoPanel, command: Command, shown: Shown): ExplorerStep {
	const {seeAlso} = shown;
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'accept': {
			const id = seeAlso[panel.cursor];
			return step(id === undefined ? state : pushed(state, openedDetail(id)));
		}
		case 'open-source': {
			const id = seeAlso[panel.cursor];
			return id === undefined ? step(state) : openOrAsk(state, id, shown);
		}
		case 'copy-citation':
		case 'copy-address': {
			const id = seeAlso[panel.cursor];
			return step(state, id === undefined ? null : {type: command, id});
		}
		case 'export': {
			const id = seeAlso[panel.cursor];
			return step(id === undefined ? state : openExport(state, shown, id));
		}
		case 'mark': {
			const id = seeAlso[panel.cursor];
			if (id === undefined) return step(state);
			const cursor = clampIndex(panel.cursor + 1, seeAlso.length);
			return step(withPanel({...state, marked: withMark(state.marked, id)}, {...panel, cursor}));
		}
		default: {
			const row = rowAfter(state, command, panel.cursor, shown) ?? panel.cursor;
			const cursor = clampIndex(row, seeAlso.length);
			return step(withPanel(state, {...panel, cursor}));
		}
	}
}
