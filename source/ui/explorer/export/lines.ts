import {formats} from '../../../export/index.ts';
import {fit} from '../../../text/width.ts';
import type {Frame} from '../../kit/frame.ts';
import {blank, line, lineWidth, type Line} from '../../kit/line.ts';
import {fieldSegments} from '../../kit/text-field/index.ts';
import type {ExportPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';

/** The field names' column: as wide as the longest, but not wider than leaves room for the values. */
const widestLabel = 28;
const narrowestLabel = 11;

/** The dialog that writes the view, or the marked records, to a file. */
export function exportFrame({messages, layout, state, results}: ViewModel, dialog: ExportPanel): Frame {
	const marked = state.marked.length;
	const what = marked > 0 ? messages.exportMarked(marked) : messages.words.records(results.total);
	const room = layout.columns - 3 - narrowestLabel;
	const field = (name: ExportPanel['focus'], value: Line): Line => {
		const isFocused = dialog.focus === name;
		// What was chosen matters more than the whole name of the field.
		const label = Math.max(narrowestLabel, Math.min(widestLabel, layout.columns - 3 - lineWidth(value)));
		return [
			{text: isFocused ? ' ▸ ' : '   ', style: 'selected'},
			{
				text: `${fit(messages.exportFields[name], label - 1)} `,
				style: isFocused ? 'selected' : 'plain',
			},
			...value,
		];
	};
	return [
		line(` ${messages.exportTitle(what)}`, 'heading'),
		blank,
		field('format', formatLine(dialog.format, room)),
		field('path', fieldSegments(dialog.path, dialog.focus === 'path', room)),
		field('details', line(dialog.isDetailed ? messages.yes : messages.no, 'accent')),
	];
}

/** The formats with the chosen one in brackets; where they are too many, the first are left out, never the chosen. */
function formatLine(chosen: number, room: number): Line {
	const all = formats.map(({id}, index): Line =>
		line(index === chosen ? `[${id}]` : ` ${id} `, index === chosen ? 'accent' : 'dim'),
	);
	const from = all.findIndex((_, index) => index >= chosen || lineWidth(all.slice(index).flat()) <= room);
	return all.slice(from).flat();
}
