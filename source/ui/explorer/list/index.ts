import type {ListPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {listPage} from '../reading/list-window.ts';
import {listFrame, listScrollMax, rowOfLine} from './lines.ts';
import {inList} from './state.ts';

export {withDigit} from './digits.ts';
export {whereItSaysSo} from './where-it-says-so.ts';

/** The list of records. */
export const listPanel: PanelKind<ListPanel> = {
	reduce: inList,
	type: null,
	draw: listFrame,
	pageSize: listPage,
	rowAt: rowOfLine,
	scrollMax: listScrollMax,
};
