import type {FiltersPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {filtersFrame} from './lines.ts';
import {inFilters} from './state.ts';

/** All filters with what they are set to. */
export const filters: PanelKind<FiltersPanel> = {
	reduce: inFilters,
	type: null,
	draw: filtersFrame,
	pageSize: ({layout}) => layout.bodyLines,
	scrollMax: null,
};
