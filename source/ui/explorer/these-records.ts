import {facetOf, type FacetId} from '../../domain/facets.ts';
import {asking, emptyRequest, groupsOf, type SearchRequest} from '../../search/index.ts';
import type {State} from './model.ts';

/** The request that asks for all of these values of a facet as well, none twice. */
export function withAll(
	request: SearchRequest,
	id: Extract<FacetId, 'leaders' | 'offices'>,
	values: readonly string[],
): SearchRequest {
	const facet = facetOf(id);
	const asked = groupsOf(request, facet);
	const isAsked = (value: string): boolean => asked.some(group => group.length === 1 && group[0] === value);
	const added = values.filter(value => !isAsked(value)).map(value => [value]);
	return asking(request, facet, [...asked, ...added]);
}

/** The request for the records of the present view; the marked ones where it shows these alone. */
function requestOfView({request, isMarkedOnly, marked}: State): SearchRequest {
	return isMarkedOnly ? {...request, ids: marked} : request;
}

/** The request for the records in which all of these people took part: of all, or of those of the present view. */
export function requestOfPeople(state: State, ids: readonly string[], isOfView: boolean): SearchRequest {
	return withAll(isOfView ? requestOfView(state) : emptyRequest, 'leaders', ids);
}
