import {pickedFacets} from '../../../domain/facets.ts';
import type {Sort} from '../../../domain/filter.ts';
import {step} from '../../kit/program.ts';
import {pushed} from '../../kit/stack.ts';
import {openBrief} from '../brief/index.ts';
import {openExport} from '../export/index.ts';
import type {Command} from '../keys.ts';
import {ledBack} from '../led-list.ts';
import {openedLedger} from '../ledger/index.ts';
import type {ExplorerStep, ListPanel, Shown, State} from '../model.ts';
import {
	clearFilters,
	fromTop,
	hasFilters,
	moved,
	openedDetail,
	openSearch,
	rowAfter,
	withQuery,
	withRelated,
} from '../movement.ts';
import {openAnnotate} from '../open-annotate.ts';
import {openPair} from '../pair/index.ts';
import {openPicker} from '../picker/index.ts';
import {folded} from './fold-visits.ts';
import {afterMarking} from './marking.ts';
import {withWayOut} from './digits.ts';
import {withLastView} from './last-view.ts';
import {withNextPreview} from '../preview-place.ts';
import {openMatrix} from '../matrix/index.ts';
import {openTimeline} from '../timeline/index.ts';
import {openDossier} from '../who/index.ts';

/** Moves in the list, opens panels over it, and changes what it holds. */
export function inList(state: State, panel: ListPanel, command: Command, shown: Shown): ExplorerStep {
	const row = rowOf(state, command, shown);
	if (row !== null) return step(moved(state, row, shown));
	const facet = pickedFacets.find(each => each.id === command);
	if (facet) return step(pushed(state, openPicker(state.request, facet)));
	switch (command) {
		case 'back':
			return step(steppedBack(state, panel));
		case 'search':
			return step(openSearch(state));
		case 'accept': {
			const id = shown.idAt(state.cursor);
			if (shown.total === 0) return step(withWayOut(state, 1, shown));
			return step(id === undefined ? state : pushed(state, openedDetail(id)));
		}
		case 'copy-citation':
		case 'copy-address': {
			const id = shown.idAt(state.cursor);
			return step(state, id === undefined ? null : {type: command, id});
		}
		default:
			return step(openedOver(state, command, shown) ?? changedView(state, command, shown));
	}
}

/** Opens the panel that a command asks for; null for one that asks for none. */
function openedOver(state: State, command: Command, shown: Shown): State | null {
	switch (command) {
		case 'filters':
			return pushed(state, {type: 'filters', cursor: 0});
		case 'dossier':
			return openDossier(state, shown.idAt(state.cursor), shown);
		case 'pair':
			return openPair(state, shown);
		case 'export':
			return openExport(state, shown);
		case 'matrix':
			return openMatrix(state, shown);
		case 'timeline':
			return openTimeline(state, shown);
		case 'ledger':
			return pushed(state, openedLedger(null));
		case 'brief':
			return openBrief(state, shown);
		case 'write-note':
		case 'write-tags':
			return openAnnotate(state, command, shown.idAt(state.cursor), shown);
		default:
			return null;
	}
}

/** The row to which a command moves; `H` and `M` know which rows are on screen. */
function rowOf(state: State, command: Command, shown: Shown): number | null {
	const rows = (): readonly number[] => shown.rowsShown(state.top, state.cursor);
	switch (command) {
		case 'page-top':
			return rows()[0] ?? null;
		case 'page-middle':
			return rows()[Math.floor((rows().length - 1) / 2)] ?? null;
		default:
			return rowAfter(state, command, state.cursor, shown);
	}
}

function previewScrolled(state: State, by: 1 | -1, {scrollMax}: Shown): State {
	const scroll = state.previewScroll + by * (state.count ?? 1);
	return {...state, previewScroll: Math.max(0, Math.min(scroll, scrollMax))};
}

function changedView(state: State, command: Command, shown: Shown): State {
	switch (command) {
		case 'clear-filters':
			if (!hasFilters(state.request)) return state;
			return fromTop({...state, request: clearFilters(state.request), isMarkedOnly: false});
		case 'preview-up':
			return previewScrolled(state, -1, shown);
		case 'preview-down':
			return previewScrolled(state, 1, shown);
		case 'preview-place':
			return withNextPreview(state, shown);
		case 'sort':
			return sorted(state, shown);
		case 'last-view':
			return withLastView(state, shown);
		case 'take-related':
			return withRelated(state, shown);
		case 'fold':
		case 'fold-all':
			return folded(state, command, shown);
		default:
			return afterMarking(state, command, shown);
	}
}

/**
 * The state one step back: without what was narrowed or typed last, then at the panel that led to the list. What led
 * there, a query or marks, is no step of its own.
 */
function steppedBack(state: State, {from}: ListPanel): State {
	const {isMarkedOnly, request} = state;
	if (isMarkedOnly && from?.view.isMarkedOnly !== true) return fromTop({...state, isMarkedOnly: false});
	if (request.query !== '' && request.query !== from?.query) return withQuery(state, from?.query ?? '');
	return from ? ledBack(state, from) : state;
}

function sorted(state: State, {messages}: Shown): State {
	const isAsked = state.request.query !== '';
	const order: readonly Sort[] = isAsked ? ['relevance', '-date', 'date'] : ['relevance', 'date'];
	// Without a query, newest first is what `relevance` gives.
	const current = order.includes(state.sort) ? state.sort : 'relevance';
	const sort = order[(order.indexOf(current) + 1) % order.length] ?? 'relevance';
	const name = messages.sorts[sort === 'relevance' && !isAsked ? '-date' : sort];
	return {...fromTop({...state, sort}), notice: {kind: 'info', text: messages.sortedBy(name)}};
}
