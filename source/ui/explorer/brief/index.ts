import type {BriefPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {briefFrame, briefPage, briefScrollMax} from './lines.ts';
import {inBrief} from './state.ts';

export {briefHead} from './lines.ts';
export {openBrief, openBriefOn} from './state.ts';

/** One or two pages on a view, as they will be written. */
export const briefPanel: PanelKind<BriefPanel> = {
	reduce: inBrief,
	type: null,
	draw: briefFrame,
	pageSize: briefPage,
	rowAt: null,
	scrollMax: briefScrollMax,
};
