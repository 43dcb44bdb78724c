import {skipText} from '../../../words/import-reasons/index.ts';
import {blank, paragraph, type Line} from '../../kit/line.ts';
import {editorLines} from '../edit/lines.ts';
import {spansBehind} from '../passage/evidence-spans.ts';
import {fieldLines} from '../fields/lines.ts';
import {shownScroll} from '../fields/state.ts';
import {passageLines} from '../passage/lines.ts';
import {splitDetail} from '../panes.ts';
import type {EditPanel, FieldsPanel, ReviewState} from '../model.ts';
import type {DetailLayout, ReviewViewModel, Selected} from '../view-model.ts';

type Context = Omit<ReviewViewModel, 'detail'>;

const nothing: DetailLayout = {
	lines: [],
	blocks: [],
	scroll: 0,
	fieldRows: 0,
	passage: [],
	passageTop: 0,
	passageRows: 0,
};

/**
 * The selected row in full: its fields, or the one being typed, over the passage with what is behind the selected
 * field highlighted.
 */
export function detailOf(context: Context): DetailLayout {
	const {selected} = context;
	switch (selected.type) {
		case 'record':
			return recordDetail(selected, context);
		case 'skipped':
			return skippedDetail(selected, context);
		case 'nothing':
			return nothing;
	}
}

/**
 * Columns for text: one stays free at either side, and the border takes two where the record stands beside the list.
 */
export function detailWidth({layout}: Pick<ReviewViewModel, 'layout'>): number {
	return Math.max(1, layout.detailColumns - (layout.isWide ? 3 : 2));
}

function recordDetail(selected: Extract<Selected, {type: 'record'}>, context: Context): DetailLayout {
	const {state, layout, messages, suggestions} = context;
	const width = detailWidth(context);
	const fields = fieldsBehind(state);
	const edit = editBehind(state);
	const {proposal} = selected.item;
	const field = fields ? selected.fields[fields.cursor] : undefined;
	const passage = passageLines(
		proposal.passages,
		spansBehind(field, proposal, selected.record.people),
		width,
		{heading: messages.passage, line: messages.words.line, none: messages.noPassage},
	);
	const drawn = fieldLines(selected, width, {
		...context,
		language: state.language,
		cursor: fields ? fields.cursor : -1,
	});
	const wanted = edit ? Math.max(6, suggestions.length + 3) : drawn.lines.length;
	const {fieldRows, passageRows} = splitDetail(layout.bodyLines, wanted, passage.lines.length + 1);
	const textRows = Math.max(0, passageRows - 1);
	return {
		lines: edit ? editorLines(edit, suggestions, {width, rows: fieldRows, messages}) : drawn.lines,
		blocks: drawn.blocks,
		scroll: fields && !edit ? shownScroll(fields, drawn.blocks, fieldRows) : 0,
		fieldRows,
		passage: passage.lines,
		passageTop: passageTopOf(fields, passage.firstMatch, passage.lines.length, textRows),
		passageRows: textRows,
	};
}

/**
 * The first line of the passage on screen: as the reader has scrolled it, else so that what is highlighted is seen
 * with its heading or a line before it.
 */
function passageTopOf(fields: FieldsPanel | null, match: number, length: number, rows: number): number {
	const most = Math.max(0, length - rows);
	const wanted = fields?.passageTop ?? (match < rows ? 0 : match - (rows > 1 ? 1 : 0));
	return Math.max(0, Math.min(wanted, most));
}

function skippedDetail(
	{skipped}: Extract<Selected, {type: 'skipped'}>,
	{layout, messages, state}: Context,
): DetailLayout {
	const width = detailWidth({layout});
	const {file, line: number, text, reason} = skipped;
	const heading: Line = [
		{text: `${messages.statuses.skipped} `, style: 'heading'},
		{text: number === 0 ? file : `${file}, ${messages.words.line(number)}`, style: 'plain'},
	];
	const lines = [
		heading,
		...paragraph(skipText(reason, state.language), width, {indent: 0}),
		...paragraph(messages.makeOne, width, {indent: 0, style: 'dim'}),
		...(text === '' ? [] : [blank]),
	];
	const passage = text === '' ? [] : paragraph(text, width, {indent: 0});
	const fieldRows = Math.min(lines.length, layout.bodyLines);
	const passageRows = layout.bodyLines - fieldRows;
	return {
		...nothing,
		lines,
		fieldRows,
		passage,
		passageTop: passageTopOf(fieldsBehind(state), -1, passage.length, passageRows),
		passageRows,
	};
}

/** The panel of fields that has the keys, or that they return to; null where that is the list. */
function fieldsBehind({panel, below}: ReviewState): FieldsPanel | null {
	return [...below, panel].findLast(each => each.type === 'fields') ?? null;
}

function editBehind({panel}: ReviewState): EditPanel | null {
	return panel.type === 'edit' ? panel : null;
}
