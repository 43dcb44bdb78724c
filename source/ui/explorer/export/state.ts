import {formatForFile, formats} from '../../../export/index.ts';
import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {editField, textField, typeInto, type TextField} from '../../kit/text-field/index.ts';
import type {Command} from '../keys.ts';
import type {Answer, ExplorerStep, ExportPanel, Shown, State} from '../model.ts';

const dialogFields = ['format', 'path', 'details'] as const;

/** The dialog with a file name of today, over the present panel; over a record, with a section for each record. */
export function openExport(state: State, {today}: Shown): State {
	return pushed(state, {
		type: 'export',
		format: 0,
		path: textField(`communique-${today}.${formats[0]?.extension ?? 'md'}`),
		isDetailed: state.panel.type === 'detail',
		focus: 'path',
		isOverwriting: false,
	});
}

/** Moves among the fields, changes them, and asks for the file to be written. */
export function inExport(state: State, dialog: ExportPanel, command: Command, shown: Shown): ExplorerStep {
	const put = (change: Partial<ExportPanel>): ExplorerStep =>
		step(withPanel(state, {...dialog, isOverwriting: false, ...change}));
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'accept':
			return written(state, dialog, shown);
		case 'down':
		case 'next-field':
			return put({focus: fieldBeside(dialog.focus, 1)});
		case 'up':
		case 'previous-field':
			return put({focus: fieldBeside(dialog.focus, -1)});
		default:
	}
	if (dialog.focus === 'path') return put(withPath(dialog, editField(dialog.path, command)));
	const by = command === 'right' ? 1 : command === 'left' ? -1 : 0;
	if (by === 0) return step(state);
	return put(dialog.focus === 'details' ? {isDetailed: !dialog.isDetailed} : withFormat(dialog, by));
}

/** Types into the file name; elsewhere a space goes to the next format, or turns details on and off. */
export function typeInExport(state: State, dialog: ExportPanel, text: string): State {
	const put = (change: Partial<ExportPanel>): State =>
		withPanel(state, {...dialog, isOverwriting: false, ...change});
	if (dialog.focus === 'path') return put(withPath(dialog, typeInto(dialog.path, text)));
	if (text !== ' ') return state;
	return put(dialog.focus === 'details' ? {isDetailed: !dialog.isDetailed} : withFormat(dialog, 1));
}

/** Closes the dialog once the file is written; else says why it is not, and lets the next Enter overwrite a file. */
export function afterSaving(
	state: State,
	{result, count}: Extract<Answer, {type: 'saved'}>,
	{messages}: Shown,
): State {
	const {panel} = state;
	if (panel.type !== 'export') return state;
	switch (result.type) {
		case 'written':
			return {...popped(state), notice: {kind: 'info', text: messages.exported(count, result.path)}};
		case 'exists':
			return {
				...withPanel(state, {...panel, isOverwriting: true}),
				notice: {kind: 'error', text: messages.exists(result.path)},
			};
		case 'failed':
			return {...state, notice: {kind: 'error', text: result.message}};
	}
}

function written(state: State, dialog: ExportPanel, {messages}: Shown): ExplorerStep {
	const path = dialog.path.text.trim();
	if (path === '') return step({...state, notice: {kind: 'error', text: messages.emptyPath}});
	const {isDetailed, isOverwriting} = dialog;
	const format = formats[dialog.format]?.id ?? 'md';
	return step(withPanel(state, {...dialog, isOverwriting: false}), {
		type: 'save',
		path,
		format,
		isDetailed,
		isOverwriting,
	});
}

function fieldBeside(focus: ExportPanel['focus'], by: number): ExportPanel['focus'] {
	const at = dialogFields.indexOf(focus) + by + dialogFields.length;
	return dialogFields[at % dialogFields.length] ?? 'format';
}

function withFormat(dialog: ExportPanel, by: number): Partial<ExportPanel> {
	const format = (dialog.format + by + formats.length) % formats.length;
	const extension = formats[format]?.extension ?? '';
	// The longest that fits: `refs.csl.json` ends in `.json` too.
	const known = formats
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
function withPath(dialog: ExportPanel, path: TextField): Partial<ExportPanel> {
	if (path.text === dialog.path.text) return {path};
	const id = formatForFile(path.text.trim());
	const format = formats.findIndex(each => each.id === id);
	return format < 0 ? {path} : {path, format};
}
