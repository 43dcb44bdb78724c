import {formatForFile} from '../../../export/index.ts';
import type {Command} from '../keys.ts';
import type {ExportDialog, Panel, State, World} from '../model.ts';
import {editField, textField, type TextField} from '../../kit/text-field.ts';

const exportFields = ['format', 'path', 'details'] as const;

/** What a key does in the export dialog. */
export function inExport(state: State, dialog: ExportDialog, command: Command, world: World): State {
	const put = (change: Partial<ExportDialog>): State => ({
		...state,
		panel: {...dialog, isOverwriting: false, ...change},
	});
	switch (command) {
		case 'back':
			return leaveExport(state);
		case 'down':
		case 'next-field':
			return put({focus: fieldBeside(dialog.focus, 1)});
		case 'up':
		case 'previous-field':
			return put({focus: fieldBeside(dialog.focus, -1)});
		default:
	}
	if (dialog.focus === 'path') return put(withPath(dialog, editField(dialog.path, command), world));
	const step = command === 'right' ? 1 : command === 'left' ? -1 : 0;
	if (step === 0) return state;
	return put(dialog.focus === 'details' ? {isDetailed: !dialog.isDetailed} : withFormat(dialog, step, world));
}

/** What a space does away from the path: the next format, or details on and off. */
export function toggleExport(dialog: ExportDialog, world: World): ExportDialog {
	const change = dialog.focus === 'details' ? {isDetailed: !dialog.isDetailed} : withFormat(dialog, 1, world);
	return {...dialog, isOverwriting: false, ...change};
}

function fieldBeside(focus: ExportDialog['focus'], step: number): ExportDialog['focus'] {
	const at = exportFields.indexOf(focus) + step + exportFields.length;
	return exportFields[at % exportFields.length] ?? 'format';
}

function withFormat(dialog: ExportDialog, step: number, {exportFormats}: World): Partial<ExportDialog> {
	const format = (dialog.format + step + exportFormats.length) % exportFormats.length;
	const extension = exportFormats[format]?.extension ?? '';
	// The longest that fits: `refs.csl.json` ends in `.json` too.
	const known = exportFormats
		.map(each => each.extension)
		.filter(each => dialog.path.text.endsWith(`.${each}`))
		.toSorted((a, b) => b.length - a.length)[0];
	if (known === undefined) return {format};
	return {format, path: textField(`${dialog.path.text.slice(0, -known.length)}${extension}`)};
}

/**
 * The name as it was typed, and the format that its extension stands for: a table is not written as Markdown because
 * it was named here.
 */
export function withPath(
	dialog: ExportDialog,
	path: TextField,
	{exportFormats}: World,
): Partial<ExportDialog> {
	if (path.text === dialog.path.text) return {path};
	const id = formatForFile(path.text.trim());
	const format = exportFormats.findIndex(each => each.id === id);
	return format < 0 ? {path} : {path, format};
}

/** The dialog with a file name of today. */
export function openExport(from: Panel, world: World): ExportDialog {
	const extension = world.exportFormats[0]?.extension ?? 'md';
	return {
		type: 'export',
		format: 0,
		path: textField(`communique-${world.today}.${extension}`),
		isDetailed: from.type === 'detail',
		focus: 'path',
		isOverwriting: false,
		from,
	};
}

/** Back to where the dialog was opened. */
export function leaveExport(state: State): State {
	return state.panel.type === 'export' ? {...state, panel: state.panel.from} : state;
}
