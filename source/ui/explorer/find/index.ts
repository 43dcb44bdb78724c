import {line, type Line} from '../../kit/line.ts';
import {fieldSegments} from '../../kit/text-field/index.ts';
import {detail} from '../detail/index.ts';
import type {FindPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import type {ViewModel} from '../view-model.ts';
import {inFind, typeInFind} from './state.ts';

/** The line to find a text in the record that stands above it. */
export const findPanel: PanelKind<FindPanel> = {
	reduce: inFind,
	type: typeInFind,
	draw: (model, {id, scroll}) => detail.draw(model, {type: 'detail', id, scroll, find: null}),
	pageSize: detail.pageSize,
	rowAt: null,
	scrollMax: detail.scrollMax,
};

/** The text that is typed to be found, for the foot of the screen; null elsewhere. */
export function findLine({state, layout}: ViewModel): Line | null {
	const {panel} = state;
	if (panel.type !== 'find') return null;
	return [...line(' / ', 'accent'), ...fieldSegments(panel.field, true, layout.columns - 3)];
}
