import {gapLine, yearLine, type Timeline, type TimelineRow} from '../../../answers/timeline/index.ts';
import {labelIn} from '../../../domain/vocabulary.ts';
import {displayWidth} from '../../../text/width.ts';
import type {Frame} from '../../kit/frame.ts';
import {blank, fitLine, line, paragraph, ruledHeading, spread, type Line} from '../../kit/line.ts';
import type {TimelinePanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {chosenIn, type Chosen} from './chosen.ts';
import {measuresOf, rowsWindow, yearsAt, type Measures} from './measures.ts';
import {recordHeadings, recordOfRow} from './row-records.ts';
import {axisLine, chosenYearLine, yearsLine} from './year-lines.ts';

/** Series and kinds by years; under them what is known of the chosen row and year, and the records of the row. */
export function timelineFrame(model: ViewModel, panel: TimelinePanel): Frame {
	const {timeline, messages, layout} = model;
	const chosen = timeline && chosenIn(timeline, panel);
	if (!timeline || !chosen) return [line(` ${messages.nothingFound}`)];
	const measures = measuresOf(model, panel);
	const above = [
		...(measures.hasYearLine ? [chosenYearLine(chosen.cell.year, measures)] : []),
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

function rowLines(model: ViewModel, {index, cell}: Chosen, measures: Measures): readonly Line[] {
	const {timeline, messages} = model;
	if (!timeline) return [];
	const groups: Readonly<Record<string, string>> = messages.words.timeline.groups;
	return rowsWindow(timeline, index, measures.lines).items.map((item): Line => {
		if (item.type === 'rule')
			return [...line(' '), ...ruledHeading(groups[item.section] ?? '', yearsAt(measures) - 2)];
		const row = timeline.rows[item.index];
		return row ? yearsLine(row, {isChosen: item.index === index, year: cell.year}, measures, model) : blank;
	});
}

/** What stands under the rows, in so many lines. */
function linesUnder(model: ViewModel, chosen: Chosen, room: number, rowLinesShown: number): readonly Line[] {
	const {columns, timeline, state} = model;
	const {row, cell} = chosen;
	const {language} = state;
	if (room < 2 || !timeline) return [];
	const onYear = inLines(yearLine(row, cell, timeline.isWhole, language), columns);
	const forms = [[...rowWords(row, timeline, model), ...onYear], onYear];
	const words = forms.find(({length}) => length < room) ?? onYear;
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

/** The name of a row, and what is known of its years. */
function rowWords(row: TimelineRow, timeline: Timeline, {columns, state}: ViewModel): readonly Line[] {
	const {language} = state;
	const [name, gaps] = [labelIn(row, language), gapLine(row, timeline, language)];
	return displayWidth(name) + displayWidth(gaps) + 4 <= columns
		? [[...line(` ${name}`, 'strong'), ...line(`   ${gaps}`)]]
		: [fitLine(line(` ${name}`, 'strong'), columns), ...inLines(gaps, columns)];
}

function inLines(text: string, columns: number): readonly Line[] {
	return paragraph(text, columns - 1, {first: ' '});
}

/**
 * The records of the chosen row, newest first, under their headings. Where not all have room, those of the chosen year
 * and older ones; `place` says which are shown.
 */
function recordLines(
	model: ViewModel,
	{row, cell}: Chosen,
	room: number,
): {readonly lines: readonly Line[]; readonly place: string} {
	const {messages, recordsOf} = model;
	const size = Math.min(row.total, room - 1);
	if (size < 1) return {lines: [], place: ''};
	const newer = row.cells.filter(({year}) => year > cell.year).reduce((sum, {count}) => sum + count, 0);
	const offset = Math.max(0, Math.min(newer, row.total - size));
	const records = recordsOf(row.filter, offset, size);
	const year = String(cell.year);
	const lines = records.map(record => {
		const isOfYear = record.date_start.slice(0, 4) <= year && year <= record.date_end.slice(0, 4);
		return fitLine(recordOfRow(record, row, isOfYear, model), model.columns);
	});
	return {
		lines: [fitLine(recordHeadings(model), model.columns), ...lines],
		place: size < row.total ? messages.timeline.recordsShown(offset + 1, offset + size, row.total) : '',
	};
}
