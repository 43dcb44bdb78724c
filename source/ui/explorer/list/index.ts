import type {ListPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {listFrame} from './lines.ts';
import {listPage} from '../reading/list-window.ts';
import {inList} from './state.ts';

/** The list of records. */
export const listPanel: PanelKind<ListPanel> = {
	reduce: inList,
	type: null,
	draw: listFrame,
	pageSize: listPage,
	scrollMax: null,
};
