import {facets} from '../../domain/facets.ts';
import {facetText, type SearchRequest} from '../../search/index.ts';
import type {ViewModel} from './view-model.ts';

/**
 * The words and filters of which a panel is; empty where it is of all records.
 * @param of the request of the panel's own; null for the view
 * @param filters those of the view in words
 */
export function askedText(
	{state, labelOf}: Pick<ViewModel, 'state' | 'labelOf'>,
	of: SearchRequest | null,
	filters: readonly string[],
): string {
	const {query} = of ?? state.request;
	const parts = of ? facets.map(facet => facetText(of, facet, labelOf)) : filters;
	return [query === '' ? '' : `“${query}”`, ...parts].filter(Boolean).join(', ');
}
