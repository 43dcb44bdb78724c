import {facets, type Facet} from '../../domain/facets.ts';
import {groupsOf, type SearchRequest} from '../../search/index.ts';
import {describeHint} from '../explorer/foot/hint-words.ts';
import type {Messages} from '../explorer/messages/index.ts';
import {asksNothing} from '../explorer/movement.ts';
import {beyondOf, isByTime} from '../explorer/reading/list-window.ts';
import type {WayOut} from '../explorer/reading/nothing-found.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {rangeInWords} from './date-words.ts';
import {spokenIn} from './messages/index.ts';
import {sentence} from './plain-speech.ts';

/**
 * The view in sentences: how many records it holds and how they say what is typed, what narrows it, and what of the
 * typed text was taken otherwise: `24 of 374 records: 6 together, 18 apart. Filters: leader Phan Văn Giang.`
 */
export function viewSentence(model: ViewModel): string {
	const {state, results} = model;
	const {language, request, isMarkedOnly} = state;
	const spoken = spokenIn(language);
	const filters = filtersInWords(request, model);
	return [
		countSentence(model),
		isMarkedOnly ? spoken.markedOnly : '',
		filters === '' || isMarkedOnly ? '' : spoken.filters(filters),
		state.sort === 'date' ? spoken.order(spoken.orders.date) : '',
		...results.hints.map(hint => describeHint(hint, language)),
	]
		.filter(Boolean)
		.map(each => sentence(each, language))
		.join(' ');
}

/**
 * The number of records that the view holds, in tiers where words were typed that may stand apart; empty for none, of
 * which another sentence speaks.
 */
function countSentence({state, results, grandTotal}: ViewModel): string {
	const {language, request, isMarkedOnly} = state;
	const spoken = spokenIn(language);
	const {total, tiers, filter} = results;
	const beyond = beyondOf(results);
	if (total === 0 && beyond === 0) return '';
	if (asksNothing(request) && !isMarkedOnly) return spoken.all(total);
	const isInTiers = !isByTime(results) && tiers.apart > 0;
	const parts = [
		isInTiers ? spoken.tiers(tiers.together, tiers.apart) : '',
		filter.related && tiers.related > 0 ? spoken.withRelated(tiers.related) : '',
		beyond > 0 ? spoken.moreRelated(beyond) : '',
	].filter(Boolean);
	const count = spoken.some(total, grandTotal);
	return parts.length === 0 ? count : `${count}: ${parts.join('; ')}`;
}

/** All that is asked of the facets, in words: `leader Phan Văn Giang; year 2015 to 2018`; empty where nothing is. */
export function filtersInWords(request: SearchRequest, model: Pick<ViewModel, 'labelOf' | 'state'>): string {
	return facets
		.map(facet => [facet.name[model.state.language], facetInWords(request, facet, model)] as const)
		.filter(([, text]) => text !== '')
		.map(([name, text]) => `${name} ${text}`)
		.join('; ');
}

/** All that is asked of one facet, in words; empty where nothing is. */
export function facetInWords(
	request: SearchRequest,
	facet: Facet,
	{labelOf, state}: Pick<ViewModel, 'labelOf' | 'state'>,
): string {
	const {and, or} = spokenIn(state.language);
	const said = (value: string): string =>
		facet.form === 'ranges' ? rangeInWords(value, state.language) : labelOf(facet.id, value);
	return groupsOf(request, facet)
		.map(group => group.map(said).join(or))
		.join(facet.form === 'all' ? and : ', ');
}

/** A sentence for an empty list, with the ways out of it by their numbers, and what each part finds alone. */
export function nothingFoundSentence(model: ViewModel): string {
	const {state, messages, grandTotal, nothing} = model;
	const {language} = state;
	const spoken = spokenIn(language);
	if (grandTotal === 0) return messages.emptyDatabase;
	const ways = (nothing?.ways ?? []).map(({change, count}, index) => {
		return spoken.way(index + 1, wayInWords(change, messages), count);
	});
	const parts = (nothing?.parts ?? []).map(({text, count}) => spoken.part(text, count));
	return [messages.nothingFound, ...ways, ...parts].map(each => sentence(each, language)).join(' ');
}

function wayInWords(change: WayOut['change'], {withoutFilters, without, alone}: Messages): string {
	switch (change.type) {
		case 'no-filters':
			return withoutFilters;
		case 'without':
			return without(change.part);
		case 'only':
			return `${change.part} ${alone}`;
	}
}
