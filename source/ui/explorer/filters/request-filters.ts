import {kinds, sides} from '../../../domain/vocabulary.ts';
import {emptyRequest, type SearchRequest} from '../../../search/index.ts';
import {textField} from '../../kit/text-field.ts';
import type {Picker, PickerFacet} from '../model.ts';

/** The filters in the order in which the filter panel lists them. */
export const filterRows: readonly PickerFacet[] = ['years', 'leaders', 'kinds', 'topics', 'places', 'sides'];

/** Whether anything but the typed text narrows the view. */
export function hasFilters(request: SearchRequest): boolean {
	return filterRows.some(facet => request[facet].length > 0);
}

/** The request with nothing but its typed text. */
export function clearFilters(request: SearchRequest): SearchRequest {
	return {...emptyRequest, query: request.query};
}

/** The values of a facet that are filtered by now, as the picker knows them. */
export function pickedValues(request: SearchRequest, facet: PickerFacet): readonly string[] {
	if (facet === 'years') {
		return request.years.flatMap(({from, to}) =>
			from !== null && to !== null && to - from < 200
				? Array.from({length: to - from + 1}, (_, index) => String(from + index))
				: [],
		);
	}
	if (facet === 'leaders') return request.leaders.flat();
	return request[facet];
}

/** The value of the row that lifts a filter; it stands above the others where the facet is filtered. */
export const anyValue = '';

/** A picker with nothing typed and nothing marked, on its first value. */
export function openPicker(request: SearchRequest, facet: PickerFacet, from: Picker['from']): Picker {
	return {
		type: 'picker',
		facet,
		field: textField(''),
		cursor: request[facet].length > 0 ? 1 : 0,
		top: 0,
		chosen: [],
		from,
	};
}

/** The request with a facet filtered by these values. Several leaders must all be present, as on the command line. */
export function acceptPicked(
	request: SearchRequest,
	facet: PickerFacet,
	values: readonly string[],
): SearchRequest {
	if (values.includes(anyValue)) return {...request, [facet]: []};
	switch (facet) {
		case 'years':
			return {...request, years: values.map(value => ({from: Number(value), to: Number(value)}))};
		case 'leaders':
			return {...request, leaders: values.map(value => [value])};
		case 'kinds':
			return {...request, kinds: kinds.filter(kind => values.includes(kind))};
		case 'topics':
			return {...request, topics: values};
		case 'places':
			return {...request, places: values};
		case 'sides':
			return {...request, sides: sides.filter(side => values.includes(side))};
	}
}
