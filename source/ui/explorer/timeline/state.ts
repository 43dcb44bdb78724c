import type {TimelineRow} from '../../../answers/timeline/index.ts';
import {facetOf} from '../../../domain/facets.ts';
import {asking, type SearchRequest} from '../../../search/index.ts';
import {step} from '../../kit/program.ts';
import {bottomed, popped, pushed, withPanel} from '../../kit/stack.ts';
import {textField} from '../../kit/text-field/index.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, Shown, State, TimelinePanel} from '../model.ts';
import {asksNothing, fromTop, rowAfter} from '../movement.ts';
import {openSaving} from '../saving/index.ts';
import {chosenIn, type Chosen} from './chosen.ts';

/** The timeline of the view over the list; a notice where the view is empty. */
export function openTimeline(state: State, {total, messages}: Shown): State {
	return total === 0 ? noticed(state, messages.nothingFound) : pushed(state, openedTimeline(null));
}

/** A timeline of the view, or of the records of a request. */
export function openedTimeline(of: SearchRequest | null): TimelinePanel {
	return {type: 'timeline', of, row: 0, year: null, added: []};
}

/** Moves among rows, years and gaps, adds the view as a row, and takes the records of a cell to the list. */
export function inTimeline(state: State, panel: TimelinePanel, command: Command, shown: Shown): ExplorerStep {
	if (command === 'back') return step(popped(state));
	const {timeline} = shown;
	const chosen = timeline && chosenIn(timeline, panel);
	if (!timeline || !chosen) return step(state);
	const {cell} = chosen;
	const row = rowAfter(state, command, chosen.index, shown);
	if (row !== null)
		return step(withPanel(state, {...panel, year: cell.year, row: clampIndex(row, timeline.rows.length)}));
	switch (command) {
		case 'left':
			return step(atYear(state, panel, cell.year - (state.count ?? 1), timeline.years));
		case 'right':
			return step(atYear(state, panel, cell.year + (state.count ?? 1), timeline.years));
		case 'previous-gap':
		case 'next-gap':
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

/** Another year, as far as the data have years. */
function atYear(
	state: State,
	panel: TimelinePanel,
	year: number,
	[first, last]: readonly [number, number],
): State {
	return withPanel(state, {...panel, year: Math.max(first, Math.min(year, last))});
}

/** The nearest gap of the row before or after the year. */
function atGap(
	state: State,
	panel: TimelinePanel,
	command: 'previous-gap' | 'next-gap',
	{row, cell}: Chosen,
	{messages}: Shown,
): State {
	const gaps = row.cells.filter(({isGap}) => isGap).map(({year}) => year);
	const there =
		command === 'next-gap' ? gaps.find(year => year > cell.year) : gaps.findLast(year => year < cell.year);
	return there === undefined
		? noticed(state, messages.timeline.noGap)
		: withPanel(state, {...panel, year: there});
}

/** The list of the records of a row in a year, which the view is narrowed to. */
function withCell(state: State, panel: TimelinePanel, {row, cell}: Chosen, {messages}: Shown): State {
	if (cell.count === 0) return noticed(state, messages.timeline.emptyCell(cell.year));
	const asked = panel.of ?? state.request;
	const ofRow = row.group === 'views' ? panel.added[Number(row.id)] : narrowedTo(asked, row.group, row.id);
	if (!ofRow) return state;
	const request = narrowedTo(ofRow, 'years', String(cell.year));
	return {...fromTop({...bottomed(state), request}), search: textField(request.query)};
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
