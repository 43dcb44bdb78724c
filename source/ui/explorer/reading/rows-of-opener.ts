import type {Panel, State} from '../model.ts';
import {openerOf, type OpenedFrom} from '../opened-from.ts';
import {panelOf} from '../panels.ts';
import type {ViewModel} from '../view-model.ts';

/** Reads the rows of the panel under the open record, as that panel has them; null where that is the list. */
export function rowsOfOpener(state: State, modelOf: (state: State) => ViewModel): OpenedFrom<Panel> | null {
	const panel = openerOf(state);
	const records = panel && panelOf(panel.type).records;
	return records ? records(modelOf({...state, panel, below: []}), panel) : null;
}
