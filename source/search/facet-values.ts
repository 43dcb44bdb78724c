import type {Facet} from '../domain/facets.ts';
import type {FacetValues} from '../domain/filter.ts';
import {isYearProblem, parseYears, yearRangeText} from './year-ranges.ts';

/**
 * The values asked of a facet as texts, in groups: a group is what one flag, qualifier or picked row asks for, and any
 * of it will do. By the form of the facet, a record must have something of every group, or of one of them.
 */
export type Groups = readonly (readonly string[])[];

/** All that is asked of a facet. {@link asking} with these groups asks the same again. */
export function groupsOf(asked: FacetValues, facet: Facet): Groups {
	switch (facet.form) {
		case 'any':
			return asked[facet.id].map(value => [value]);
		case 'all':
			return asked[facet.id];
		case 'ranges':
			return asked[facet.id].map(range => [yearRangeText(range)]);
		case 'words':
			return asked[facet.id].map(term => term.phrases.map(phrase => phrase.join(' ')));
	}
}

/**
 * The same with nothing but these groups asked of a facet. Values come once each, in the order of the table where it
 * knows them; a text that is no range is left out.
 */
export function asking<Asked extends FacetValues>(asked: Asked, facet: Facet, groups: Groups): Asked {
	switch (facet.form) {
		case 'any':
			return {...asked, [facet.id]: inOrder(facet.known, groups.flat())};
		case 'all':
			return {...asked, [facet.id]: groups};
		case 'ranges':
			return {...asked, [facet.id]: groups.flat().flatMap(rangeOf)};
		case 'words':
			return {...asked, [facet.id]: groups.map(termOf)};
	}
}

/** The same with one more group asked of a facet. */
export function askingMore<Asked extends FacetValues>(
	asked: Asked,
	facet: Facet,
	group: readonly string[],
): Asked {
	return asking(asked, facet, [...groupsOf(asked, facet), group]);
}

/** The longest range that is split into its years. */
const mostYears = 200;

/** The single values that are asked of a facet, as a list of its values has them: of a range every year. */
export function valuesAsked(asked: FacetValues, facet: Facet): readonly string[] {
	if (facet.form !== 'ranges') return groupsOf(asked, facet).flat();
	return asked[facet.id].flatMap(({from, to}) =>
		from !== null && to !== null && to - from < mostYears
			? Array.from({length: to - from + 1}, (_, index) => String(from + index))
			: [],
	);
}

function inOrder(known: readonly string[] | null, values: readonly string[]): readonly string[] {
	return known ? known.filter(value => values.includes(value)) : [...new Set(values)];
}

function rangeOf(text: string) {
	const range = parseYears(text);
	return isYearProblem(range) ? [] : [range];
}

function termOf(group: readonly string[]) {
	return {phrases: group.map(text => text.split(' ')), isPrefix: true, marked: null, isQuoted: false};
}
