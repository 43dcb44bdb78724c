import {pickedFacets} from '../../../domain/facets.ts';
import type {Sort} from '../../../domain/filter.ts';
import {openExport} from '../export/state.ts';
import {clearFilters, hasFilters, openPicker} from '../filters/request-filters.ts';
import type {Command} from '../keys.ts';
import type {State, World} from '../model.ts';
import {fromTop, moved, withQuery, withSearch} from '../movement.ts';
import {completed, endsWithGhost} from '../search/completing.ts';
import {editField, textField} from '../../kit/text-field.ts';
import {stepOf} from '../../kit/viewport.ts';

/** What a key does in the list, and in the search line above it. */
export function inList(state: State, command: Command, world: World): State {
	const step = stepOf(command, world.pageSize);
	if (step !== 0) return moved(state, state.cursor + step, world);
	if (state.panel.type === 'search') return inSearch(state, command, world);
	const facet = pickedFacets.find(({id}) => id === command);
	if (facet) return {...state, panel: openPicker(state.request, facet, 'list')};
	switch (command) {
		case 'search':
			return openSearch(state);
		case 'accept': {
			const id = world.idAt(state.cursor);
			return id === undefined ? state : {...state, panel: {type: 'detail', id, scroll: 0, trail: []}};
		}
		case 'filters':
			return {...state, panel: {type: 'filters', cursor: 0}};
		case 'export':
			return {...state, panel: openExport({type: 'list'}, world)};
		default:
			return changedView(state, command, world);
	}
}

/** The search line with the present query, over the list. */
export function openSearch(state: State): State {
	return {...state, panel: {type: 'search'}, search: textField(state.request.query)};
}

function changedView(state: State, command: Command, world: World): State {
	switch (command) {
		case 'back':
			if (state.isMarkedOnly) return fromTop({...state, isMarkedOnly: false});
			return state.request.query === '' ? state : withQuery(state, '');
		case 'clear-filters':
			if (!hasFilters(state.request)) return state;
			return fromTop({...state, request: clearFilters(state.request), isMarkedOnly: false});
		case 'sort': {
			const sort = nextSort(state);
			return {...fromTop({...state, sort}), notice: {kind: 'info', text: world.words.sortedBy(sort)}};
		}
		case 'mark':
			return marked(state, world);
		case 'show-marked':
			if (state.marked.length === 0)
				return {...state, notice: {kind: 'info', text: world.words.nothingMarked}};
			return fromTop({...state, isMarkedOnly: !state.isMarkedOnly});
		default:
			return state;
	}
}

function inSearch(state: State, command: Command, world: World): State {
	if (command === 'complete') return completed(state, 1, world);
	if (command === 'complete-back') return completed(state, -1, world);
	if ((command === 'right' || command === 'line-end') && endsWithGhost(state, world))
		return completed(state, 1, world);
	if (command === 'accept') return {...state, panel: {type: 'list'}};
	if (command === 'back') return {...withQuery(state, ''), panel: {type: 'list'}};
	const search = editField(state.search, command);
	const typing: State = {...state, panel: {type: 'search'}};
	return search.text === state.search.text ? {...typing, search} : withSearch(typing, search);
}

function marked(state: State, world: World): State {
	const id = world.idAt(state.cursor);
	if (id === undefined) return state;
	const ids = state.marked.includes(id) ? state.marked.filter(each => each !== id) : [...state.marked, id];
	if (!state.isMarkedOnly) return moved({...state, marked: ids}, state.cursor + 1, world);
	if (ids.length === 0) return fromTop({...state, marked: ids, isMarkedOnly: false});
	return moved({...state, marked: ids}, state.cursor, {...world, total: ids.length});
}

function nextSort(state: State): Sort {
	const order: readonly Sort[] =
		state.request.query === '' ? ['relevance', 'date'] : ['relevance', '-date', 'date'];
	// Without a query, newest first is what `relevance` gives.
	const current = order.includes(state.sort) ? state.sort : 'relevance';
	return order[(order.indexOf(current) + 1) % order.length] ?? 'relevance';
}
