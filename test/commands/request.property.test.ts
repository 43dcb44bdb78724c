import fc from 'fast-check';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {readArguments} from '../../source/cli/arguments.ts';
import {readOptions} from '../../source/cli/command-options.ts';
import {parseFlags} from '../../source/cli/meow-parser.ts';
import {readRequest} from '../../source/commands/request.ts';
import {facets, pickedFacets, type PickedFacet} from '../../source/domain/facets.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import {emptyRequest, Search, type SearchRequest} from '../../source/search/index.ts';
import type {Store} from '../../source/store/index.ts';
import {acceptPicked} from '../../source/ui/explorer/picker/picking.ts';
import {viewFlags} from '../../source/ui/explorer/shell-command.ts';
import {storeOf} from '../fixtures/database.ts';
import {randomRecords} from '../fixtures/random-records.ts';

let store: Store;
let search: Search;
beforeAll(() => {
	store = storeOf(randomRecords(60, 3));
	search = new Search(store);
});
afterAll(() => store.close());

/** Values that a reader takes, by the facet that has them. */
type Chosen = readonly (readonly [PickedFacet, readonly string[]])[];

/** Some values of some facets; which ones is for the numbers, since the database is open only while the tests run. */
const choices = fc.array(fc.array(fc.nat({max: 50}), {maxLength: 3}), {
	minLength: pickedFacets.length,
	maxLength: pickedFacets.length,
});

function chosenBy(numbers: readonly (readonly number[])[]): Chosen {
	return pickedFacets.map((facet, at) => {
		const known =
			facet.namedBy === 'none' ? store.facets.counts(facet.id, emptyFilter) : search.choices(facet.id);
		const values = known.map(({value}) => value);
		return [facet, [...new Set((numbers[at] ?? []).map(each => values[each % values.length] ?? ''))]];
	});
}

function byPickers(chosen: Chosen): SearchRequest {
	return chosen.reduce<SearchRequest>(
		(request, [facet, values]) =>
			acceptPicked(request, {facet, chosen: values.map(value => [value])}, undefined),
		emptyRequest,
	);
}

function byFlags(chosen: Chosen): SearchRequest {
	const flags = Object.fromEntries(chosen.map(([facet, values]) => [facet.key, values]));
	const {request, notes} = readRequest(readOptions('list', [], flags), search);
	expect(notes).toEqual([]);
	return request;
}

function byQuery(chosen: Chosen, keyOf: (facet: PickedFacet) => string): SearchRequest {
	const query = chosen
		.flatMap(([facet, values]) => values.map(value => `${keyOf(facet)}:"${value}"`))
		.join(' ');
	return {...emptyRequest, query};
}

test('values picked in the explorer, given to flags or typed in a query of either language ask for the same records', () => {
	fc.assert(
		fc.property(choices, numbers => {
			const chosen = chosenBy(numbers);
			const picked = search.resolve(byPickers(chosen));
			expect(picked.hints).toEqual([]);
			expect(search.resolve(byFlags(chosen))).toEqual(picked);
			expect(search.resolve(byQuery(chosen, facet => facet.key))).toEqual(picked);
			expect(search.resolve(byQuery(chosen, facet => facet.keyVi))).toEqual(picked);
		}),
		{numRuns: 200},
	);
});

test('the command line of a view asks for the same again', () => {
	fc.assert(
		fc.property(
			choices,
			fc.constantFrom('', 'talks', '-dioxin', '"war legacy" --x'),
			fc.boolean(),
			(numbers, query, related) => {
				const request = {...byPickers(chosenBy(numbers)), query, related};
				const typed = readArguments(['browse', ...viewFlags(request, 'date')]);
				const options = readOptions('browse', typed.given, parseFlags(typed));
				expect(readRequest(options, search)).toEqual({request, notes: []});
				expect(options.sort).toBe('date');
			},
		),
	);
});

test('every facet that has a flag is picked, so that the explorer can show what it asks', () => {
	expect(facets.filter(facet => facet.flag !== null)).toEqual(pickedFacets);
});
