import {pickedFacets} from '../../../domain/facets.ts';
import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex, stepOf} from '../../kit/viewport.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, FiltersPanel, State} from '../model.ts';
import {clearFilters, fromTop} from '../movement.ts';
import {openPicker} from '../picker/index.ts';

/** Moves among the filters, opens the picker of one, and clears them all. */
export function inFilters(state: State, filters: FiltersPanel, command: Command): ExplorerStep {
	const rows = stepOf(command, {pageSize: pickedFacets.length});
	if (rows !== 0)
		return step(
			withPanel(state, {...filters, cursor: clampIndex(filters.cursor + rows, pickedFacets.length)}),
		);
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
