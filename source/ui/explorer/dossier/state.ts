import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex} from '../../kit/viewport.ts';
import {openBriefOn} from '../brief/index.ts';
import type {Command} from '../keys.ts';
import type {DossierPanel, PairPanel} from '../met-panels.ts';
import type {ExplorerStep, Shown, State} from '../model.ts';
import {openedDetail, rowAfter} from '../movement.ts';
import {isOfRecords, openOfRecords} from '../of-records.ts';
import {requestOfPeople} from '../these-records.ts';

/** The dossier of a person, with one whom he met on the bar. */
export function openedDossier(person: string, chosen: string | null = null): DossierPanel {
	return {type: 'dossier', person, chosen, order: 'count', focus: 'people', row: 0};
}

/**
 * Two who have to do with each other.
 * @param isOfView true where only the records of the present view count
 */
export function openedPair(a: string, b: string | null, isOfView = false): PairPanel {
	return {type: 'pair', a, b, chosen: null, folding: 'by-room', isOfView};
}

/** Moves among those whom a person met, or among the engagements with one of them, and leads on from there. */
export function inDossier(state: State, panel: DossierPanel, command: Command, shown: Shown): ExplorerStep {
	const {counterparts, cursor} = shown.met;
	const chosen = counterparts[cursor];
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'other-pane':
		case 'left':
			return step(withPanel(state, {...panel, row: 0, focus: paneBeside(panel, command, shown)}));
		case 'sort':
			return step(withPanel(state, {...panel, order: panel.order === 'count' ? 'last' : 'count'}));
		case 'swap':
			return step(chosen === undefined ? state : withPanel(state, openedDossier(chosen, panel.person)));
		case 'brief':
			return step(openBriefOn(state, [panel.person]));
		case 'pair':
			return step(pushed(state, openedPair(panel.person, chosen ?? null)));
		case 'accept':
			return step(accepted(state, panel, shown));
		default:
			return step(
				isOfRecords(command)
					? openOfRecords(state, requestOfPeople(state, [panel.person], false), command, shown)
					: withPanel(state, moved(state, panel, command, shown)),
			);
	}
}

/** The pair of the person and the chosen one; in the pane of their engagements the chosen one of these. */
function accepted(state: State, {person, focus, row}: DossierPanel, {met}: Shown): State {
	const id = focus === 'records' ? met.records.idAt(row) : undefined;
	if (id !== undefined) return pushed(state, openedDetail(id));
	const chosen = met.counterparts[met.cursor];
	return chosen === undefined || focus === 'person' ? state : pushed(state, openedPair(person, chosen));
}

/** The next pane, or the one before, of those that have something. */
function paneBeside(
	{focus}: DossierPanel,
	command: 'left' | 'other-pane',
	{met}: Shown,
): DossierPanel['focus'] {
	const panes = (['people', 'records', 'person'] as const).filter(
		pane => pane === focus || pane === 'people' || (pane === 'records' ? met.records.total : met.facts) > 0,
	);
	const by = command === 'left' ? -1 : 1;
	return panes[(panes.indexOf(focus) + by + panes.length) % panes.length] ?? focus;
}

function moved(state: State, panel: DossierPanel, command: Command, shown: Shown): DossierPanel {
	const {counterparts, cursor, records, facts} = shown.met;
	if (panel.focus !== 'people') {
		const row = rowAfter(state, command, panel.row, shown) ?? panel.row;
		return {...panel, row: clampIndex(row, panel.focus === 'records' ? records.total : facts)};
	}
	const row = rowAfter(state, command, cursor, shown);
	if (row === null) return panel;
	return {...panel, chosen: counterparts[clampIndex(row, counterparts.length)] ?? null, row: 0};
}
