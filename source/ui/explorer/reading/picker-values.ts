import type {FacetCount} from '../../../domain/filter.ts';
import {narrowChoices} from '../../../search/index.ts';
import {messagesIn} from '../messages/index.ts';

/** The value of the row that lifts a filter; it stands above the others where the facet is filtered. */
export const anyValue = '';

/** The row that lifts the filter, above the values. */
export function withAny(counts: readonly FacetCount[]): readonly FacetCount[] {
	const any = {value: anyValue, label_en: messagesIn('en').any, label_vi: messagesIn('vi').any};
	return [{...any, count: 0, possible: 0, side: null, other_names: []}, ...counts];
}

/** The values that a typed text may mean, by their names. */
export function narrowFacet(counts: readonly FacetCount[], text: string): readonly FacetCount[] {
	if (text.trim() === '') return counts;
	const choices = counts.map(count => ({
		count,
		value: count.value,
		names: [count.label_en, count.label_vi, ...count.other_names],
	}));
	return narrowChoices(text, choices).map(choice => choice.count);
}
