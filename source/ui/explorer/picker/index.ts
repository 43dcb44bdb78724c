import type {PickerPanel} from '../model.ts';
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
	scrollMax: null,
};
