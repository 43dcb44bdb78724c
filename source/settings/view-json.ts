import {facets, type Facet} from '../domain/facets.ts';
import {asking, emptyRequest, groupsOf, type Groups, type SearchRequest} from '../search/index.ts';
import {safeText} from '../text/safe.ts';
import type {KeptView} from './memory.ts';
import {fieldOf, isJsonObject, oneOf, textsIn} from './plain-json.ts';
import {sorts} from './values.ts';

/** A longer text was not typed. */
const longestText = 4000;
/** More values of a facet were not picked. */
const mostGroups = 200;

/** Reads a view as {@link viewJson} writes it; null where it is none. A part that is not understood is left out. */
export function viewIn(json: unknown): KeptView | null {
	if (!isJsonObject(json)) return null;
	const [query = ''] = keptTexts([fieldOf(json, 'query')]);
	const filters = fieldOf(json, 'filters');
	const request = facets.reduce<SearchRequest>(
		(before, facet) => asking(before, facet, groupsIn(filters, facet)),
		{...emptyRequest, query, related: fieldOf(json, 'related') === true},
	);
	const [record = null] = keptTexts([fieldOf(json, 'record')]);
	return {request, sort: oneOf(fieldOf(json, 'sort'), sorts) ?? 'relevance', record};
}

/** The view as it is kept: what it asks for by the keys of the facets, in no language. */
export function viewJson({request, sort, record}: KeptView) {
	const filters = facets
		.filter(isKept)
		.map(facet => [facet.key, groupsOf(request, facet)] as const)
		.filter(([, groups]) => groups.length > 0);
	const {query, related} = request;
	return {query, filters: Object.fromEntries(filters), related, sort, record};
}

function groupsIn(filters: unknown, facet: Facet): Groups {
	if (!isJsonObject(filters) || !isKept(facet)) return [];
	const groups = fieldOf(filters, facet.key);
	if (!Array.isArray(groups)) return [];
	return groups
		.slice(0, mostGroups)
		.map(keptTexts)
		.filter(group => group.length > 0);
}

/** Words stand in a query only, where they are kept as they were typed. */
function isKept({form}: Facet): boolean {
	return form !== 'words';
}

/** The texts of a list as they may be shown and searched, but for those that nobody can have typed. */
export function keptTexts(value: unknown): readonly string[] {
	return textsIn(value)
		.filter(text => text.length <= longestText)
		.map(safeText)
		.filter(text => text !== '');
}
