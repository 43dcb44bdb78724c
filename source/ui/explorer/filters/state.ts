import {pickedFacets} from '../../../domain/facets.ts';
import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, FiltersPanel, State} from '../model.ts';
import {clearFilters, fromTop, rowAfter} from '../movement.ts';
import {openPicker} from '../picker/index.ts';

/** Moves among the filters, opens the picker of one, and clears them all. */
export function inFilters(state: State, filters: FiltersPanel, command: Command): ExplorerStep {
	const {length} = pickedFacets;
	const row = rowAfter(state, command, filters.cursor, {pageSize: length});
	if (row !== null) return step(withPanel(state, {...filters, cursor: clampIndex(row, length)}));
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'clear-filters':
			return step(fromTop({...state, request: clearFilters(state.request)}));
		case 'accept': {
			const facet = pickedFacets[filters.cursor];
			return step(facet ? pushed(state, openPicker(state.request, facet)) : state);
		}
		default:
			return step(state);
	}
}
