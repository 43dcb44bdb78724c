import type {PickerPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {pickerFrame, pickerPage, pickerRowAt} from './lines.ts';
import {inPicker, typeInPicker} from './state.ts';

export {pickerTops} from './lines.ts';
export {openPicker} from './picking.ts';

/** The values of a facet with their counts, to filter by. */
export const picker: PanelKind<PickerPanel> = {
	reduce: inPicker,
	type: typeInPicker,
	draw: pickerFrame,
	isOverList: true,
	pageSize: pickerPage,
	rowAt: pickerRowAt,
	scrollMax: null,
};
