import {expect, test} from 'vitest';
import {emptyRequest, type SearchRequest} from '../../../../source/search/index.ts';
import {readNothingFound} from '../../../../source/ui/explorer/reading/nothing-found.ts';

/** Counts as a database of so many records for each word would: all words must be known; filters find nothing. */
function countOf(known: Readonly<Record<string, number>>): (request: SearchRequest) => number {
	return ({query, kinds}) => {
		if (kinds.length > 0) return query === '' ? 4 : 0;
		return Math.min(...query.split(' ').map(word => known[word] ?? 0));
	};
}

const label = (_: unknown, value: string): string => value.toUpperCase();

test('parts are counted alone, a phrase and a filter with its value as one', () => {
	const request = {...emptyRequest, query: '"vice admiral" kind:talks dioxin'};
	const {parts} = readNothingFound(request, countOf({dioxin: 22}), label);
	expect(parts).toEqual([
		{text: '"vice admiral"', count: 0},
		{text: 'kind:talks', count: 0},
		{text: 'dioxin', count: 22},
	]);
});

test('ways out leave one part out, then ask for one alone; at most three, none that finds nothing', () => {
	const request = {...emptyRequest, query: 'austin dioxin zzz'};
	const {ways} = readNothingFound(request, countOf({austin: 16, dioxin: 22}), label);
	expect(ways.map(({request: {query}, change, count}) => [query, change, count])).toEqual([
		['austin dioxin', {type: 'without', part: 'zzz'}, 16],
		['dioxin', {type: 'only', part: 'dioxin'}, 22],
		['austin', {type: 'only', part: 'austin'}, 16],
	]);
});

test('filters are left out, one by one and words beside them', () => {
	const request: SearchRequest = {...emptyRequest, query: 'dioxin', kinds: ['talks']};
	const {ways, parts} = readNothingFound(request, countOf({dioxin: 22}), label);
	expect(ways.map(({change, count}) => [change, count])).toEqual([
		[{type: 'without', part: 'TALKS'}, 22],
		[{type: 'without', part: 'dioxin'}, 4],
	]);
	expect(parts.at(-1)).toEqual({text: 'TALKS', count: 4});
});

test('a single word that nobody knows has no way out', () => {
	expect(readNothingFound({...emptyRequest, query: 'zzz'}, countOf({}), label).ways).toEqual([]);
});

test('a pasted page asks the database few questions', () => {
	let asked = 0;
	const query = Array.from({length: 400}, (_, index) => `word${index}`).join(' ');
	readNothingFound({...emptyRequest, query}, () => (asked++, 0), label);
	expect(asked).toBeLessThan(20);
});
