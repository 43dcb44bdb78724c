import type {PickerPanel} from '../model.ts';
import {rowOn} from '../../kit/viewport.ts';
import type {PanelKind} from '../panel.ts';
import {pickerFrame, pickerRows} from './lines.ts';
import {inPicker, typeInPicker} from './state.ts';

export {openPicker} from './picking.ts';

/** The values of a facet with their counts, to filter by. */
export const picker: PanelKind<PickerPanel> = {
	reduce: inPicker,
	type: typeInPicker,
	draw: pickerFrame,
	pageSize: pickerRows,
	rowAt: (model, {top}, line) => rowOn(line - 2, top, pickerRows(model), model.counts.length),
	scrollMax: null,
};
