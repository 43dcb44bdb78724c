import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readArguments} from '../../source/cli/arguments.ts';
import {readOptions} from '../../source/cli/command-options.ts';
import {parseFlags} from '../../source/cli/meow-parser.ts';
import {readRequest} from '../../source/commands/request.ts';
import {facets, pickedFacets, type PickedFacet} from '../../source/domain/facets.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import {asking, emptyRequest, Search, type SearchRequest} from '../../source/search/index.ts';
import type {Store} from '../../source/store/index.ts';
import {acceptPicked} from '../../source/ui/explorer/picker/picking.ts';
import {viewFlags} from '../../source/ui/explorer/shell-command.ts';
import {opened, storeOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';
import {randomRecords} from '../fixtures/random-records.ts';

let store: Store;
let search: Search;
beforeAll(() => {
	store = storeOf(randomRecords(60, 3));
	const [first = '', second = ''] = store.engagements.ids(emptyFilter, 'date');
	store.workingSet.change([
		{type: 'tags', id: first, tags: ['patrol boats', 'visa']},
		{type: 'tags', id: second, tags: ['visa']},
	]);
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

describe('commas in a flag', () => {
	test('the command line of any two values that the shipped data have asks for both again', () => {
		const shipped = opened(join(import.meta.dirname, '../../db/communique.db'));
		const lookUp = new Search(shipped);
		for (const facet of pickedFacets) {
			const known =
				facet.namedBy === 'none' ? shipped.facets.counts(facet.id, emptyFilter) : lookUp.choices(facet.id);
			const values = known.map(({value}) => value);
			const groups = values.flatMap((value, at) => [[value], [value, values[at + 1] ?? values[0] ?? '']]);
			for (const group of groups) {
				const asked = asking(emptyRequest, facet, [[...new Set(group)]]);
				const typed = readArguments(['browse', ...viewFlags(asked, 'date')]);
				const {request} = readRequest(readOptions('browse', typed.given, parseFlags(typed)), lookUp);
				// Several values of which one has a comma itself stand in the query.
				if (request.query === '') expect(request).toEqual(asked);
				else expect(lookUp.resolve(request).filter).toEqual(lookUp.resolve(asked).filter);
			}
		}
	});

	test.each([
		['Da Nang, Vinh', ['Da Nang', 'Vinh']],
		['da nang,vinh', ['Da Nang', 'Vinh']],
		['Vinh, Nghe An', ['Vinh, Nghe An']],
		['vinh nghe an', ['Vinh, Nghe An']],
	])('%s: %j', (text, places) => {
		const lookUp = new Search(
			storeOf(
				['Da Nang, Vinh Moc', 'Da Nang', 'Vinh', 'Vinh, Nghe An'].map((place, at) =>
					engagement({
						id: `2019-04-0${at + 1}-talks-in-a-town`,
						place: {...engagement().place, name_en: place, name_vi: place},
					}),
				),
			),
		);
		expect(readRequest(readOptions('list', [], {place: [text]}), lookUp).request.places).toEqual(places);
	});
});

test('every facet that has a flag is picked, so that the explorer can show what it asks', () => {
	expect(facets.filter(facet => facet.flag !== null)).toEqual(pickedFacets);
});
