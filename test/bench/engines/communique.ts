import {emptyRequest, Search} from '../../../source/search/index.ts';
import type {Store} from '../../../source/store/index.ts';
import type {Engine} from './engine.ts';

/** Our own search over an open database, as `list -q` and the explorer ask it. */
export function communiqueEngine(store: Store): Engine {
	const search = new Search(store);
	return {
		name: 'communique',
		setting:
			'as the explorer lists what is typed: the tiers one after the other, related hits last; searches summaries too',
		search: (query, limit) => {
			const {filter} = search.resolve({...emptyRequest, query, related: true});
			return store.engagements.page(filter, 'relevance', {offset: 0, limit}).map(record => record.id);
		},
	};
}
