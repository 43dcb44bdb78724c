import type {FacetCount} from '../../../domain/filter.ts';
import {perObject} from '../../../domain/memo.ts';
import {isYearProblem, narrowChoices, parseYears, yearRangeText} from '../../../search/index.ts';
import {messagesIn} from '../messages/index.ts';

/** The value of the row that lifts a filter; it stands above the others where the facet is filtered. */
export const anyValue = '';

/** The row that lifts the filter, above the values. */
export function withAny(counts: readonly FacetCount[]): readonly FacetCount[] {
	const any = {value: anyValue, label_en: messagesIn('en').any, label_vi: messagesIn('vi').any};
	return [{...any, count: 0, possible: 0, side: null, other_names: []}, ...counts];
}

/** The range of times that a typed text asks for, in the form in which it is asked; null where it is none. */
export function rangeTyped(text: string): string | null {
	const range = parseYears(text);
	return isYearProblem(range) ? range.nearest : yearRangeText(range);
}

/**
 * Narrows times by a typed text: those that begin with it, below the range that it asks for, so that nothing else is
 * taken for that.
 */
export function narrowTimes(
	counts: readonly FacetCount[],
	text: string,
	countOf: (range: string) => number,
): readonly FacetCount[] {
	const typed = text.trim();
	const within = counts.filter(({value}) => value.startsWith(typed));
	const range = rangeTyped(typed);
	if (range === null || within.some(({value}) => value === range)) return within;
	const row: FacetCount = {
		value: range,
		label_en: range,
		label_vi: range,
		count: countOf(range),
		possible: 0,
		side: null,
		other_names: [],
	};
	return [row, ...within];
}

/** The values with their names as typed text is compared with them: made once, and folded once, for all keys. */
const choicesOf = perObject((counts: readonly FacetCount[]) =>
	counts.map(count => ({
		count,
		value: count.value,
		names: [count.label_en, count.label_vi, ...count.other_names],
	})),
);

/** The values that a typed text may mean, by their names. */
export function narrowFacet(counts: readonly FacetCount[], text: string): readonly FacetCount[] {
	if (text.trim() === '') return counts;
	return narrowChoices(text, choicesOf(counts)).map(choice => choice.count);
}
