import {facets, type Facet, type FacetId} from '../domain/facets.ts';
import type {FacetValues, Sort} from '../domain/filter.ts';
import type {Language} from '../domain/vocabulary.ts';
import {wordsIn} from '../words/index.ts';
import {groupsOf} from './facet-values.ts';
import {wordCount} from './query-pieces.ts';
import {withRowsOfYears, yearRangeText} from './year-ranges.ts';

/** Gives the label of a facet's value in the reader's language. */
export type LabelOf = (facet: FacetId, value: string) => string;

/** All that is asked of a facet, in the reader's words: `Phan Văn Giang + Pete Hegseth`; empty where nothing is. */
export function facetText(asked: FacetValues, facet: Facet, labelOf: LabelOf): string {
	if (facet.form === 'ranges') return withRowsOfYears(asked[facet.id]).map(yearRangeText).join(', ');
	return groupsOf(asked, facet)
		.map(group => group.map(value => labelOf(facet.id, value)).join(' / '))
		.join(facet.form === 'all' ? ' + ' : ', ');
}

/**
 * A request as the head of an export names it: `search talks; year 2015..2018; order best match first`. The order
 * is told where something was typed, with its tiers where there can be several. Empty where everything is asked for.
 */
export function filterSentence(
	asked: FacetValues & {readonly query: string; readonly related?: boolean},
	sort: Sort,
	language: Language,
	labelOf: LabelOf,
): string {
	const {query, order, orders, inTiers} = wordsIn(language);
	const words = wordCount(asked.query);
	// Where no words are typed nothing matches better, and the newest comes first.
	const kept = sort === 'relevance' && words === 0 ? '-date' : sort;
	// Hits can stand in several tiers: words together, apart, and related ones.
	const hasTiers = words > (asked.related === true ? 0 : 1);
	const inOrder = kept !== 'relevance' && hasTiers ? inTiers(orders[kept]) : orders[kept];
	return [
		[query, asked.query] as const,
		...facets.map(facet => [facet.name[language], facetText(asked, facet, labelOf)] as const),
		[order, asked.query === '' ? '' : inOrder] as const,
	]
		.filter(([, text]) => text !== '')
		.map(([name, text]) => `${name} ${text}`)
		.join('; ');
}
