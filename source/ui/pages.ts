import {helpLines} from './help-lines.ts';
import {detailLines} from './detail-lines.ts';
import type {ViewModel} from './view-model.ts';

/** How many values a picker shows: the body but its heading. */
export function pickerRows(bodyLines: number): number {
	return Math.max(1, bodyLines - 2);
}

/** How many lines of a record are shown; the last line of the body holds the position. */
export function detailPage(bodyLines: number): number {
	return Math.max(1, bodyLines - 1);
}

/** How far the open record can be scrolled. */
export function detailScrollMax(model: ViewModel): number {
	return Math.max(0, detailLines(model).length - detailPage(model.layout.bodyLines));
}

/** How far the help can be scrolled. */
export function helpScrollMax({messages, layout}: ViewModel): number {
	return Math.max(0, helpLines(messages).length - layout.bodyLines);
}
