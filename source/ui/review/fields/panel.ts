import {detailRows} from '../detail/lines.ts';
import {beside} from '../list/lines.ts';
import type {FieldsPanel} from '../model.ts';
import type {ReviewPanelKind} from '../panel.ts';
import {listRows} from '../panes.ts';
import {reduceRecord} from '../work/record-keys.ts';
import {inFields} from './state.ts';

/** The fields of the selected record. */
export const reviewFields: ReviewPanelKind<FieldsPanel> = {
	reduce: (state, panel, command, shown) =>
		reduceRecord(state, command, shown) ?? inFields(state, panel, command, shown),
	type: null,
	draw: model =>
		model.layout.isWide && model.state.work.items.length > 0 ? beside(model) : detailRows(model),
	pageSize: listRows,
	text: null,
};
