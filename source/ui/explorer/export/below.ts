import {displayWidth, fit, graphemes, wrap} from '../../../text/width.ts';
import {line, type Line} from '../../kit/line.ts';
import {fieldSegments} from '../../kit/text-field/index.ts';
import type {Layout} from '../layout.ts';
import type {ExportPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {choicesAbreast, chosenAlone} from './choice-lines.ts';
import {commandLines} from './command-lines.ts';
import {dialogFields} from './fields.ts';
import {figures, previewLines, remarkedHeading} from './preview.ts';

/** Under this size a field shows only what is chosen in it. */
const roomy = {columns: 60, lines: 14} as const;
/** From so many lines on the command may take three. */
const tallFrom = 20;
/** The least lines that a preview is worth. */
const leastPreview = 2;

/** The choices, a field a line or two, and below them the file. */
export function belowFrame(model: ViewModel, dialog: ExportPanel): readonly Line[] {
	const {layout, messages} = model;
	const form = inSight(formLines(model, dialog), layout.bodyLines);
	const left = layout.bodyLines - form.length - 1;
	if (left < leastPreview) return form;
	const width = layout.columns - 1;
	const indented = (each: Line): Line => [{text: ' ', style: 'plain'}, ...each];
	return [
		...form,
		indented(remarkedHeading(messages.exporting.preview, figures(model), width)),
		...previewLines(model, dialog, width, left).map(indented),
	];
}

/** A line of the form, and whether it is of the field that has the keys. */
interface FormLine {
	readonly line: Line;
	readonly isFocused: boolean;
}

/** As many lines as there is room for, those of the field that has the keys among them. */
function inSight(lines: readonly FormLine[], room: number): readonly Line[] {
	const last = lines.findLastIndex(({isFocused}) => isFocused);
	const from = Math.max(0, Math.min(last + 1, lines.length) - room);
	return lines.slice(from, from + room).map(each => each.line);
}

function formLines(model: ViewModel, dialog: ExportPanel): readonly FormLine[] {
	const {messages, exporting, layout, state} = model;
	const own = messages.exporting;
	const fields = dialogFields(model, dialog);
	const labels = Math.max(
		...[own.title, ...fields.slice(1).map(({label}) => label), own.fields.target].map(displayWidth),
	);
	const room = layout.columns - labels - 5;
	const labelled = (label: string, lines: readonly Line[], isFocused: boolean): readonly FormLine[] =>
		lines.map((each, index) => ({
			isFocused,
			line: [
				{text: isFocused && index === 0 ? ' ▸ ' : '   ', style: 'here'},
				{text: `${fit(index === 0 ? label : '', labels)}  `, style: isFocused ? 'selected' : 'plain'},
				...each,
			],
		}));
	const isRoomy = isRoomyFor(layout);
	const isTyped = dialog.focus === 'target';
	return [
		...fields.flatMap(field =>
			labelled(
				field.id === 'scope' ? own.title : field.label,
				isRoomy ? choicesAbreast(field, room, state.language) : [chosenAlone(field, state.language)],
				dialog.focus === field.id,
			),
		),
		...labelled(
			own.fields.target,
			[fieldSegments(dialog.path, isTyped, room), ...pathLines(exporting?.path ?? '', room, isRoomy ? 2 : 1)],
			isTyped,
		),
		...(isRoomy
			? labelled(
					'$',
					commandLines(model, room, layout.bodyLines >= tallFrom ? 3 : 2).map(text => line(text)),
					false,
				)
			: []),
	];
}

/** The end of a path, which tells more than its beginning. */
function pathLines(path: string, width: number, most: number): readonly Line[] {
	let letters = graphemes(path);
	const isCut = displayWidth(path) > width * most;
	while (displayWidth(letters.join('')) > width * most - (isCut ? 1 : 0)) letters = letters.slice(1);
	return wrap(`${isCut ? '…' : ''}${letters.join('')}`, width).map(text => line(text));
}

function isRoomyFor({columns, bodyLines}: Layout): boolean {
	return columns >= roomy.columns && bodyLines >= roomy.lines;
}
