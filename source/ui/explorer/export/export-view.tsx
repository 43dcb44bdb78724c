import type {ReactNode} from 'react';
import {Box} from 'ink';
import {Lines} from '../../kit/text-lines.tsx';
import {fieldSegments} from '../../kit/field-segments.ts';
import {fit} from '../../../text/width.ts';
import {line, lineWidth, type Line} from '../../kit/line.ts';
import type {ExportDialog} from '../model.ts';
import type {ViewModel} from '../view-model.ts';

/** The field names' column: as wide as the longest, but not wider than leaves room for the values. */
const widestLabel = 28;
const narrowestLabel = 11;

/** The dialog that writes the view, or the marked records, to a file. */
export function ExportView({
	model,
	dialog,
}: {
	readonly model: ViewModel;
	readonly dialog: ExportDialog;
}): ReactNode {
	const {messages, layout, state, results, exportFormats} = model;
	const what =
		state.marked.length > 0
			? messages.exportMarked(state.marked.length)
			: messages.words.records(results.total);
	const room = layout.columns - 3 - narrowestLabel;
	const field = (name: ExportDialog['focus'], value: Line): Line => {
		// What was chosen matters more than the whole name of the field.
		const label = Math.max(narrowestLabel, Math.min(widestLabel, layout.columns - 3 - lineWidth(value)));
		return [
			{text: dialog.focus === name ? ' ▸ ' : '   ', style: 'selected'},
			{
				text: `${fit(messages.exportFields[name], label - 1)} `,
				style: dialog.focus === name ? 'selected' : 'plain',
			},
			...value,
		];
	};
	const formats = exportFormats.map((format, index): Line => [
		{
			text: index === dialog.format ? `[${format.id}]` : ` ${format.id} `,
			style: index === dialog.format ? 'accent' : 'dim',
		},
	]);
	const from = exportFormats.findIndex(
		(_, index) => index >= dialog.format || lineWidth(formats.slice(index).flat()) <= room,
	);
	const lines: readonly Line[] = [
		line(` ${messages.exportTitle(what)}`, 'heading'),
		[],
		field('format', formats.slice(from).flat()),
		field('path', fieldSegments(dialog.path, dialog.focus === 'path', room)),
		field('details', line(dialog.isDetailed ? messages.yes : messages.no, 'accent')),
	];
	return (
		<Box flexDirection="column" height={layout.bodyLines}>
			<Lines lines={lines.slice(0, layout.bodyLines)} width={layout.columns} />
		</Box>
	);
}
