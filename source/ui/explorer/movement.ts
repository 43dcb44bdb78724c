import {facets} from '../../domain/facets.ts';
import {emptyRequest, type SearchRequest} from '../../search/index.ts';
import {pushed} from '../kit/stack.ts';
import {textField, type TextField} from '../kit/text-field/index.ts';
import {clampIndex, stepOf} from '../kit/viewport.ts';
import type {Command} from './keys.ts';
import type {DetailPanel, Shown, State} from './model.ts';
import {viewOf} from './views.ts';

/**
 * The state with another typed query, back at the first record. A new query is asked of all records, not of the
 * marked ones.
 */
export function withSearch(state: State, search: TextField): State {
	const isMarkedOnly = state.isMarkedOnly && search.text === state.request.query;
	// Related hits are asked for with a query, and go with it.
	const related = state.request.related && search.text !== '';
	return {
		...fromTop({...state, request: {...state.request, query: search.text, related}, isMarkedOnly}),
		search,
	};
}

/**
 * The state that takes the related hits of the query in, or leaves them out again. They stand behind the others, so
 * that the cursor stays where it is unless it was on one of them.
 */
export function withRelated(state: State, shown: Shown): State {
	const {request, cursor} = state;
	const {together, apart, related} = shown.tiers;
	if (request.related)
		return moved(withoutRelated(state), cursor, {
			total: together + apart,
			topOf: (top, at) => Math.min(top, at),
		});
	if (related === 0 || request.query === '')
		return {...state, notice: {kind: 'info', text: shown.messages.noneRelated}};
	return {...state, request: {...request, related: true}};
}

function withoutRelated(state: State): State {
	return {...state, request: {...state.request, related: false}};
}

/** The state with another query, the cursor at its end. */
export function withQuery(state: State, query: string): State {
	return withSearch(state, textField(query));
}

/** The state with the first record selected: for every change of what the list holds. */
export function fromTop(state: State): State {
	return {...state, cursor: 0, top: 0};
}

/** The state with another record selected, the nearest that there is, and the list scrolled to show it. */
export function moved(state: State, index: number, {total, topOf}: Pick<Shown, 'total' | 'topOf'>): State {
	const cursor = clampIndex(index, total);
	return {...state, cursor, top: topOf(state.top, cursor)};
}

/**
 * The row to which a command moves from a row; null for a command that moves to none. A number typed before it says
 * how often, or, before the first and the last, which row.
 */
export function rowAfter(
	state: Pick<State, 'count'>,
	command: Command,
	row: number,
	page: Pick<Shown, 'pageSize'>,
): number | null {
	const rows = stepOf(command, page);
	if (rows === 0) return null;
	if (Number.isFinite(rows)) return row + rows * (state.count ?? 1);
	return state.count === null ? rows : state.count - 1;
}

/** The first line on screen of a text after a movement, which may be made several times. */
export function scrolled(
	scroll: number,
	command: Command,
	shown: Shown,
	times: number | null = null,
): number {
	return Math.max(0, Math.min(scroll + stepOf(command, shown) * (times ?? 1), shown.scrollMax));
}

/** The marked records with one more, or without it where it was marked. */
export function withMark(marked: readonly string[], id: string): readonly string[] {
	return marked.includes(id) ? marked.filter(each => each !== id) : [...marked, id];
}

/** A record in full, from its first line on. */
export function openedDetail(id: string): DetailPanel {
	return {type: 'detail', id, scroll: 0, find: null};
}

/** Returns true when anything but the typed text narrows the list. */
export function hasFilters(request: SearchRequest): boolean {
	return facets.some(({id}) => request[id].length > 0);
}

/** Returns true when a request lets every record through. */
export function asksNothing(request: SearchRequest): boolean {
	return request.query.trim() === '' && !hasFilters(request);
}

/** The request with nothing but its typed text. */
export function clearFilters(request: SearchRequest): SearchRequest {
	return {...emptyRequest, query: request.query};
}

/** The search line with the present query, over the list, or over a record, to which it leads back. */
export function openSearch(state: State): State {
	const before = viewOf(state);
	return {
		...pushed(state, {type: 'search', cycle: null, before, recalled: 0, draft: ''}),
		search: textField(state.request.query),
	};
}
