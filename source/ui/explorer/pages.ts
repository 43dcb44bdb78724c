import {helpLines} from './help/lines.ts';
import {detailLines} from './detail/lines.ts';
import type {ViewModel} from './view-model.ts';

/** How many values a picker shows: the body but its heading. */
export function pickerRows(bodyLines: number): number {
	return Math.max(1, bodyLines - 2);
}

/** How many lines of a record are shown; the last line of the body holds the position. */
export function detailPage(bodyLines: number): number {
	return Math.max(1, bodyLines - 1);
}

/** How many rows or lines of the body a page of a panel has. */
export function pageSizeOf({state, layout}: ViewModel): number {
	switch (state.panel.type) {
		case 'list':
		case 'search':
			return layout.listRows;
		case 'picker':
			return pickerRows(layout.bodyLines);
		default:
			return detailPage(layout.bodyLines);
	}
}

/** How far the text of a panel can be scrolled; 0 for one that is no text. */
export function scrollMaxOf(model: ViewModel): number {
	const {state, messages, layout} = model;
	if (state.panel.type === 'detail')
		return Math.max(0, detailLines(model).length - detailPage(layout.bodyLines));
	if (state.panel.type === 'help') return Math.max(0, helpLines(messages).length - layout.bodyLines);
	return 0;
}
