import type {Frame} from '../../kit/frame.ts';
import type {Layout} from '../layout.ts';
import type {ExportPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {besideFrame, fitsBeside, previewColumns} from './beside.ts';
import {belowFrame} from './below.ts';
import {previewScrollMax} from './preview.ts';

/** Rows by which a page scrolls: what every arrangement shows of the file at least, in most sizes. */
export function exportPage({bodyLines}: Layout): number {
	return Math.max(1, Math.floor(bodyLines / 2) - 1);
}

/** Measures how far the preview can be scrolled. */
export function exportScrollMax({exporting, layout, state}: ViewModel): number {
	const scroll = state.panel.type === 'export' ? state.panel.scroll : 0;
	const width = fitsBeside(layout) ? previewColumns(layout) : layout.columns - 1;
	return previewScrollMax(exporting, scroll, width, exportPage(layout));
}

/** The dialog that writes records to a file: the choices, and the file itself beside or below them. */
export function exportFrame(model: ViewModel, dialog: ExportPanel): Frame {
	return fitsBeside(model.layout) ? besideFrame(model, dialog) : belowFrame(model, dialog);
}
