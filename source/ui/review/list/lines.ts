import {cellText} from '../../../domain/record-columns.ts';
import {isAsProposed, type ReviewDecision, type ReviewItem, type Skipped} from '../../../extract/index.ts';
import {skipText} from '../../../words/import-reasons/index.ts';
import {displayWidth, truncateDate} from '../../../text/width.ts';
import {blank, line, padLine, paragraph, type Line, type Segment} from '../../kit/line.ts';
import {cellPadding, gridLines, type GridColumn} from '../../kit/frame.ts';
import type {Style} from '../../kit/theme.ts';
import {follow} from '../../kit/viewport.ts';
import {detailRows} from '../detail/lines.ts';
import {statusSigns} from '../head/lines.ts';
import {listRows, type ReviewLayout} from '../panes.ts';
import type {ReviewViewModel} from '../view-model.ts';
import {statusOf, type ItemStatus} from '../work/status.ts';

/** The widest that a date or a kind may be; the title takes what is left. */
const widest = {date: 19, narrowDate: 16, kind: 16} as const;

const decisionMarks: Readonly<Record<ReviewDecision, Segment>> = {
	accepted: {text: '✓', style: 'marked'},
	rejected: {text: '✗', style: 'plain'},
	undecided: {text: '?', style: 'strong'},
};

type ColumnKey = 'mark' | 'status' | 'date' | 'kind' | 'engagement';
type Row = Readonly<Record<ColumnKey, Line>>;
type ReviewColumn = GridColumn & {readonly key: ColumnKey};

/**
 * The proposed records, and after them what was skipped; only what is on screen is laid out. Where nothing is
 * proposed, the reasons.
 */
export function listLines(model: ReviewViewModel): readonly Line[] {
	const {layout, state, total} = model;
	const {items, skipped: passages} = state.work;
	if (items.length === 0) return nothingFoundLines(model);
	const {top, size} = follow(state.top, state.cursor, listRows(layout), total);
	const rows = Array.from({length: size}, (_, index): Row | undefined => {
		const at = top + index;
		const isSelected = at === state.cursor;
		const item = items[at];
		if (item) return recordRow(item, isSelected, model);
		const skipped = passages[at - items.length];
		return skipped && skippedRow(skipped, isSelected, model);
	}).filter(row => row !== undefined);
	const columns = columnsFor(rows, model);
	const lines = gridLines({columns, rows: rows.map(row => columns.map(({key}) => row[key]))});
	return Array.from({length: layout.bodyLines - layout.previewLines}, (_, index) => lines[index] ?? blank);
}

/** The list, and the selected row in full beside it. */
export function beside(model: ReviewViewModel): readonly Line[] {
	const list = listLines(model);
	return detailRows(model).map((each, index) => [
		...padLine(list[index] ?? [], model.layout.listColumns),
		...each,
	]);
}

function nothingFoundLines({messages, layout, state}: ReviewViewModel): readonly Line[] {
	const width = layout.columns - 2;
	const {skipped} = state.work;
	const reasons = skipped.flatMap(({file, line: number, reason}, index) => {
		const where = number === 0 ? file : `${file}, ${messages.words.line(number)}`;
		return paragraph(`${where}: ${skipText(reason, state.language)}`, width, {
			first: index === state.cursor ? ' ▸ ' : '   ',
			style: index === state.cursor ? 'plain' : 'dim',
		});
	});
	const head = [
		line(` ${skipped.length > 0 ? messages.nothingFound : messages.nothingRead}`, 'strong'),
		...(skipped.length > 0
			? [blank, ...paragraph(`${messages.whyNot} ${messages.makeOne}`, width, {indent: 1})]
			: []),
	];
	const rows = Math.max(0, layout.bodyLines - head.length);
	const selected = reasons.findIndex(each => each[0]?.text === ' ▸ ');
	const {top, size} = follow(0, Math.max(0, selected), rows, reasons.length);
	return [...head, ...reasons.slice(top, top + size)];
}

function recordRow(item: ReviewItem, isSelected: boolean, model: ReviewViewModel): Row {
	const {record, decision} = item;
	const {state, dictionary} = model;
	const words = {language: state.language, vocabulary: dictionary.vocabulary, years: []};
	const base: Style = isSelected ? 'selected' : 'plain';
	return {
		mark: [
			{text: isSelected ? '▸' : ' ', style: 'here'},
			decisionMarks[decision],
			{text: isAsProposed(item) ? '' : '*', style: 'accent'},
		],
		status: statusCell(statusOf(item, model.start), isSelected, model),
		date: line(truncateDate(cellText(record, 'date', words), dateWidth(model.layout)), base),
		kind: line(cellText(record, 'kind', words), base),
		engagement: line(cellText(record, 'engagement', words), base),
	};
}

function dateWidth({hasNames}: ReviewLayout): number {
	return hasNames ? widest.date : widest.narrowDate;
}

function statusCell({status}: ItemStatus, isSelected: boolean, {messages, layout}: ReviewViewModel): Line {
	const text = layout.hasNames ? messages.statuses[status] : statusSigns[status];
	return line(text, isSelected ? 'selected' : status === 'conflict' ? 'strong' : 'plain');
}

function skippedRow(
	{line: number, file, reason, text}: Skipped,
	isSelected: boolean,
	model: ReviewViewModel,
): Row {
	const {messages, layout, state} = model;
	const style: Style = isSelected ? 'selected' : 'plain';
	return {
		mark: line(isSelected ? '▸' : ' ', 'here'),
		status: line(layout.hasNames ? messages.statuses.skipped : statusSigns.skipped, style),
		date: line(number === 0 ? file : messages.words.line(number), style),
		kind: blank,
		engagement: line(`${skipText(reason, state.language)} ${text}`.trimEnd(), style),
	};
}

function columnsFor(rows: readonly Row[], {messages, layout}: ReviewViewModel): readonly ReviewColumn[] {
	const columnOf = (key: 'status' | 'date' | 'kind', most: number): ReviewColumn => {
		const title = key === 'status' && !layout.hasNames ? '' : messages.words[key];
		const widths = rows.map(row => row[key].reduce((sum, segment) => sum + displayWidth(segment.text), 0));
		return {key, title, width: Math.min(most, Math.max(displayWidth(title), ...widths))};
	};
	const before = [
		{key: 'mark' as const, title: '', width: 3},
		columnOf('status', 10),
		columnOf('date', dateWidth(layout)),
		...(layout.hasKind ? [columnOf('kind', widest.kind)] : []),
	];
	const used = before.reduce((sum, column) => sum + column.width + cellPadding, 0);
	const width = Math.max(4, layout.listColumns - used - cellPadding);
	return [...before, {key: 'engagement', title: messages.words.engagement, width}];
}
