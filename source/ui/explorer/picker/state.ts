import {pickedFacets} from '../../../domain/facets.ts';
import {acceptPicked, anyValue, clearFilters, openPicker} from '../filters/request-filters.ts';
import type {Command} from '../keys.ts';
import type {Panel, Picker, State, World} from '../model.ts';
import {fromTop} from '../movement.ts';
import {editField} from '../../kit/text-field.ts';
import {clampIndex, follow, stepOf} from '../../kit/viewport.ts';

/** What a key does in a picker. */
export function inPicker(state: State, picker: Picker, command: Command, world: World): State {
	const step = stepOf(command, world.pageSize);
	const {length} = world.choices;
	if (step !== 0) {
		const cursor = clampIndex(picker.cursor + step, length);
		const {top} = follow(picker.top, cursor, world.pageSize, length);
		return {...state, panel: {...picker, cursor, top}};
	}
	const current = world.choices[picker.cursor]?.value;
	switch (command) {
		case 'back':
			return {
				...state,
				panel: panelBefore(picker),
			};
		case 'mark': {
			if (current === undefined || current === anyValue) return state;
			const chosen = picker.chosen.includes(current)
				? picker.chosen.filter(value => value !== current)
				: [...picker.chosen, current];
			const cursor = clampIndex(picker.cursor + 1, length);
			return {
				...state,
				panel: {...picker, chosen, cursor, top: follow(picker.top, cursor, world.pageSize, length).top},
			};
		}
		case 'accept': {
			const values = picker.chosen.length > 0 ? picker.chosen : current === undefined ? [] : [current];
			const request = values.length > 0 ? acceptPicked(state.request, picker.facet, values) : state.request;
			return fromTop({
				...state,
				request,
				isMarkedOnly: false,
				panel: panelBefore(picker),
			});
		}
		default:
			return {...state, panel: {...picker, field: editField(picker.field, command), cursor: 0, top: 0}};
	}
}

/** What a key does in the panel of all filters. */
export function inFilters(state: State, cursor: number, command: Command): State {
	const step = stepOf(command, pickedFacets.length);
	if (step !== 0)
		return {...state, panel: {type: 'filters', cursor: clampIndex(cursor + step, pickedFacets.length)}};
	switch (command) {
		case 'back':
			return {...state, panel: {type: 'list'}};
		case 'clear-filters':
			return fromTop({...state, request: clearFilters(state.request)});
		case 'accept': {
			const facet = pickedFacets[cursor];
			return facet ? {...state, panel: openPicker(state.request, facet, 'filters')} : state;
		}
		default:
			return state;
	}
}

function panelBefore(picker: Picker): Panel {
	return picker.from === 'filters'
		? {type: 'filters', cursor: pickedFacets.indexOf(picker.facet)}
		: {type: 'list'};
}
