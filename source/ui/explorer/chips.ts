import {labelOf} from '../../domain/vocabulary.ts';
import {yearRangeText} from '../../search/years.ts';
import {fitLine, lineWidth, type Line, type Segment} from '../kit/line.ts';
import type {PickerFacet} from './model.ts';
import type {ViewModel} from './view-model.ts';

const always: readonly PickerFacet[] = ['years', 'leaders', 'kinds'];

/** What a facet is filtered by, in the reader's words; empty where it is not. */
export function facetText({state, vocabulary, nameOf}: ViewModel, facet: PickerFacet): string {
	const {request, language} = state;
	switch (facet) {
		case 'years':
			return request.years.map(range => yearRangeText(range)).join(', ');
		case 'leaders':
			return request.leaders.map(ids => ids.map(id => nameOf(id)).join(' / ')).join(' + ');
		case 'kinds':
			return request.kinds.map(kind => labelOf(vocabulary.kinds, kind, language)).join(', ');
		case 'topics':
			return request.topics.map(topic => labelOf(vocabulary.topics, topic, language)).join(', ');
		case 'places':
			return request.places.join(', ');
		case 'sides':
			return request.sides.map(side => labelOf(vocabulary.sides, side, language)).join(', ');
	}
}

/**
 * The filters at the right of the search line: the active ones first to stay, then those that are open to everything.
 */
export function requestChips(model: ViewModel, room: number): Line {
	const {messages, state} = model;
	const facets = [...always, ...(['topics', 'places', 'sides'] as const)];
	const active = facets
		.map(facet => [facet, facetText(model, facet)] as const)
		.filter(([, text]) => text !== '');
	const idle = active.length > 0 ? [] : always;
	const chips: Segment[][] = [
		...active.map(([facet, text]) => [
			{text: `${messages.facetNames[facet]} `, style: 'dim' as const},
			{text, style: 'accent' as const},
		]),
		...idle.map(facet => [{text: `${messages.facetNames[facet]} ${messages.any}`, style: 'dim' as const}]),
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
