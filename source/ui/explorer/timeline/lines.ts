import {gapLine, monthLine, yearLine, type OpenTimeline} from '../../../answers/timeline/index.ts';
import {overlaps, parseEdtf} from '../../../domain/date.ts';
import {hasNoMonth, monthsIn} from '../../../domain/date-months.ts';
import {monthSpan} from '../../../domain/days.ts';
import type {Engagement} from '../../../domain/engagement.ts';
import {labelIn, type Language} from '../../../domain/vocabulary.ts';
import {displayWidth} from '../../../text/width.ts';
import type {Frame} from '../../kit/frame.ts';
import {blank, fitLine, line, paragraph, ruledHeading, spread, type Line} from '../../kit/line.ts';
import type {TimelinePanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {chosenIn, type Chosen} from './chosen.ts';
import {measuresOf, rowsWindow, yearsAt, type Measures} from './measures.ts';
import {recordHeadings, recordOfRow} from './row-records.ts';
import {axisLine, chosenColumnLine, timelineRowLine} from './column-lines.ts';

/** Series and kinds by years; under them what is known of the chosen row and year, and the records of the row. */
export function timelineFrame(model: ViewModel, panel: TimelinePanel): Frame {
	const {timeline, messages, layout} = model;
	const chosen = timeline && chosenIn(timeline, panel);
	if (!timeline || !chosen) return [line(` ${messages.nothingFound}`)];
	const measures = measuresOf(model, panel);
	const above = [
		...(measures.hasYearLine ? [chosenColumnLine(chosen, measures, model)] : []),
		axisLine(measures, model),
		...rowLines(model, chosen, measures),
	];
	return [...above, ...linesUnder(model, chosen, layout.bodyLines - above.length, measures.lines)];
}

/** The row on a line of the panel; null on a heading and elsewhere. */
export function rowAtLine(model: ViewModel, panel: TimelinePanel, at: number): number | null {
	const {timeline} = model;
	const chosen = timeline && chosenIn(timeline, panel);
	if (!timeline || !chosen) return null;
	const {lines, hasYearLine} = measuresOf(model, panel);
	const item = rowsWindow(timeline, chosen.index, lines).items[at - (hasYearLine ? 2 : 1)];
	return item?.type === 'row' ? item.index : null;
}

function rowLines(model: ViewModel, chosen: Chosen, measures: Measures): readonly Line[] {
	const {timeline, messages} = model;
	if (!timeline) return [];
	const groups: Readonly<Record<string, string>> = messages.words.timeline.groups;
	return rowsWindow(timeline, chosen.index, measures.lines).items.map((item): Line => {
		if (item.type === 'rule')
			return [...line(' '), ...ruledHeading(groups[item.section] ?? '', yearsAt(measures) - 2)];
		return timelineRowLine(item.index, chosen, timeline, measures, model);
	});
}

/** What stands under the rows, in so many lines. */
function linesUnder(model: ViewModel, chosen: Chosen, room: number, rowLinesShown: number): readonly Line[] {
	const {columns, timeline, state} = model;
	if (room < 2 || !timeline) return [];
	const onCell = inLines(cellLine(chosen, timeline, state.language), columns);
	const forms = [[...rowWords(chosen, timeline, model), ...onCell], onCell];
	const words = forms.find(({length}) => length < room) ?? onCell;
	const left = room - 1 - words.length;
	const hasBlank = left > 5;
	const {lines, place} = recordLines(model, chosen, left - Number(hasBlank));
	return [
		ruleUnder(hiddenBelow(model, chosen, rowLinesShown), place, model),
		...words,
		...(hasBlank ? [blank] : []),
		...lines,
	].slice(0, room);
}

/** Counts the rows below those on screen. */
function hiddenBelow({timeline}: ViewModel, {index}: Chosen, lines: number): number {
	if (!timeline) return 0;
	const last = rowsWindow(timeline, index, lines).items.findLast(item => item.type === 'row');
	return timeline.rows.length - 1 - (last?.index ?? -1);
}

/** Between the rows and what stands under them: how many rows follow, and which of the records are shown. */
function ruleUnder(hidden: number, place: string, {messages, columns}: ViewModel): Line {
	const more = hidden > 0 ? ` ${messages.more(hidden)} ` : ' ';
	const room = columns - displayWidth(more) - 1 - (place === '' ? 0 : displayWidth(place) + 1);
	const rule: Line = [...line(more), ...line('─'.repeat(Math.max(0, room)), 'dim')];
	return place === '' ? rule : spread(rule, line(`${place} `), columns);
}

/** What is said of the chosen year or month. */
function cellLine({row, cell, month}: Chosen, timeline: OpenTimeline, language: Language): string {
	return month
		? monthLine(month.of, month.cell, timeline.isWhole, language)
		: yearLine(row, cell, timeline.isWhole, language);
}

/** The name of the chosen row, and what is known of its years; among months, of the year. */
function rowWords(
	{row, cell, month}: Chosen,
	timeline: OpenTimeline,
	{columns, state}: ViewModel,
): readonly Line[] {
	const {language} = state;
	const name = labelIn(row, language);
	const isOfYear = month !== null && cell.count > 0;
	const gaps = isOfYear ? yearLine(row, cell, timeline.isWhole, language) : gapLine(row, timeline, language);
	return displayWidth(name) + displayWidth(gaps) + 4 <= columns
		? [[...line(` ${name}`, 'strong'), ...line(`   ${gaps}`)]]
		: [fitLine(line(` ${name}`, 'strong'), columns), ...inLines(gaps, columns)];
}

function inLines(text: string, columns: number): readonly Line[] {
	return paragraph(text, columns - 1, {first: ' '});
}

/**
 * The records of the chosen row, newest first, under their headings. Where not all have room, those of the chosen year
 * or month and older ones; `place` says which are shown.
 */
function recordLines(
	model: ViewModel,
	chosen: Chosen,
	room: number,
): {readonly lines: readonly Line[]; readonly place: string} {
	const {messages, recordsOf} = model;
	const {row} = chosen;
	const size = Math.min(row.total, room - 1);
	if (size < 1) return {lines: [], place: ''};
	const offset = Math.max(0, Math.min(newerThan(chosen), row.total - size));
	const records = recordsOf(row.filter, offset, size);
	const lines = records.map(record =>
		fitLine(recordOfRow(record, row, isOfCell(record, chosen), model), model.columns),
	);
	return {
		lines: [fitLine(recordHeadings(model), model.columns), ...lines],
		place: size < row.total ? messages.timeline.recordsShown(offset + 1, offset + size, row.total) : '',
	};
}

/** Counts the records of the row that come after the chosen year or month. */
function newerThan({row, cell, month}: Chosen): number {
	const sum = (cells: readonly {readonly count: number}[]): number =>
		cells.reduce((all, {count}) => all + count, 0);
	const newer = sum(row.cells.filter(({year}) => year > cell.year));
	if (!month) return newer;
	const later = sum(month.of.cells.filter(each => each.month > month.cell.month));
	// A record that reaches into several months counts in each of them.
	return newer + Math.min(later, Math.max(0, cell.count - 1));
}

function isOfCell({date, date_start, date_end}: Engagement, {cell, month}: Chosen): boolean {
	const year = String(cell.year);
	if (!month) return date_start.slice(0, 4) <= year && year <= date_end.slice(0, 4);
	const read = parseEdtf(date);
	return overlaps(read, monthSpan(cell.year, month.cell.month)) && !hasNoMonth(monthsIn(read, cell.year));
}
