import {facets, type Facet, type FacetId} from '../domain/facets.ts';
import {foldedName, foldedNames, type Choice} from './choices.ts';
import {isYearProblem, parseYears} from './year-ranges.ts';

/** A value under the facet to which it belongs, as it is typed. */
export interface PlacedValue {
	readonly facet: Facet;
	readonly value: string;
}

/** The choices that a facet has for a name. */
interface Match {
	readonly found: readonly Choice[];
	readonly isFuzzy: boolean;
}

/** A side is told before the place and the journeys that have its name. */
const inOrder: readonly Facet[] = [
	...facets.filter(({id}) => id === 'sides'),
	...facets.filter(({id}) => id !== 'sides'),
];

/**
 * The facet under which a name is meant that was asked of another one: `us` is a side and no leader, `hanoi` a place
 * and no topic. Null where the facet asked has the name, or none has. Beginnings and parts of its names count as its
 * own but against the name of a side: `usa` stands in "Susan".
 */
export function otherFacet(
	name: string,
	asked: Facet,
	{found, isFuzzy}: Match,
	choicesOf: (id: FacetId) => readonly Choice[],
): PlacedValue | null {
	if (asked.form === 'words' || found.some(choice => isCalled(choice, name))) return null;
	const isMatched = found.length > 0 && !isFuzzy;
	for (const facet of inOrder) {
		if (facet.id === asked.id || (isMatched && facet.id !== 'sides')) continue;
		const value = valueIn(facet, name, choicesOf);
		if (value !== null) return {facet, value};
	}
	return null;
}

/** Returns true where a name of the choice has all typed words, whole. */
function isCalled(choice: Choice, name: string): boolean {
	const typed = foldedName(name);
	return foldedNames(choice).some(
		({squashed, words}) => squashed === typed.squashed || typed.words.every(word => words.includes(word)),
	);
}

/** What is typed for a name that is one of the facet's, whole: the id where ids are short, else the name. */
function valueIn(facet: Facet, name: string, choicesOf: (id: FacetId) => readonly Choice[]): string | null {
	if (facet.form === 'words') return null;
	if (facet.form === 'ranges') return isYearProblem(parseYears(name)) ? null : name.trim();
	const {squashed} = foldedName(name);
	const choice = choicesOf(facet.id).find(each =>
		foldedNames(each).some(own => own.squashed === squashed && squashed !== ''),
	);
	if (!choice) return null;
	return facet.known === null ? name.trim() : choice.value.toLowerCase();
}
