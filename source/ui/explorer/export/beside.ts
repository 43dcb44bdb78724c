import {wrap} from '../../../text/width.ts';
import {blank, line, padLine, type Line} from '../../kit/line.ts';
import {fieldSegments} from '../../kit/text-field/index.ts';
import type {Layout} from '../layout.ts';
import type {ExportPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {choicesBelow, choicesInColumns} from './choice-lines.ts';
import {commandLines} from './command-lines.ts';
import {dialogFields, type Field} from './fields.ts';
import {figures, previewLines, ruledHeading} from './preview.ts';

/** Columns of the choices, and the line that parts them from the file. */
export const formColumns = 45;
const indent = 3;
/** Lines from which all choices fit one below the other. */
const leastLines = 30;

/**
 * Returns true for a screen on which the file stands at the right of the choices: one on which the list has a preview
 * beside it.
 */
export function fitsBeside({previewColumns, bodyLines}: Layout): boolean {
	return previewColumns > 0 && bodyLines >= leastLines;
}

/** The choices at the left, one below the other; the file at the right. */
export function besideFrame(model: ViewModel, dialog: ExportPanel): readonly Line[] {
	const {layout, messages} = model;
	const width = layout.columns - formColumns - 2;
	const form = formLines(model, dialog).slice(0, layout.bodyLines);
	const file = [
		ruledHeading(messages.exporting.preview, '', width),
		blank,
		...previewLines(model, dialog, width, layout.bodyLines - 2),
	];
	return Array.from({length: layout.bodyLines}, (_, index): Line => [
		...padLine(form[index] ?? blank, formColumns - 1),
		{text: '│ ', style: 'dim'},
		...(file[index] ?? blank),
	]);
}

function formLines(model: ViewModel, dialog: ExportPanel): readonly Line[] {
	const {messages, exporting, layout} = model;
	const own = messages.exporting;
	const room = formColumns - 2 - indent;
	const above = [
		[{text: ' ', style: 'plain'}, ...ruledHeading(own.title, '', formColumns - 3)] satisfies Line,
		...dialogFields(model, dialog).flatMap(field => [blank, ...fieldLines(field, dialog, model)]),
		blank,
		...targetLines(model, dialog, room),
		blank,
		line(` ${figures(model)}`),
		...(exporting && exporting.shown === exporting.total && exporting.doubts > 0
			? [
					[
						...line(' '),
						{text: '?', style: 'doubt'},
						...line(` ${own.doubts(exporting.doubts)}`),
					] satisfies Line,
				]
			: []),
		blank,
	];
	const left = Math.max(0, layout.bodyLines - above.length - 1);
	return left < 1
		? above
		: [
				...above,
				line(` ${own.shell}`, 'heading'),
				...commandLines(model, room, left).map(text => line(`${' '.repeat(indent)}${text}`)),
			];
}

function fieldLines(field: Field, dialog: ExportPanel, {state}: ViewModel): readonly Line[] {
	const isFocused = dialog.focus === field.id;
	const room = formColumns - 2 - indent;
	const lines =
		field.id === 'scope'
			? choicesBelow(field, room, state.language)
			: choicesInColumns(field, room, state.language);
	return [
		headingLine(field.label, isFocused),
		...lines.map((each): Line => [{text: ' '.repeat(indent), style: 'plain'}, ...each]),
	];
}

function targetLines({messages, exporting}: ViewModel, dialog: ExportPanel, room: number): readonly Line[] {
	const isFocused = dialog.focus === 'target';
	return [
		headingLine(messages.exporting.fields.target, isFocused),
		[{text: ' '.repeat(indent), style: 'plain'}, ...fieldSegments(dialog.path, isFocused, room)],
		...wrap(exporting?.path ?? '', room).map(text => line(`${' '.repeat(indent)}${text}`)),
	];
}

function headingLine(label: string, isFocused: boolean): Line {
	return [
		{text: isFocused ? '▸' : ' ', style: 'here'},
		{text: label, style: isFocused ? 'selected' : 'heading'},
	];
}
