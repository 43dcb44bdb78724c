import type {HelpPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {helpFrame, helpPage, helpScrollMax} from './lines.ts';
import {inHelp, typeInHelp} from './state.ts';

export {helpGroups} from './entries.ts';
export {openHelp} from './state.ts';

/** Every key by task, and the search language, narrowed by typing. */
export const help: PanelKind<HelpPanel> = {
	reduce: inHelp,
	type: typeInHelp,
	draw: helpFrame,
	isOverList: true,
	pageSize: helpPage,
	rowAt: null,
	scrollMax: helpScrollMax,
};
