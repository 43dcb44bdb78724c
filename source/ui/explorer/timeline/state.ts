import type {TimelineRow} from '../../../answers/timeline/index.ts';
import {monthText} from '../../../domain/date-months.ts';
import {facetOf} from '../../../domain/facets.ts';
import {asking, type SearchRequest} from '../../../search/index.ts';
import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {textField} from '../../kit/text-field/index.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {Command} from '../keys.ts';
import {ledToList} from '../led-list.ts';
import type {ExplorerStep, Shown, State, TimelinePanel} from '../model.ts';
import {asksNothing, rowAfter} from '../movement.ts';
import {openSaving} from '../saving/index.ts';
import {chosenIn, type Chosen} from './chosen.ts';

/** The timeline of the view over the list; a notice where the view is empty. */
export function openTimeline(state: State, {total, messages}: Shown): State {
	return total === 0 ? noticed(state, messages.nothingFound) : pushed(state, openedTimeline(null));
}

/** A timeline of the view, or of the records of a request. */
export function openedTimeline(of: SearchRequest | null): TimelinePanel {
	return {type: 'timeline', of, row: 0, year: null, month: null, added: []};
}

/** Moves among rows, years, months and gaps, adds the view as a row, and takes the records of a cell to the list. */
export function inTimeline(state: State, panel: TimelinePanel, command: Command, shown: Shown): ExplorerStep {
	if (command === 'back')
		return step(panel.month === null ? popped(state) : withPanel(state, {...panel, month: null}));
	const {timeline} = shown;
	const chosen = timeline && chosenIn(timeline, panel);
	if (!timeline || !chosen) return step(state);
	const row = rowAfter(state, command, chosen.index, shown);
	if (row !== null)
		return step(withPanel(state, {...placed(panel, chosen), row: clampIndex(row, timeline.rows.length)}));
	const time = timeAfter(state, panel, command, chosen, timeline.years);
	if (time !== null) return step(withPanel(state, time));
	switch (command) {
		case 'leap-back':
		case 'leap-on':
			return step(atGap(state, panel, command, chosen, shown));
		case 'accept':
			return step(withCell(state, panel, chosen, shown));
		default:
			return step(withOtherRows(state, panel, command, chosen, shown));
	}
}

/** Asks for a new row, takes an added one away, and asks for the file to write all of them to. */
function withOtherRows(
	state: State,
	panel: TimelinePanel,
	command: Command,
	chosen: Chosen,
	shown: Shown,
): State {
	switch (command) {
		case 'add-view':
			return pushed(state, {type: 'adding', field: textField('')});
		case 'remove-row':
			return withoutRow(state, panel, chosen, shown);
		case 'export':
			return openSaving(state, 'timeline', panel.of ?? state.request, shown.today);
		default:
			return state;
	}
}

/** The year and the month on which the reader is, chosen by now. */
function placed(panel: TimelinePanel, {cell, month}: Chosen): TimelinePanel {
	return {...panel, year: cell.year, month: month?.cell.month ?? panel.month};
}

/** The panel at another year or month, or among the others of these; null for a command that leads to none. */
function timeAfter(
	{count}: State,
	panel: TimelinePanel,
	command: Command,
	chosen: Chosen,
	years: readonly [number, number],
): TimelinePanel | null {
	const times = count ?? 1;
	switch (command) {
		case 'left':
			return moved(panel, chosen, -times, years);
		case 'right':
			return moved(panel, chosen, times, years);
		case 'leap-back':
			return chosen.month && moved(panel, chosen, -times * 12, years);
		case 'leap-on':
			return chosen.month && moved(panel, chosen, times * 12, years);
		case 'zoom':
			return zoomed(panel, chosen);
		default:
			return null;
	}
}

/** So many years or months on, from month to month over the ends of years, as far as the data have years. */
function moved(
	panel: TimelinePanel,
	{cell, month}: Chosen,
	by: number,
	[first, last]: readonly [number, number],
): TimelinePanel {
	if (!month) return {...panel, year: Math.max(first, Math.min(cell.year + by, last))};
	const at = cell.year * 12 + month.cell.month - 1 + by;
	const there = Math.max(first * 12, Math.min(at, last * 12 + 11));
	return {...panel, year: Math.floor(there / 12), month: (there % 12) + 1};
}

/** The months of the chosen year, or the years again. */
function zoomed(panel: TimelinePanel, {cell}: Chosen): TimelinePanel {
	return panel.month === null ? {...panel, year: cell.year, month: 0} : {...panel, month: null};
}

/** The nearest gap of the row before or after the year. */
function atGap(
	state: State,
	panel: TimelinePanel,
	command: 'leap-back' | 'leap-on',
	{row, cell}: Chosen,
	{messages}: Shown,
): State {
	const gaps = row.cells.filter(({isGap}) => isGap).map(({year}) => year);
	const there =
		command === 'leap-on' ? gaps.find(year => year > cell.year) : gaps.findLast(year => year < cell.year);
	return there === undefined
		? noticed(state, messages.timeline.noGap)
		: withPanel(state, {...panel, year: there});
}

/** The list of the records of a row in a year or month, which the view is narrowed to. */
function withCell(state: State, panel: TimelinePanel, chosen: Chosen, shown: Shown): State {
	const {row, cell, month} = chosen;
	// Records without a month may be of it: they are listed with those that the cell counts.
	if ((month ? month.cell.count + month.of.withoutMonth : cell.count) === 0)
		return noticed(state, emptyText(chosen, shown));
	const asked = panel.of ?? state.request;
	const ofRow = row.group === 'views' ? panel.added[Number(row.id)] : narrowedTo(asked, row.group, row.id);
	if (!ofRow) return state;
	const time = month ? monthText(cell.year, month.cell.month) : String(cell.year);
	return ledToList(state, narrowedTo(ofRow, 'years', time));
}

function emptyText({cell, month}: Chosen, {messages}: Shown): string {
	const {timeline, words} = messages;
	const {monthOf} = words.timeline;
	return timeline.emptyCell(cell.year, month && monthOf(cell.year, month.cell.month));
}

function narrowedTo(
	request: SearchRequest,
	facet: Exclude<TimelineRow['group'], 'views'> | 'years',
	value: string,
): SearchRequest {
	return asking(request, facetOf(facet), [[value]]);
}

/** A request as a row behind the others; a notice where it finds nothing, or asks for nothing. */
export function withRow(state: State, panel: TimelinePanel, request: SearchRequest, shown: Shown): State {
	const {timeline, messages, countOf, faultOf} = shown;
	if (asksNothing(request)) return noticed(state, messages.timeline.asksNothing);
	if (panel.added.some(each => isSameRequest(each, request)))
		return noticed(state, messages.timeline.isAdded);
	if (countOf(request) === 0) return noticed(state, faultOf(request) ?? messages.nothingFound);
	return withPanel(state, {...panel, row: timeline?.rows.length ?? 0, added: [...panel.added, request]});
}

function isSameRequest(a: SearchRequest, b: SearchRequest): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

/** The timeline without a row that was added. */
function withoutRow(state: State, panel: TimelinePanel, {row, index}: Chosen, {messages}: Shown): State {
	if (row.group !== 'views') return noticed(state, messages.timeline.notAdded);
	const added = panel.added.filter((_, at) => at !== Number(row.id));
	return withPanel(state, {...panel, row: Math.max(0, index - 1), added});
}

function noticed(state: State, text: string): State {
	return {...state, notice: {kind: 'info', text}};
}
