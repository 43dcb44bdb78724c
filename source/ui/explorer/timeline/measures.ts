import type {Timeline} from '../../../answers/timeline/index.ts';
import {pageAround, windowOn, type ListWindow, type SectionedRows} from '../../kit/sectioned-rows.ts';
import {gridWindow} from '../grid-window.ts';
import type {TimelinePanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {chosenIn} from './chosen.ts';

/** Columns of the sign of the chosen row and of the blanks on either side of a name. */
const around = 3;
/** The narrowest name that is worth its place, and the widest under and from {@link wideFrom}. */
const leastName = 14;
const mostName = {usual: 28, wide: 40} as const;
const wideFrom = 160;
/** Columns of `from–to` with the blanks before it, and of the widest year. */
const spanColumns = 11;
const widestCell = 4;

/** The place of everything in the timeline. */
export interface Measures {
	readonly name: number;
	/** Columns of a year. */
	readonly cell: number;
	/** The first year on screen, and how many are. */
	readonly from: number;
	readonly shown: number;
	/** Columns of the number of records. */
	readonly number: number;
	readonly hasSpan: boolean;
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
export function measuresOf({layout, timeline}: ViewModel, panel: TimelinePanel): Measures {
	const {columns, bodyLines, hasRuler} = layout;
	const [first, last] = timeline?.years ?? [1, 0];
	const years = Math.max(0, last - first + 1);
	const number = 3 + String(timeline?.total ?? 0).length;
	const room = columns - around - number;
	const cell = Math.max(1, Math.min(widestCell, Math.floor((room - spanColumns - 24) / Math.max(1, years))));
	const hasSpan = room - spanColumns - years * cell >= leastName;
	const forYears = room - (hasSpan ? spanColumns : 0) - leastName;
	const chosen = timeline && chosenIn(timeline, panel);
	const at = (chosen?.cell.year ?? last) - first;
	const {from: offset, shown} = gridWindow(at, Math.floor(forYears / cell), years, true);
	const most = columns >= wideFrom ? mostName.wide : mostName.usual;
	const name = Math.max(1, Math.min(most, room - (hasSpan ? spanColumns : 0) - shown * cell));
	const from = first + offset;
	const rest = bodyLines - (hasRuler ? 1 : 2);
	const wanted = Math.min(Math.floor(rest * 0.55), rest - 5);
	return {
		...{name, cell, from, shown, number, hasSpan},
		hasYearLine: !hasRuler,
		lines: Math.min(linesOfAll(timeline), Math.max(Math.min(3, rest), wanted)),
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
