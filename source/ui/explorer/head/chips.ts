import {pickedFacets, type Facet} from '../../../domain/facets.ts';
import {facetText} from '../../../search/index.ts';
import {fitLine, lineWidth, type Line, type Segment} from '../../kit/line.ts';
import type {ViewModel} from '../view-model.ts';

/**
 * The filters at the right of the search line: the active ones first to stay, then those that are open to everything.
 */
export function requestChips(model: ViewModel, room: number): Line {
	const {messages, state, labelOf} = model;
	const nameOf = (facet: Facet): string => facet.name[state.language];
	const active = pickedFacets
		.map(facet => [facet, facetText(state.request, facet, labelOf)] as const)
		.filter(([, text]) => text !== '');
	const idle = active.length > 0 ? [] : pickedFacets.filter(facet => facet.picker.isIdle);
	const chips: Segment[][] = [
		...active.map(([facet, text]) => [
			{text: `${nameOf(facet)} `, style: 'dim' as const},
			{text, style: 'accent' as const},
		]),
		...idle.map(facet => [{text: `${nameOf(facet)} ${messages.any}`, style: 'dim' as const}]),
	];
	if (state.sort === 'date') chips.push([{text: messages.sorts.date, style: 'dim'}]);
	return join(chips, room);
}

/** As many chips as there is room for, the first one in part if need be; what is left out leaves `…`. */
function join(chips: readonly (readonly Segment[])[], room: number): Line {
	const [first = [], ...rest] = chips;
	// A space at the end; where more is to come, room for the sign that something is missing.
	const joined = [...fitLine(first, room - 1 - (rest.length > 0 ? 2 : 0))];
	if (lineWidth(joined) === 0) return [];
	for (const [index, chip] of rest.entries()) {
		const more: Line = [{text: ' · ', style: 'dim'}, ...chip];
		const isLast = index === rest.length - 1;
		if (lineWidth(joined) + lineWidth(more) + 1 + (isLast ? 0 : 2) > room) {
			joined.push({text: ' …', style: 'dim'});
			break;
		}
		joined.push(...more);
	}
	return [...joined, {text: ' ', style: 'plain'}];
}
