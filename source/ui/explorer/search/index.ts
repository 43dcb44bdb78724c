import {listPanel} from '../list/index.ts';
import type {SearchPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {inSearch, typeInSearch} from './state.ts';

export {candidatesLine} from './candidates-line.ts';

/** The search line. It is drawn in the head; below it is the list. */
export const search: PanelKind<SearchPanel> = {
	reduce: inSearch,
	type: typeInSearch,
	draw: model => listPanel.draw(model, {type: 'list'}),
	pageSize: listPanel.pageSize,
	rowAt: (model, _, line, column) => listPanel.rowAt?.(model, {type: 'list'}, line, column) ?? null,
	scrollMax: null,
};
