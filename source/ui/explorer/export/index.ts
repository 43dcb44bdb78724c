import type {ExportPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {exportFrame, exportPage, exportScrollMax} from './lines.ts';
import {inExport, typeInExport} from './state.ts';

export {dialogFields, type Field} from './fields.ts';
export {fileNameFor} from './file-name.ts';
export {WrappedText} from './wrapped-text.ts';
export {afterSaving, onSaving, openExport, openExportOf} from './state.ts';
export {writingLine} from './writing-line.ts';

/** The dialog that writes records to a file. */
export const exportDialog: PanelKind<ExportPanel> = {
	reduce: inExport,
	type: typeInExport,
	draw: exportFrame,
	pageSize: ({layout}) => exportPage(layout),
	rowAt: null,
	scrollMax: exportScrollMax,
};
