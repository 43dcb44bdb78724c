import type {SavingPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {savingFrame} from './lines.ts';
import {inSaving, typeInSaving} from './state.ts';

export {afterSavingPanel, openSaving} from './state.ts';

/** The name of a file to write to. */
export const savingPanel: PanelKind<SavingPanel> = {
	reduce: inSaving,
	type: typeInSaving,
	draw: savingFrame,
	pageSize: () => 1,
	rowAt: null,
	scrollMax: null,
};
