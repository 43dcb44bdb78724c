import {withPanel} from '../../kit/stack.ts';
import type {SearchPanel, State} from '../model.ts';
import {withQuery} from '../movement.ts';

/** How many queries are remembered. */
const mostQueries = 200;

/** Remembers a query as the latest; an empty one is not worth it. */
export function rememberQuery(state: State, query: string): State {
	const text = query.trim();
	if (text === '') return state;
	const queries = [...state.queries.filter(each => each !== text), text].slice(-mostQueries);
	return {...state, queries};
}

/** Puts the query before or after the present one in the search line; behind the latest is what was typed. */
export function recallQuery(state: State, panel: SearchPanel, by: 1 | -1): State {
	const draft = panel.recalled === 0 ? state.search.text : panel.draft;
	const others = state.queries.filter(each => each !== draft.trim());
	const at = panel.recalled + by;
	const query = at === 0 ? draft : others.at(-at);
	if (query === undefined || at < 0) return state;
	return withQuery(withPanel(state, {...panel, cycle: null, recalled: at, draft}), query);
}
