import type {PickedFacet} from '../../../domain/facets.ts';
import {asking, type SearchRequest} from '../../../search/index.ts';
import {textField} from '../../kit/text-field/index.ts';
import type {PickerPanel} from '../model.ts';
import {anyValue} from '../reading/picker-values.ts';

/** A picker with nothing typed and nothing marked, on its first value. */
export function openPicker(request: SearchRequest, facet: PickedFacet): PickerPanel {
	return {
		type: 'picker',
		facet,
		field: textField(''),
		cursor: request[facet.id].length > 0 ? 1 : 0,
		top: 0,
		chosen: [],
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
