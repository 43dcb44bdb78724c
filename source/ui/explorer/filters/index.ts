import type {FiltersPanel} from '../model.ts';
import {pickedFacets} from '../../../domain/facets.ts';
import {follow, rowOn} from '../../kit/viewport.ts';
import type {PanelKind} from '../panel.ts';
import {filtersFrame} from './lines.ts';
import {inFilters} from './state.ts';

/** All filters with what they are set to. */
export const filters: PanelKind<FiltersPanel> = {
	reduce: inFilters,
	type: null,
	draw: filtersFrame,
	pageSize: ({layout}) => layout.bodyLines,
	rowAt: ({layout}, {cursor}, line) => {
		const {top, size} = follow(0, cursor, layout.bodyLines - 1, pickedFacets.length);
		return rowOn(line - 1, top, size, pickedFacets.length);
	},
	scrollMax: null,
};
