import {
	formatForFile,
	formats,
	knownExtensions,
	unknownExtension,
	type FormatId,
} from '../../../export/index.ts';
import type {SearchRequest} from '../../../search/index.ts';
import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {editField, textField, typeInto, type TextField} from '../../kit/text-field/index.ts';
import type {Command} from '../keys.ts';
import type {Answer} from '../effect.ts';
import type {ExplorerStep, ExportPanel, Shown, State} from '../model.ts';
import {marksOfSession} from '../kept-marks.ts';
import {scrolled} from '../movement.ts';
import {extensionOf, offeredName} from './file-name.ts';

/** The choice that a format leaves besides: sections in Markdown, a mark in CSV. */
export function extraOf(format: FormatId): 'details' | 'byteOrderMark' | null {
	return format === 'md' ? 'details' : format === 'csv' ? 'byteOrderMark' : null;
}

/**
 * The dialog over the present panel. It begins with what is in front of the reader: the record where one is open, the
 * ones marked in this session where there are any, or the view.
 * @param record the id of the record in front of the reader; null over the list
 */
export function openExport(state: State, shown: Shown, record: string | null = null): State {
	const id = record ?? shown.idAt(state.cursor) ?? null;
	const scope = record !== null ? 'record' : scopeOverList(state);
	return openedOn(state, shown, {id, scope, these: null});
}

/** The dialog over a panel of people, on its records. */
export function openExportOf(state: State, shown: Shown, these: SearchRequest): State {
	return openedOn(state, shown, {id: null, scope: 'these', these});
}

function openedOn(state: State, {today}: Shown, about: Pick<ExportPanel, 'id' | 'scope' | 'these'>): State {
	return pushed(state, {
		type: 'export',
		...about,
		format: 'md',
		isDetailed: about.scope === 'record',
		hasByteOrderMark: false,
		path: textField(offeredName({...about, format: 'md'}, state.request, today)),
		isNamed: false,
		focus: 'scope',
		scroll: 0,
		isOverwriting: false,
		writing: null,
	});
}

/** Marks of earlier sessions are offered, but never first: the reader may not think of them. */
function scopeOverList(state: State): ExportPanel['scope'] {
	const {length} = marksOfSession(state);
	if (length === 0) return 'view';
	return length === state.marked.length ? 'marked' : 'session';
}

/** Moves among the fields, changes them, scrolls the preview, and asks for the file to be written. */
export function inExport(state: State, dialog: ExportPanel, command: Command, shown: Shown): ExplorerStep {
	if (dialog.writing) return whileWriting(state, dialog, command, shown);
	const put = (change: Partial<ExportPanel>): ExplorerStep =>
		step(withPanel(state, {...dialog, isOverwriting: false, ...change}));
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'accept':
			return dialog.focus === 'target' ? written(state, dialog, shown) : put({focus: 'target'});
		case 'next-field':
			return put({focus: fieldBeside(dialog, 1)});
		case 'previous-field':
			return put({focus: fieldBeside(dialog, -1)});
		case 'preview-down':
		case 'preview-up':
		case 'page-down':
		case 'page-up': {
			const movement = command === 'preview-down' ? 'down' : command === 'preview-up' ? 'up' : command;
			return step(withPanel(state, {...dialog, scroll: scrolled(dialog.scroll, movement, shown)}));
		}
		default:
			return step(
				withPanel(state, {...dialog, isOverwriting: false, ...changed(state, dialog, command, shown)}),
			);
	}
}

/** Types into the name of the file. Elsewhere letters mean nothing: who types without `/` shall write no file. */
export function typeInExport(state: State, dialog: ExportPanel, text: string): State {
	if (dialog.focus !== 'target' || dialog.writing) return state;
	return withPanel(state, {
		...dialog,
		isOverwriting: false,
		...withPath(dialog, typeInto(dialog.path, text)),
	});
}

/** Gives the file up, or scrolls what is seen of it. */
function whileWriting(state: State, dialog: ExportPanel, command: Command, shown: Shown): ExplorerStep {
	switch (command) {
		case 'back':
			return step(state, {type: 'stop-saving'});
		case 'page-down':
		case 'page-up':
			return step(withPanel(state, {...dialog, scroll: scrolled(dialog.scroll, command, shown)}));
		default:
			return step(state);
	}
}

/** Shows how far the file has come, which is said once. */
export function onSaving(
	state: State,
	{written, total}: Extract<Answer, {type: 'saving'}>,
	{messages}: Shown,
): State {
	const {panel} = state;
	if (panel.type !== 'export') return state;
	const begun = withPanel(state, {...panel, writing: {written, total}});
	if (panel.writing) return begun;
	return {...begun, notice: {kind: 'info', text: messages.writing.begun(total)}};
}

