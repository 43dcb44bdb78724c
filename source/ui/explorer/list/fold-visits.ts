import {allFolded, allOpen, toggled, type Folding} from '../../../domain/folding.ts';
import {keyFor} from '../key-names.ts';
import type {Shown, State} from '../model.ts';

/** Folds or unfolds the visit of the chosen row, or all visits: these are folded where none is, else unfolded. */
export function folded(state: State, command: 'fold' | 'fold-all', shown: Shown): State {
	if (!shown.rows.hasVisits) return {...state, notice: {kind: 'info', text: shown.messages.nothingToFold}};
	if (command === 'fold-all') return refolded(state, shown.rows.isAnyFolded ? allOpen : allFolded, shown);
	const visit = shown.rows.visitAt(state.cursor);
	return visit === null
		? {...state, notice: {kind: 'info', text: shown.messages.noVisitHere(keyFor(state, 'fold-all'))}}
		: refolded(state, toggled(state.folding, visit), shown);
}

/** The cursor stays on its record, or goes to the visit under which that is folded, in the same line of the screen. */
function refolded(state: State, folding: Folding, shown: Shown): State {
	const row = Math.max(0, shown.rows.rowUnder(folding, shown.idAt(state.cursor) ?? ''));
	return {...state, folding, cursor: row, top: Math.max(0, state.top + row - state.cursor)};
}
