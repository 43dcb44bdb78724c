import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex} from '../../kit/viewport.ts';
import {openBriefOn} from '../brief/index.ts';
import {openedDossier, openedPair} from '../dossier/index.ts';
import type {Command} from '../keys.ts';
import type {PairPanel} from '../met-panels.ts';
import type {ExplorerStep, Shown, State} from '../model.ts';
import {openedDetail, rowAfter} from '../movement.ts';

/** The pair of those who stand for their sides in the chosen row; a notice where nobody is named. */
export function openPair(state: State, {met, messages}: Shown): State {
	const {couple} = met;
	if (!couple) return {...state, notice: {kind: 'info', text: messages.noPeople}};
	return pushed(state, openedPair(couple.a, couple.b));
}

/** Moves among the engagements of two, opens one, and leads to their dossiers. */
export function inPair(state: State, panel: PairPanel, command: Command, shown: Shown): ExplorerStep {
	const {rows} = shown.met;
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'accept': {
			const id = rows[panel.cursor];
			return step(id === undefined ? state : pushed(state, openedDetail(id)));
		}
		case 'brief':
			return step(
				openBriefOn(
					state,
					[panel.a, panel.b].filter(id => id !== null),
				),
			);
		case 'swap':
			return step(panel.b === null ? state : withPanel(state, {...panel, a: panel.b, b: panel.a}));
		case 'dossier':
		case 'other-pane':
			return step(pushed(state, openedDossier(panel.a, panel.b)));
		default: {
			const row = rowAfter(state, command, panel.cursor, shown) ?? panel.cursor;
			return step(withPanel(state, {...panel, cursor: clampIndex(row, rows.length)}));
		}
	}
}
