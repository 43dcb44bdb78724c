import {CommuniqueError} from '../domain/errors.ts';
import {facets, type Facet} from '../domain/facets.ts';
import {
	asking,
	asksTooMuch,
	emptyRequest,
	type Groups,
	isWholeName,
	isYearProblem,
	longestQuery,
	matchChoices,
	mostParts,
	parseYears,
	type Search,
	type SearchRequest,
} from '../search/index.ts';
import type {CommandOptions} from '../cli/command-options.ts';

/** The flags as a request, and one line for every name that was only nearly right. */
export interface ReadRequest {
	readonly request: SearchRequest;
	readonly notes: readonly string[];
}

/**
 * Turns filter flags into a request; each flag asks what a qualifier of the same key and value asks.
 * @throws {CommuniqueError} (`usage`) for a year that is none and for a name that nothing is called.
 */
export function readRequest(options: CommandOptions, search: Search): ReadRequest {
	const notes: string[] = [];
	if (asksTooMuch(options.query)) {
		const limit = `${longestQuery} letters and ${mostParts} words or values`;
		throw new CommuniqueError('usage', `--query is too long: at most ${limit} are searched`);
	}
	const groups = (facet: Facet): Groups =>
		fewParts(
			facet,
			options.facets[facet.id].map(text => partsOf(facet, text, search)),
		).map(parts =>
			parts.flatMap(part =>
				facet.form === 'ranges' ? [checkedRange(facet, part)] : valuesNamed(facet, part, search, notes),
			),
		);
	const request = facets.reduce<SearchRequest>((before, facet) => asking(before, facet, groups(facet)), {
		...emptyRequest,
		query: options.query,
		ids: options.ids,
		related: options.isRelated,
	});
	return {request, notes};
}

/**
 * The values of a flag, which commas part as in a query; a text that is a whole name, commas and all, is one value.
 */
function partsOf(facet: Facet, text: string, search: Search): readonly string[] {
	if (!text.includes(',')) return [text];
	const choices = facet.form === 'ranges' ? [] : search.choices(facet.id);
	const isValue = (part: string): boolean => choices.some(choice => choice.value === part);
	const parts = text
		.split(',')
		.map(part => part.trim())
		.filter(Boolean);
	const isOne = parts.length === 0 || isValue(text) || (!parts.every(isValue) && isWholeName(text, choices));
	return isOne ? [text] : parts;
}

/**
 * The values of a flag as they are, where these are no more than are looked up.
 * @throws {CommuniqueError} (`usage`) for more.
 */
function fewParts({key}: Facet, groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
	const count = groups.flat().length;
	if (count > mostParts)
		throw new CommuniqueError('usage', `--${key} has ${count} values; at most ${mostParts} are looked up`);
	return groups;
}

function checkedRange({key}: Facet, text: string): string {
	const range = parseYears(text);
	if (isYearProblem(range)) throw new CommuniqueError('usage', `--${key} ${range.problem}`);
	return text;
}

/**
 * The values that a name means, with a note where it is only nearly spelt so.
 * @throws {CommuniqueError} (`usage`) where nothing is called so, with the nearest names.
 */
export function valuesNamed(facet: Facet, name: string, search: Search, notes: string[]): readonly string[] {
	if (name.trim() === '') throw new CommuniqueError('usage', `--${facet.key} needs a name`);
	const values = search.valuesNamed(facet.id, name);
	const note = fuzzyNote(facet, name, values, search);
	if (note !== undefined) notes.push(note);
	return values;
}

/** A note where a name is only nearly spelt like what was found; undefined where it is the name or a part of it. */
function fuzzyNote(
	{id, key}: Facet,
	name: string,
	values: readonly string[],
	search: Search,
): string | undefined {
	if (values.includes(name)) return undefined;
	const choices = search.choices(id);
	if (!matchChoices(name, choices).isFuzzy) return undefined;
	const taken = choices.filter(choice => values.includes(choice.value)).map(choice => choice.names[0]);
	return `no ${key} is called "${name}"; taken for ${taken.join(', ')}`;
}
