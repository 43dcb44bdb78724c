import type {PickedFacet} from '../../../domain/facets.ts';
import {asking, groupsOf, type SearchRequest} from '../../../search/index.ts';
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

/**
 * The request with a facet filtered by these values, each as if it had a flag of its own. Where all must be there,
 * they are added to those asked before, and what was asked before and is marked now is lifted.
 */
export function acceptPicked(
	request: SearchRequest,
	facet: PickedFacet,
	values: readonly string[],
): SearchRequest {
	if (values.includes(anyValue)) return asking(request, facet, []);
	if (facet.form !== 'all')
		return asking(
			request,
			facet,
			values.map(value => [value]),
		);
	const before = groupsOf(request, facet);
	const kept = before.filter(group => !group.some(value => values.includes(value)));
	const asked = before.flat();
	return asking(request, facet, [
		...kept,
		...values.filter(value => !asked.includes(value)).map(value => [value]),
	]);
}
