import type {Timeline} from '../../../answers/timeline/index.ts';
import {displayWidth} from '../../../text/width.ts';
import {pageAround, windowOn, type ListWindow, type SectionedRows} from '../../kit/sectioned-rows.ts';
import type {TimelinePanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {chosenIn} from './chosen.ts';
import {gridWindow} from './grid-window.ts';

/** Columns of the sign of the chosen row and of the blanks on either side of a name. */
const around = 3;
/** The narrowest name that is worth its place, and the widest under and from {@link wideFrom}. */
const leastName = 14;
const mostName = {usual: 28, wide: 40} as const;
const wideFrom = 160;
/** Columns of `from–to` with the blanks before it, and of the widest year and month. */
const spanColumns = 11;
const widestCell = {year: 4, month: 5} as const;
/** Columns that a name keeps where years or months have more than one column. */
const roomyName = 24;

/** The place of everything in the timeline. */
export interface Measures {
	readonly name: number;
	/** Columns of a year or month. */
	readonly cell: number;
	/** The first year or month on screen, and how many are. */
	readonly from: number;
	readonly shown: number;
	/** Columns of the number of records. */
	readonly number: number;
	/** Columns of `from–to`, and among months of how many have none; 0 where it has no room. */
	readonly last: number;
	/** True where the chosen year stands over the years here, since the head has no room for it. */
	readonly hasYearLine: boolean;
	/** Lines of rows and their headings. */
	readonly lines: number;
}

/** The column at which the years begin. */
export function yearsAt({name}: Measures): number {
	return name + around;
}

/** Shares out the screen. Widths depend on the terminal and the years of the data only, so that nothing jumps. */
export function measuresOf(model: ViewModel, panel: TimelinePanel): Measures {
	const {layout, timeline} = model;
	const {columns, bodyLines, hasRuler} = layout;
	const {first, count, chosen, isFromEnd, widest, last} = gridOf(model, panel);
	const number = 3 + String(timeline?.total ?? 0).length;
	const room = columns - around - number;
	const cell = Math.max(1, Math.min(widest, Math.floor((room - last - roomyName) / Math.max(1, count))));
	const hasLast = room - last - count * cell >= leastName;
	const forCells = room - (hasLast ? last : 0) - leastName;
	const {from: offset, shown} = gridWindow(chosen - first, Math.floor(forCells / cell), count, isFromEnd);
	const most = columns >= wideFrom ? mostName.wide : mostName.usual;
	const name = Math.max(1, Math.min(most, room - (hasLast ? last : 0) - shown * cell));
	const rest = bodyLines - (hasRuler ? 1 : 2);
	const wanted = Math.min(Math.floor(rest * 0.55), rest - 5);
	return {
		...{name, cell, from: first + offset, shown, number, last: hasLast ? last : 0},
		hasYearLine: !hasRuler,
		lines: Math.min(linesOfAll(timeline), Math.max(Math.min(3, rest), wanted)),
	};
}

/** The years of the data, or the months of a year, as columns. */
interface Grid {
	readonly first: number;
	readonly count: number;
	readonly chosen: number;
	/** True where the last columns are those that are looked at first. */
	readonly isFromEnd: boolean;
	/** Columns of the widest cell, and of what stands behind the number of records. */
	readonly widest: number;
	readonly last: number;
}

function gridOf({timeline, messages}: ViewModel, panel: TimelinePanel): Grid {
	const chosen = timeline && chosenIn(timeline, panel);
	if (chosen?.month) {
		const last = displayWidth(messages.words.timeline.noMonth) + 2;
		return {
			first: 1,
			count: 12,
			chosen: chosen.month.cell.month,
			isFromEnd: false,
			widest: widestCell.month,
			last,
		};
	}
	const [first, end] = timeline?.years ?? [1, 0];
	const count = Math.max(0, end - first + 1);
	return {
		first,
		count,
		chosen: chosen?.cell.year ?? end,
		isFromEnd: true,
		widest: widestCell.year,
		last: spanColumns,
	};
}

function linesOfAll(timeline: Timeline | null): number {
	if (!timeline) return 1;
	return timeline.rows.length + new Set(timeline.rows.map(({group}) => group)).size;
}

function sectionsOf({rows}: Timeline): SectionedRows {
	return {total: rows.length, sectionOf: index => rows[index]?.group ?? ''};
}

/** The rows on screen, with the headings of their groups. */
export function rowsWindow(timeline: Timeline, cursor: number, lines: number): ListWindow {
	return windowOn(0, cursor, lines, sectionsOf(timeline));
}

/** Counts the rows of a page around the chosen one. */
export function rowsPage(model: ViewModel): number {
	const {timeline, state} = model;
	if (!timeline || state.panel.type !== 'timeline') return 1;
	return pageAround(state.panel.row, measuresOf(model, state.panel).lines, sectionsOf(timeline));
}
