import {facets, type Facet, type FacetId} from '../../../domain/facets.ts';
import type {Filter} from '../../../domain/filter.ts';
import {leastRecentlyUsed} from '../../../domain/memo.ts';
import {asking} from '../../../search/index.ts';
import type {Store} from '../../../store/index.ts';

/** Counts, for a filter, how many records each facet keeps out. */
export function freedBy(store: Store, filter: Filter): (facet: Facet) => number {
	const counts = leastRecentlyUsed<FacetId, number>(facets.length);
	const count = (asked: Filter): number => store.engagements.count(asked);
	return facet => counts(facet.id, () => count(asking(filter, facet, [])) - count(filter));
}
