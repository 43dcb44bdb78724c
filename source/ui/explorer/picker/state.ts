import {step} from '../../kit/program.ts';
import {popped, withPanel} from '../../kit/stack.ts';
import {editField, textField, typeInto} from '../../kit/text-field/index.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, PickerPanel, Shown, State} from '../model.ts';
import {fromTop, rowAfter} from '../movement.ts';
import {anyValue} from '../reading/picker-values.ts';
import {acceptPicked, valuesIn, withEither, withValue} from './picking.ts';

/** Moves among the values, marks them, narrows them by typing, and filters by those that are taken. */
export function inPicker(state: State, picker: PickerPanel, command: Command, shown: Shown): ExplorerStep {
	const row = rowAfter(state, command, picker.cursor, shown);
	if (row !== null) return step(withPanel(state, movedTo(picker, row, shown)));
	const current = shown.counts[picker.cursor]?.value;
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'mark':
		case 'either':
			return step(withPanel(state, marked(picker, command, current, shown)));
		case 'accept': {
			// A time that is not understood is told so, and can be put right.
			const isNoTime = picker.facet.form === 'ranges' && current === undefined && picker.field.text !== '';
			if (isNoTime && picker.chosen.length === 0) return step(state);
			const request = acceptPicked(state.request, picker, current);
			return step(fromTop({...popped(state), request, isMarkedOnly: false}));
		}
		case 'delete-line':
			if (picker.field.text === '' && picker.facet.form === 'all')
				return step(withPanel(state, {...picker, chosen: [], cursor: -1, tops: []}));
			return step(withPanel(state, edited(picker, command)));
		default:
			return step(withPanel(state, edited(picker, command)));
	}
}

/** Narrows the values by a typed text. */
export function typeInPicker(state: State, picker: PickerPanel, text: string): State {
	return withPanel(state, onFirst({...picker, field: typeInto(picker.field, text)}));
}

function edited(picker: PickerPanel, command: Command): PickerPanel {
	const field = editField(picker.field, command);
	return field.text === picker.field.text ? {...picker, field} : onFirst({...picker, field});
}

/** On the first value that is not chosen, from where on values are narrowed. */
function onFirst(picker: PickerPanel): PickerPanel {
	const cursor = picker.facet.form === 'all' ? valuesIn(picker.chosen).length : 0;
	return {...picker, cursor, tops: []};
}

function movedTo(picker: PickerPanel, row: number, {counts, pickerTops}: Shown): PickerPanel {
	const cursor = clampIndex(row, counts.length);
	return {...picker, cursor, tops: pickerTops(cursor)};
}

/** Chooses the value on the bar, or takes the choice back. */
function marked(
	picker: PickerPanel,
	command: 'mark' | 'either',
	value: string | undefined,
	shown: Shown,
): PickerPanel {
	if (value === undefined || value === anyValue) return picker;
	const isMark = command === 'mark' || picker.facet.form !== 'all';
	const chosen = isMark ? withValue(picker.chosen, value) : withEither(picker.chosen, value);
	if (picker.facet.form !== 'all') return movedTo({...picker, chosen}, picker.cursor + 1, shown);
	// Other values now go with those chosen. The bar stays on the one that was added: Enter takes these records.
	const field = picker.field.text === '' ? picker.field : textField('');
	return {...picker, chosen, field, cursor: valuesIn(chosen).indexOf(value), tops: []};
}
