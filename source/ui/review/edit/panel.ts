import {reviewFields} from '../fields/panel.ts';
import {fieldsPanel} from '../fields/state.ts';
import type {EditPanel} from '../model.ts';
import type {ReviewPanelKind} from '../panel.ts';
import {inEdit, typed} from './state.ts';

/** A field that is being typed, in its place among the fields. */
export const reviewEdit: ReviewPanelKind<EditPanel> = {
	reduce: inEdit,
	type: typed,
	draw: model => reviewFields.draw(model, fieldsPanel),
	pageSize: ({bodyLines}) => bodyLines,
	text: null,
};
