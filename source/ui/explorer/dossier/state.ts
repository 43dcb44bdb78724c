import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex} from '../../kit/viewport.ts';
import {openBriefOn} from '../brief/index.ts';
import type {Command} from '../keys.ts';
import type {DossierPanel, PairPanel} from '../met-panels.ts';
import type {ExplorerStep, Shown, State} from '../model.ts';
import {openedDetail, rowAfter} from '../movement.ts';

/** The dossier of a person, with one whom he met on the bar. */
export function openedDossier(person: string, chosen: string | null = null): DossierPanel {
	return {type: 'dossier', person, chosen, order: 'count', focus: 'people', row: 0};
}

/** Two who have to do with each other. */
export function openedPair(a: string, b: string | null): PairPanel {
	return {type: 'pair', a, b, cursor: 0};
}

/** Moves among those whom a person met, or among the engagements with one of them, and leads on from there. */
export function inDossier(state: State, panel: DossierPanel, command: Command, shown: Shown): ExplorerStep {
	const {counterparts, cursor, records} = shown.met;
	const chosen = counterparts[cursor];
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'other-pane':
			return step(records.length === 0 ? state : withPanel(state, {...panel, focus: otherPane(panel)}));
		case 'sort':
			return step(withPanel(state, {...panel, order: panel.order === 'count' ? 'last' : 'count'}));
		case 'swap':
			return step(chosen === undefined ? state : withPanel(state, openedDossier(chosen, panel.person)));
		case 'brief':
			return step(openBriefOn(state, [panel.person]));
		case 'pair':
			return step(pushed(state, openedPair(panel.person, chosen ?? null)));
		case 'accept':
			return step(accepted(state, panel, chosen, records));
		default:
			return step(withPanel(state, moved(state, panel, command, shown)));
	}
}

/** The chosen engagement in full, or the pair of the person and the chosen one. */
function accepted(
	state: State,
	{person, focus, row}: DossierPanel,
	chosen: string | undefined,
	records: readonly string[],
): State {
	const id = focus === 'records' ? records[row] : undefined;
	if (id !== undefined) return pushed(state, openedDetail(id));
	return chosen === undefined ? state : pushed(state, openedPair(person, chosen));
}

function otherPane({focus}: DossierPanel): DossierPanel['focus'] {
	return focus === 'people' ? 'records' : 'people';
}

function moved(state: State, panel: DossierPanel, command: Command, shown: Shown): DossierPanel {
	const {counterparts, cursor, records} = shown.met;
	if (panel.focus === 'records') {
		const row = rowAfter(state, command, panel.row, shown) ?? panel.row;
		return {...panel, row: clampIndex(row, records.length)};
	}
	const row = rowAfter(state, command, cursor, shown);
	if (row === null) return panel;
	return {...panel, chosen: counterparts[clampIndex(row, counterparts.length)] ?? null, row: 0};
}
