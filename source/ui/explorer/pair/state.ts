import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex} from '../../kit/viewport.ts';
import {openBriefOn} from '../brief/index.ts';
import {openedDossier, openedPair} from '../dossier/index.ts';
import type {Command} from '../keys.ts';
import type {PairPanel} from '../met-panels.ts';
import type {ExplorerStep, Shown, State} from '../model.ts';
import {openedDetail, rowAfter} from '../movement.ts';
import {isOfRecords, openOfRecords, type OfRecords} from '../of-records.ts';
import {requestOfPeople} from '../these-records.ts';

/** The pair of those who stand for their sides in the chosen row; a notice where nobody is named. */
export function openPair(state: State, {met, messages}: Shown): State {
	const {couple} = met;
	if (!couple) return {...state, notice: {kind: 'info', text: messages.noPeople}};
	return pushed(state, openedPair(couple.a, couple.b));
}

/** Moves among the engagements of two, opens one, and leads on from all of them. */
export function inPair(state: State, panel: PairPanel, command: Command, shown: Shown): ExplorerStep {
	const {rows} = shown.met;
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'accept': {
			const id = rows.idAt(cursorOf(panel, shown));
			return step(id === undefined ? state : pushed(state, openedDetail(id)));
		}
		case 'brief':
			return step(
				openBriefOn(
					state,
					[panel.a, panel.b].filter(id => id !== null),
					panel.isOfView,
				),
			);
		case 'swap':
			return step(panel.b === null ? state : withPanel(state, {...panel, a: panel.b, b: panel.a}));
		case 'fold-all':
			return step(folded(state, panel, shown));
		case 'dossier':
		case 'other-pane':
			return step(pushed(state, openedDossier(panel.a, panel.b)));
		default:
			return step(
				isOfRecords(command)
					? onTheirRecords(state, panel, command, shown)
					: withPanel(state, moved(state, panel, command, shown)),
			);
	}
}

/** All visits unfolded where one is folded, or all folded; a notice where there is none. */
function folded(state: State, panel: PairPanel, {met, messages}: Shown): State {
	const {hasVisits, isAnyFolded} = met.rows;
	return hasVisits
		? withPanel(state, {...panel, folding: isAnyFolded ? 'open' : 'folded'})
		: {...state, notice: {kind: 'info', text: messages.nothingToFold}};
}

function moved(state: State, panel: PairPanel, command: Command, shown: Shown): PairPanel {
	const {rows} = shown.met;
	const row = rowAfter(state, command, cursorOf(panel, shown), shown);
	return row === null ? panel : {...panel, chosen: rows.idAt(clampIndex(row, rows.total)) ?? null};
}

/** The row of the chosen record, or of the visit under which it is folded. */
function cursorOf({chosen}: PairPanel, {met}: Shown): number {
	return chosen === null ? 0 : Math.max(0, met.rows.rowOf(chosen));
}

/** The timeline or the ledger of their engagements, or the export dialog on them; a notice where there is none. */
function onTheirRecords(state: State, {a, b, isOfView}: PairPanel, command: OfRecords, shown: Shown): State {
	if (shown.met.rows.total === 0)
		return {...state, notice: {kind: 'info', text: shown.messages.met.neverMet}};
	const these = requestOfPeople(state, b === null ? [a] : [a, b], isOfView);
	return openOfRecords(state, these, command, shown);
}
