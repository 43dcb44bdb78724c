import type {PickedFacet} from '../../../domain/facets.ts';
import {asking, groupsOf, valuesAsked, type Groups, type SearchRequest} from '../../../search/index.ts';
import {textField} from '../../kit/text-field/index.ts';
import type {PickerPanel} from '../model.ts';
import {anyValue} from '../reading/picker-values.ts';

/**
 * A picker with nothing typed. Where all must be there, what is asked for by now is chosen; else nothing is. It is on
 * the first value behind that, or behind the row that lifts the filter.
 */
export function openPicker(request: SearchRequest, facet: PickedFacet): PickerPanel {
	const isTogether = facet.form === 'all';
	const chosen = isTogether ? groupsOf(request, facet) : [];
	const first = isTogether ? valuesIn(chosen).length : Number(request[facet.id].length > 0);
	return {type: 'picker', facet, field: textField(''), cursor: first, tops: [], chosen};
}

/** The values of groups, each once: they are the first of a picker where all must be there. */
export function valuesIn(chosen: Groups): readonly string[] {
	return [...new Set(chosen.flat())];
}

/** Groups with one value more, alone; or without it where they have it. */
export function withValue(chosen: Groups, value: string): Groups {
	if (!chosen.some(group => group.includes(value))) return [...chosen, [value]];
	return chosen.map(group => group.filter(each => each !== value)).filter(group => group.length > 0);
}

/**
 * Groups in which a value and those of a group will do for each other: a new one joins the last group, one that stands
 * alone the group before it, and one of several stands alone again.
 */
export function withEither(chosen: Groups, value: string): Groups {
	const at = chosen.findIndex(group => group.includes(value));
	const own = chosen[at] ?? [];
	const others = chosen.map(group => group.filter(each => each !== value)).filter(group => group.length > 0);
	if (own.length > 1) return others.toSpliced(at + 1, 0, [value]);
	const joined = at < 0 ? others.length - 1 : Math.max(0, at - 1);
	if (others.length === 0) return [[value]];
	return others.map((group, index) => (index === joined ? [...group, value] : group));
}

/**
 * The request with what is picked: the values chosen, or else the one on the bar. Where all must be there, both: the
 * one on the bar has the count of just these records.
 */
export function acceptPicked(
	request: SearchRequest,
	{facet, chosen}: Pick<PickerPanel, 'facet' | 'chosen'>,
	current: string | undefined,
): SearchRequest {
	if (facet.form === 'all') {
		const isNew = current !== undefined && !valuesIn(chosen).includes(current);
		return asking(request, facet, isNew ? [...chosen, [current]] : chosen);
	}
	const values = chosen.length > 0 ? chosen.flat() : current === undefined ? [] : [current];
	if (values.length === 0) return request;
	return asking(request, facet, values.includes(anyValue) ? [] : values.map(value => [value]));
}

/** The mark before a value: chosen, or asked for by now. */
export function markOf(value: string, {facet, chosen}: PickerPanel, request: SearchRequest): string {
	if (valuesIn(chosen).includes(value)) return '✓';
	return facet.form !== 'all' && valuesAsked(request, facet).includes(value) ? '•' : ' ';
}
