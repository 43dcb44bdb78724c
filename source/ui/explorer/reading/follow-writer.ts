import {clampIndex} from '../../kit/viewport.ts';
import type {PickerPanel, State} from '../model.ts';
import type {ViewModel} from '../view-model.ts';

/**
 * Carries a state over to a database into which somebody has written: cursors stay on their records and values, in
 * the same line of the screen, or at the same place where those are gone.
 * @param before the model of the state as it was drawn
 * @param now the model of the same state, of the database as it is now
 */
export function followedBy(before: ViewModel, now: ViewModel): State {
	const {state} = before;
	const {panel} = state;
	if (panel.type === 'picker') return {...inList(before, now), panel: inPicker(panel, before, now)};
	if (panel.type === 'related') {
		const id = before.related[panel.cursor]?.id;
		const index = now.related.findIndex(record => record.id === id);
		return {...inList(before, now), panel: {...panel, cursor: index === -1 ? panel.cursor : index}};
	}
	return inList(before, now);
}

function inList({state, results}: ViewModel, now: ViewModel): State {
	const id = results.at(state.cursor)?.id;
	const index = id === undefined ? -1 : now.results.indexOf(id);
	const cursor = clampIndex(index === -1 ? state.cursor : index, now.results.total);
	return {...state, cursor, top: Math.max(0, state.top + cursor - state.cursor)};
}

function inPicker(picker: PickerPanel, before: ViewModel, now: ViewModel): PickerPanel {
	const value = before.counts[picker.cursor]?.value;
	const index = now.counts.findIndex(counted => counted.value === value);
	const cursor = clampIndex(index === -1 ? picker.cursor : index, now.counts.length);
	return {...picker, cursor, top: Math.max(0, picker.top + cursor - picker.cursor)};
}
