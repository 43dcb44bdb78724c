import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex} from '../../kit/viewport.ts';
import {openedDossier} from '../dossier/index.ts';
import type {Command} from '../keys.ts';
import type {WhoPanel} from '../met-panels.ts';
import type {ExplorerStep, Shown, State} from '../model.ts';
import {rowAfter} from '../movement.ts';

/** The dossier of whoever took part in a record; where several did, asks whose. */
export function openDossier(state: State, id: string | undefined, {met, messages}: Shown): State {
	const [first, ...others] = met.people;
	if (first === undefined || id === undefined)
		return {...state, notice: {kind: 'info', text: messages.noPeople}};
	return pushed(state, others.length === 0 ? openedDossier(first) : {type: 'who', id, cursor: 0});
}

/** Moves among the people of a record, and opens the dossier of one in the place of the list of them. */
export function inWho(state: State, panel: WhoPanel, command: Command, shown: Shown): ExplorerStep {
	const {people} = shown.met;
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'accept':
		case 'dossier': {
			const person = people[panel.cursor];
			return step(person === undefined ? state : pushed(popped(state), openedDossier(person)));
		}
		default: {
			const row = rowAfter(state, command, panel.cursor, shown) ?? panel.cursor;
			return step(withPanel(state, {...panel, cursor: clampIndex(row, people.length)}));
		}
	}
}
