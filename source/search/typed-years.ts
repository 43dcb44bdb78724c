import {facets} from '../domain/facets.ts';
import type {FacetValue} from '../domain/filter.ts';
import {englishMonths} from '../domain/months.ts';
import {fold} from '../text/normalize.ts';
import type {QueryWords} from './query.ts';

const months = new Set(englishMonths.flatMap(month => [fold(month), fold(month.slice(0, 3))]));

/** Returns true for the four digits of a year, but not behind a month or a number, of which it is a part then. */
export function isYear(word: string, typed: readonly QueryWords[], at: number): boolean {
	const before = fold(typed[at - 1]?.words[0] ?? '');
	return /^(?:19|20)\d\d$/u.test(word) && !months.has(before) && !/^\d+$|^nam$/u.test(before);
}

/** The year as a value of the facet that has years. */
export function yearsNamed(year: string): readonly FacetValue[] {
	return facets.flatMap(facet => (facet.form === 'ranges' ? [{facet: facet.id, value: year}] : []));
}
