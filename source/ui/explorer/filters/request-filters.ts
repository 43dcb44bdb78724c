import {facets, type PickedFacet} from '../../../domain/facets.ts';
import {asking, emptyRequest, type SearchRequest} from '../../../search/index.ts';
import {textField} from '../../kit/text-field.ts';
import type {Picker} from '../model.ts';

/** Returns true when anything but the typed text narrows the view. */
export function hasFilters(request: SearchRequest): boolean {
	return facets.some(({id}) => request[id].length > 0);
}

/** The request with nothing but its typed text. */
export function clearFilters(request: SearchRequest): SearchRequest {
	return {...emptyRequest, query: request.query};
}

/** The value of the row that lifts a filter; it stands above the others where the facet is filtered. */
export const anyValue = '';

/** A picker with nothing typed and nothing marked, on its first value. */
export function openPicker(request: SearchRequest, facet: PickedFacet, from: Picker['from']): Picker {
	return {
		type: 'picker',
		facet,
		field: textField(''),
		cursor: request[facet.id].length > 0 ? 1 : 0,
		top: 0,
		chosen: [],
		from,
	};
}

/** The request with a facet filtered by these values, each as if it had a flag of its own. */
export function acceptPicked(
	request: SearchRequest,
	facet: PickedFacet,
	values: readonly string[],
): SearchRequest {
	return asking(request, facet, values.includes(anyValue) ? [] : values.map(value => [value]));
}