/** Closes the dialog once the file is written; else says why it is not, and lets the next Enter overwrite a file. */
export function afterSaving(
	state: State,
	{result, count}: Extract<Answer, {type: 'saved'}>,
	{messages}: Shown,
): State {
	const {panel} = state;
	if (panel.type !== 'export') return state;
	const ended = withPanel(state, {...panel, writing: null});
	switch (result.type) {
		case 'written': {
			const text = messages.exported(count, result.path);
			return {...popped(state), notice: {kind: 'info', text}};
		}
		case 'exists':
			return {
				...withPanel(state, {...panel, isOverwriting: true}),
				notice: {kind: 'error', text: messages.exists(result.path)},
			};
		case 'failed':
			return {...ended, notice: {kind: 'error', text: result.message}};
		case 'stopped':
			return {...ended, notice: {kind: 'info', text: messages.writing.stopped}};
	}
}

/** What a command changes in the field that has the keys. */
function changed(state: State, dialog: ExportPanel, command: Command, shown: Shown): Partial<ExportPanel> {
	const by = steps[command] ?? 0;
	switch (dialog.focus) {
		case 'scope':
			return by === 0 ? {} : withScope(state, dialog, by, shown);
		case 'format':
			return by === 0 ? {} : withFormat(state, dialog, by, shown);
		case 'extra':
			if (command === 'up' || command === 'down') return {focus: fieldBeside(dialog, by)};
			return by === 0 ? {} : toggled(dialog);
		case 'target':
			if (command === 'up' || command === 'down') return {focus: fieldBeside(dialog, by)};
			return withPath(dialog, editField(dialog.path, command));
	}
}

/** The choice that a command goes to from the present one. */
const steps: Readonly<Partial<Record<Command, 1 | -1>>> = {right: 1, down: 1, left: -1, up: -1};

function toggled({format, isDetailed, hasByteOrderMark}: ExportPanel): Partial<ExportPanel> {
	return {
		...(extraOf(format) === 'details' ? {isDetailed: !isDetailed} : {hasByteOrderMark: !hasByteOrderMark}),
		scroll: 0,
	};
}

function written(state: State, dialog: ExportPanel, {messages}: Shown): ExplorerStep {
	const path = dialog.path.text.trim();
	const refused = (text: string): ExplorerStep => step({...state, notice: {kind: 'error', text}});
	if (path === '') return refused(messages.emptyPath);
	const extension = unknownExtension(path);
	if (extension !== undefined)
		return refused(messages.exporting.unknownExtension(extension, knownExtensions.join(' ')));
	const {isOverwriting} = dialog;
	return step(withPanel(state, {...dialog, isOverwriting: false}), {type: 'save', isOverwriting});
}

function fieldBeside({focus, format}: ExportPanel, by: number): ExportPanel['focus'] {
	const fields: readonly ExportPanel['focus'][] = [
		'scope',
		'format',
		...(extraOf(format) === null ? [] : ['extra' as const]),
		'target',
	];
	return beside(fields, focus, by);
}

function withScope(
	state: State,
	dialog: ExportPanel,
	by: number,
	{scopes, today}: Shown,
): Partial<ExportPanel> {
	const at = scopes.indexOf(dialog.scope) + by;
	// The list ends at its ends: one that went round would offer the whole view a key after a record.
	const scope = scopes[Math.max(0, Math.min(at, scopes.length - 1))] ?? dialog.scope;
	return {scope, scroll: 0, ...offered(state, {...dialog, scope}, today)};
}

function withFormat(state: State, dialog: ExportPanel, by: number, {today}: Shown): Partial<ExportPanel> {
	const ids = formats.map(({id}) => id);
	const format = beside(ids, dialog.format, by);
	const change = {format, scroll: 0};
	if (!dialog.isNamed) return {...change, ...offered(state, {...dialog, format}, today)};
	// The longest that fits: `refs.csl.json` ends in `.json` too.
	const known = ids
		.map(id => `.${extensionOf(id)}`)
		.filter(extension => dialog.path.text.endsWith(extension))
		.toSorted((a, b) => b.length - a.length)[0];
	if (known === undefined) return change;
	const name = dialog.path.text.slice(0, -known.length);
	return {...change, path: textField(`${name}.${extensionOf(format)}`)};
}

function offered({request}: State, dialog: ExportPanel, today: string): Partial<ExportPanel> {
	return dialog.isNamed ? {} : {path: textField(offeredName(dialog, request, today))};
}

/**
 * The name as it was typed, and the format that its extension stands for: a table is not written as Markdown because
 * it was named here.
 */
function withPath(dialog: ExportPanel, path: TextField): Partial<ExportPanel> {
	if (path.text === dialog.path.text) return {path};
	const format = formatForFile(path.text.trim()) ?? dialog.format;
	return {path, isNamed: true, format, ...(format !== dialog.format && {scroll: 0})};
}

function beside<T>(all: readonly T[], present: T, by: number): T {
	return all[(all.indexOf(present) + by + all.length) % all.length] ?? present;
}
