import {step} from '../../kit/program.ts';
import {popped, withPanel} from '../../kit/stack.ts';
import {editField, typeInto} from '../../kit/text-field/index.ts';
import {atHit, firstFrom} from '../detail/index.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, FindPanel, Shown, State} from '../model.ts';

/** Edits the text to find, goes to its first hit, or back to the record as it was. */
export function inFind(state: State, panel: FindPanel, command: Command, shown: Shown): ExplorerStep {
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'accept':
			return step(found(popped(state), panel, shown));
		default:
			return step(withPanel(state, {...panel, field: editField(panel.field, command)}));
	}
}

/** Types into the text to find. */
export function typeInFind(state: State, panel: FindPanel, text: string): State {
	return withPanel(state, {...panel, field: typeInto(panel.field, text)});
}

function found(state: State, {scroll, field}: FindPanel, shown: Shown): State {
	const {panel} = state;
	const text = field.text.trim();
	if (panel.type !== 'detail') return state;
	if (text === '') return withPanel(state, {...panel, find: null});
	if (shown.hits.length === 0)
		return {
			...withPanel(state, {...panel, find: null}),
			notice: {kind: 'error', text: shown.messages.notInRecord(text)},
		};
	return atHit(state, panel, {text, hit: firstFrom(shown.hits, scroll)}, shown);
}
