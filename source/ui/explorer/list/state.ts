import {pickedFacets} from '../../../domain/facets.ts';
import type {Sort} from '../../../domain/filter.ts';
import {step} from '../../kit/program.ts';
import {pushed} from '../../kit/stack.ts';
import {stepOf} from '../../kit/viewport.ts';
import {openExport} from '../export/index.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, ListPanel, Shown, State} from '../model.ts';
import {clearFilters, fromTop, hasFilters, moved, openSearch, withQuery, withRelated} from '../movement.ts';
import {openPicker} from '../picker/index.ts';

/** Moves in the list, opens panels over it, and changes what it holds. */
export function inList(state: State, _: ListPanel, command: Command, shown: Shown): ExplorerStep {
	const rows = stepOf(command, shown);
	if (rows !== 0) return step(moved(state, state.cursor + rows, shown));
	const facet = pickedFacets.find(each => each.id === command);
	if (facet) return step(pushed(state, openPicker(state.request, facet)));
	switch (command) {
		case 'search':
			return step(openSearch(state));
		case 'accept': {
			const id = shown.idAt(state.cursor);
			return step(id === undefined ? state : pushed(state, {type: 'detail', id, scroll: 0}));
		}
		case 'copy-citation': {
			const id = shown.idAt(state.cursor);
			return step(state, id === undefined ? null : {type: 'copy', id});
		}
		case 'filters':
			return step(pushed(state, {type: 'filters', cursor: 0}));
		case 'export':
			return step(openExport(state, shown));
		default:
			return step(changedView(state, command, shown));
	}
}

function changedView(state: State, command: Command, shown: Shown): State {
	switch (command) {
		case 'back':
			if (state.isMarkedOnly) return fromTop({...state, isMarkedOnly: false});
			return state.request.query === '' ? state : withQuery(state, '');
		case 'clear-filters':
			if (!hasFilters(state.request)) return state;
			return fromTop({...state, request: clearFilters(state.request), isMarkedOnly: false});
		case 'sort':
			return sorted(state, shown);
		case 'mark':
			return marked(state, shown);
		case 'show-marked':
			if (state.marked.length === 0)
				return {...state, notice: {kind: 'info', text: shown.messages.nothingMarked}};
			return fromTop({...state, isMarkedOnly: !state.isMarkedOnly});
		case 'take-related':
			return withRelated(state, shown);
		default:
			return state;
	}
}

function marked(state: State, shown: Shown): State {
	const id = shown.idAt(state.cursor);
	if (id === undefined) return state;
	const ids = state.marked.includes(id) ? state.marked.filter(each => each !== id) : [...state.marked, id];
	if (!state.isMarkedOnly) return moved({...state, marked: ids}, state.cursor + 1, shown);
	if (ids.length === 0) return fromTop({...state, marked: ids, isMarkedOnly: false});
	return moved({...state, marked: ids}, state.cursor, {total: ids.length, topOf: shown.topOf});
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
