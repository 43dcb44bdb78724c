import {textField, type TextField} from '../kit/text-field.ts';
import type {Command} from './keys.ts';
import type {State, World} from './model.ts';
import {clampIndex, follow, stepOf} from '../kit/viewport.ts';

/**
 * The state with another typed query, back at the first record. A new query is asked of all records, not of the
 * marked ones.
 */
export function withSearch(state: State, search: TextField): State {
	const isMarkedOnly = state.isMarkedOnly && search.text === state.request.query;
	return {...fromTop({...state, request: {...state.request, query: search.text}, isMarkedOnly}), search};
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
export function moved(state: State, index: number, {total, pageSize}: World): State {
	const cursor = clampIndex(index, total);
	return {...state, cursor, top: follow(state.top, cursor, pageSize, total).top};
}

/** Where a text stands after a movement. */
export function scrolled(scroll: number, command: Command, {pageSize, scrollMax}: World): number {
	return Math.max(0, Math.min(scroll + stepOf(command, pageSize), scrollMax));
}
