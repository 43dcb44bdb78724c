import type {SavedViewsPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {savedViewRowAt, savedViewsFrame, savedViewsPage} from './lines.ts';
import {inSavedViews} from './state.ts';

export {afterViews, dayText} from './answered.ts';
export {openSavedViews} from './state.ts';

/** The saved views with what is new in them. */
export const savedViewsPanel: PanelKind<SavedViewsPanel> = {
	reduce: inSavedViews,
	type: null,
	draw: savedViewsFrame,
	isOverList: true,
	pageSize: savedViewsPage,
	rowAt: savedViewRowAt,
	scrollMax: null,
};
