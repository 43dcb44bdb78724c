import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {facetOf, facets} from '../../source/domain/facets.ts';
import {emptyFilter, nothingAsked} from '../../source/domain/filter.ts';
import {asking, askingMore, groupsOf, valuesAsked} from '../../source/search/facet-values.ts';
import {randomFilters} from '../fixtures/random-records.ts';

describe.each(facets)('$id', facet => {
	test('written out and asked for again, ask the same', () => {
		fc.assert(
			fc.property(randomFilters, filter => {
				expect(asking(filter, facet, groupsOf(filter, facet))).toEqual(filter);
			}),
		);
	});

	test('are asked nothing by no group, and all else as before', () => {
		fc.assert(
			fc.property(randomFilters, filter => {
				const freed = asking(filter, facet, []);
				expect(groupsOf(freed, facet)).toEqual([]);
				expect({...freed, [facet.id]: filter[facet.id]}).toEqual(filter);
			}),
		);
	});
});

test.each([
	['years', [['2019', '2015..2018'], ['2020..']], ['2019', '2015', '2016', '2017', '2018']],
	['years', [['..2018'], ['0001..2018']], []],
	['leaders', [['a', 'b'], ['c']], ['a', 'b', 'c']],
	['kinds', [['talks'], ['reception', 'talks']], ['reception', 'talks']],
	['topics', [['war-legacy'], ['dioxin'], ['war-legacy']], ['war-legacy', 'dioxin']],
	['sources', [['harbour gazette', 'tuoi tre']], ['harbour gazette', 'tuoi tre']],
] as const)('%s asked for by the groups %j are the values %j', (id, groups, values) => {
	expect(valuesAsked(asking(nothingAsked, facetOf(id), groups), facetOf(id))).toEqual(values);
});

test.each([
	['years', ['2019'], {years: [{from: 2019, to: 2019}]}],
	['years', ['soon', '2019..'], {years: [{from: 2019, to: null}]}],
	['leaders', ['a', 'b'], {leaders: [['a', 'b']]}],
	['kinds', ['talks', 'reception'], {kinds: ['reception', 'talks']}],
	['places', ['Hanoi'], {places: ['Hanoi']}],
	['traits', ['stated'], {traits: [['stated']]}],
	[
		'sources',
		['harbour gazette', 'vov'],
		{sources: [{phrases: [['harbour', 'gazette'], ['vov']], isPrefix: true, marked: null, isQuoted: false}]},
	],
] as const)('%s keep the group %j in their form', (id, group, part) => {
	expect(asking(emptyFilter, facetOf(id), [group])).toEqual({...emptyFilter, ...part});
});

test('one more group joins those before: one of several values will do, every group is needed', () => {
	const kinds = askingMore({...emptyFilter, kinds: ['talks']}, facetOf('kinds'), ['reception']);
	expect(kinds.kinds).toEqual(['reception', 'talks']);
	const leaders = askingMore({...emptyFilter, leaders: [['a']]}, facetOf('leaders'), ['b', 'c']);
	expect(leaders.leaders).toEqual([['a'], ['b', 'c']]);
});
