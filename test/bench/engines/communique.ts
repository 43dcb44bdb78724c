import {emptyRequest, Search} from '../../../source/search/index.ts';
import type {Store} from '../../../source/store/index.ts';
import type {Engine} from './engine.ts';

/** Our own search over an open database, as `list -q` and the explorer ask it. */
export function communiqueEngine(store: Store): Engine {
	const search = new Search(store);
	return {
		name: 'communique',
		setting: 'as in the program; searches summaries too',
		search: (query, limit) => {
			const {filter} = search.resolve({...emptyRequest, query});
			return store.engagements.page(filter, 'relevance', {offset: 0, limit}).map(record => record.id);
		},
	};
}
