import {wrap} from '../../../text/width.ts';
import {blank, line, onBar, padLine, type Line} from '../../kit/line.ts';
import {fieldSegments} from '../../kit/text-field/index.ts';
import type {Layout} from '../layout.ts';
import type {ExportPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {choicesBelow, choicesInColumns} from './choice-lines.ts';
import {commandLines} from './command-lines.ts';
import {dialogFields, type Field} from './fields.ts';
import {figures, previewLines, remarkedHeading} from './preview.ts';

/** Columns of the choices, and the line that parts them from the file. */
const formColumns = 47;
/** Columns before a heading, and before what stands under it; a chosen line has its sign before them. */
const margin = 2;
const indent = 4;
/** Columns of what stands under a heading. */
const room = formColumns - 3 - indent;
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
	const width = previewColumns(layout);
	const form = formLines(model, dialog).slice(0, layout.bodyLines);
	const file = [
		remarkedHeading(messages.exporting.preview, '', width),
		blank,
		...previewLines(model, dialog, width, layout.bodyLines - 2),
	];
	return Array.from({length: layout.bodyLines}, (_, index): Line => [
		...padLine(form[index] ?? blank, formColumns - 1),
		{text: '│ ', style: 'dim'},
		...(file[index] ?? blank),
	]);
}

/** Columns of the file. */
export function previewColumns({columns}: Layout): number {
	return columns - formColumns - 1;
}

function formLines(model: ViewModel, dialog: ExportPanel): readonly Line[] {
	const {messages, exporting, layout} = model;
	const own = messages.exporting;
	const above = [
		[{text: ' ', style: 'plain'}, ...remarkedHeading(own.title, '', formColumns - 4)] satisfies Line,
		...dialogFields(model, dialog).flatMap(field => [blank, ...fieldLines(field, dialog, model)]),
		blank,
		...targetLines(model, dialog),
		blank,
		line(`${' '.repeat(margin)}${figures(model)}`),
		...(exporting && exporting.shown === exporting.total && exporting.doubts > 0
			? [
					[
						...line(' '.repeat(margin)),
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
				headingLine(own.shell),
				...commandLines(model, room, left).map(text => line(`${' '.repeat(indent)}${text}`)),
			];
}

function fieldLines(field: Field, dialog: ExportPanel, {state}: ViewModel): readonly Line[] {
	const isFocused = dialog.focus === field.id;
	const isWhole = field.id === 'scope';
	const lines = isWhole
		? choicesBelow(field, room, state.language)
		: choicesInColumns(field, room, state.language);
	return [
		headingLine(field.label),
		...lines.map((each): Line => {
			const isChosen = field.isSwitch || each.some(({style}) => style === 'strong');
			return isFocused && isChosen ? chosenLine(each, isWhole) : [...line(' '.repeat(indent)), ...each];
		}),
	];
}

/** The line with what the keys change, on the bar as a whole or where it is chosen. */
function chosenLine(content: Line, isWhole: boolean): Line {
	const sign: Line = [{text: '▌', style: 'here'}, ...line('  ')];
	if (isWhole) return [...line(' '), ...onBar([...sign, ...padLine(content, room)])];
	return [
		...line(' '),
		...sign,
		...content.flatMap(each => (each.style === 'strong' ? onBar([each]) : [each])),
	];
}

function targetLines({messages, exporting}: ViewModel, dialog: ExportPanel): readonly Line[] {
	const isFocused = dialog.focus === 'target';
	const sign: Line = isFocused
		? [...line(' '), {text: '▌', style: 'here'}, ...line('  ')]
		: line(' '.repeat(indent));
	return [
		headingLine(messages.exporting.fields.target),
		[...sign, ...fieldSegments(dialog.path, isFocused, room)],
		...wrap(exporting?.path ?? '', room).map(text => line(`${' '.repeat(indent)}${text}`)),
	];
}

function headingLine(label: string): Line {
	return line(`${' '.repeat(margin)}${label}`, 'heading');
}
