import {withLatest} from '../../../settings/memory.ts';
import {withPanel} from '../../kit/stack.ts';
import type {SearchPanel, State} from '../model.ts';
import {withQuery} from '../movement.ts';

/** Remembers a query as the latest; an empty one is not worth it. */
export function rememberQuery(state: State, query: string): State {
	return {...state, queries: withLatest(state.queries, query)};
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
