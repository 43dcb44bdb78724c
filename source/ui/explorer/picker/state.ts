import {valuesAsked} from '../../../search/index.ts';
import {step} from '../../kit/program.ts';
import {popped, withPanel} from '../../kit/stack.ts';
import {editField, typeInto} from '../../kit/text-field/index.ts';
import {clampIndex, follow} from '../../kit/viewport.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, PickerPanel, Shown, State} from '../model.ts';
import {fromTop, rowAfter} from '../movement.ts';
import {anyValue} from '../reading/picker-values.ts';
import {acceptPicked} from './picking.ts';

/** Moves among the values, marks them, narrows them by typing, and filters by those that are taken. */
export function inPicker(state: State, picker: PickerPanel, command: Command, shown: Shown): ExplorerStep {
	const row = rowAfter(state, command, picker.cursor, shown);
	if (row !== null) return step(withPanel(state, movedTo(picker, row, shown)));
	const current = shown.counts[picker.cursor]?.value;
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'mark':
			return step(withPanel(state, marked(picker, current, shown)));
		case 'accept':
			return step(accepted(state, picker, current));
		default:
			return step(withPanel(state, {...picker, field: editField(picker.field, command), cursor: 0, top: 0}));
	}
}

/** Narrows the values by a typed text. */
export function typeInPicker(state: State, picker: PickerPanel, text: string): State {
	return withPanel(state, {...picker, field: typeInto(picker.field, text), cursor: 0, top: 0});
}

function movedTo(picker: PickerPanel, row: number, {counts, pageSize}: Shown): PickerPanel {
	const cursor = clampIndex(row, counts.length);
	return {...picker, cursor, top: follow(picker.top, cursor, pageSize, counts.length).top};
}

function marked(picker: PickerPanel, value: string | undefined, shown: Shown): PickerPanel {
	if (value === undefined || value === anyValue) return picker;
	const chosen = picker.chosen.includes(value)
		? picker.chosen.filter(each => each !== value)
		: [...picker.chosen, value];
	return movedTo({...picker, chosen}, picker.cursor + 1, shown);
}

function accepted(state: State, {facet, chosen}: PickerPanel, current: string | undefined): State {
	// Enter alone leaves what is asked for by now as it is; Tab lifts it.
	const isAsked = facet.form === 'all' && valuesAsked(state.request, facet).includes(current ?? anyValue);
	const values = chosen.length > 0 ? chosen : current === undefined || isAsked ? [] : [current];
	const request = values.length > 0 ? acceptPicked(state.request, facet, values) : state.request;
	return fromTop({...popped(state), request, isMarkedOnly: false});
}
