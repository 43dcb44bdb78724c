import {CommuniqueError} from '../domain/errors.ts';
import type {YearRange} from '../domain/filter.ts';
import {kinds, sides} from '../domain/vocabulary.ts';
import {emptyRequest, type NamedFacet, type Search, type SearchRequest} from '../search/index.ts';
import {matchChoices} from '../search/vocabulary.ts';
import {isYearProblem, parseYears} from '../search/years.ts';
import type {Options} from '../cli/options.ts';

/** What the flags ask for, and one line for every name that was only nearly right. */
export interface ReadRequest {
	readonly request: SearchRequest;
	readonly notes: readonly string[];
}

/**
 * Turns filter flags into a request. Leaders must all be present; several values of any other flag widen it.
 * @throws {CommuniqueError} (`usage`) for a year that is none and for a name that nothing is called.
 */
export function readRequest(options: Options, search: Search): ReadRequest {
	const notes: string[] = [];
	const each = (facet: NamedFacet, names: readonly string[]): readonly (readonly string[])[] =>
		names.map(name => {
			if (name.trim() === '') throw new CommuniqueError('usage', `--${facet} needs a name`);
			const values = search.valuesNamed(facet, name);
			const note = fuzzyNote(facet, name, values, search);
			if (note) notes.push(note);
			return values;
		});
	const any = (facet: NamedFacet, names: readonly string[]): readonly string[] => [
		...new Set(each(facet, names).flat()),
	];
	const kindValues = any('kind', options.kinds);
	const sideValues = any('side', options.sides);
	const request: SearchRequest = {
		...emptyRequest,
		query: options.query,
		years: options.years.map(yearsNamed),
		leaders: each('leader', options.leaders),
		kinds: kinds.filter(kind => kindValues.includes(kind)),
		topics: any('topic', options.topics),
		places: any('place', options.places),
		sides: sides.filter(side => sideValues.includes(side)),
	};
	return {request, notes};
}

function yearsNamed(text: string): YearRange {
	const range = parseYears(text);
	if (isYearProblem(range)) throw new CommuniqueError('usage', `--year ${range.problem}`);
	return range;
}

/** Says so where a name is nearly spelt like what was found, rather than (part of) its name. */
function fuzzyNote(
	facet: NamedFacet,
	name: string,
	values: readonly string[],
	search: Search,
): string | undefined {
	const choices = search.choices(facet);
	if (values.includes(name) || !matchChoices(name, choices).isFuzzy) return undefined;
	const taken = choices.filter(choice => values.includes(choice.value)).map(choice => choice.names[0]);
	return `no ${facet} is called "${name}"; taken for ${taken.join(', ')}`;
}
