import {keyLine} from '../../kit/footer.ts';
import {fitLine, line, lineWidth, spread, type Line} from '../../kit/line.ts';
import {fieldSegments} from '../../kit/text-field/index.ts';
import {detail} from '../detail/index.ts';
import {listPanel} from '../list/index.ts';
import type {AnnotatePanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import type {ViewModel} from '../view-model.ts';
import {inAnnotate, typeInAnnotate} from './state.ts';

/** The line in which a note or tags are written, under the list or the record that stands above it. */
export const annotatePanel: PanelKind<AnnotatePanel> = {
	reduce: inAnnotate,
	type: typeInAnnotate,
	draw: (model, {id, scroll}) =>
		scroll === null
			? listPanel.draw(model, {type: 'list'})
			: detail.draw(model, {type: 'detail', id, scroll, find: null}),
	pageSize: model => (isOverRecord(model) ? detail : listPanel).pageSize(model),
	rowAt: null,
	scrollMax: model => (isOverRecord(model) ? detail : listPanel).scrollMax?.(model) ?? 0,
};

function isOverRecord({state: {panel}}: ViewModel): boolean {
	return panel.type === 'annotate' && panel.scroll !== null;
}

/** From this width on the line has room for its keys too. */
const keysFrom = 80;

/** The line that is typed in, for the foot of the screen; null elsewhere. */
export function annotateLine({state, layout, messages}: ViewModel): Line | null {
	const {panel} = state;
	if (panel.type !== 'annotate') return null;
	const {columns} = layout;
	const label = line(` ${messages.working.labels[panel.part]} `, 'accent');
	const keys = columns < keysFrom ? [] : keyLine(state.bindings, 'annotate', messages.keyWords, 0);
	const room = columns - lineWidth(keys) - 2;
	const typed = fitLine([...label, ...fieldSegments(panel.field, true, room - lineWidth(label))], room);
	return keys.length === 0 ? typed : spread(typed, keys, columns);
}
