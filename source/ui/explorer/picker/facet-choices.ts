import type {FacetCount} from '../../../domain/filter.ts';
import {narrowChoices} from '../../../search/index.ts';
import {anyValue} from '../filters/request-filters.ts';
import {messagesIn} from '../messages/index.ts';

/** The row that lifts the filter, above the values. */
export function withAny(counts: readonly FacetCount[]): readonly FacetCount[] {
	const any = {value: anyValue, label_en: messagesIn('en').any, label_vi: messagesIn('vi').any};
	return [{...any, count: 0, possible: 0, side: null, other_names: []}, ...counts];
}

/** The values whose names a typed text may mean. */
export function narrowFacet(counts: readonly FacetCount[], text: string): readonly FacetCount[] {
	if (text.trim() === '') return counts;
	const choices = counts.map(count => ({
		count,
		value: count.value,
		names: [count.label_en, count.label_vi, ...count.other_names],
	}));
	return narrowChoices(text, choices).map(choice => choice.count);
}
