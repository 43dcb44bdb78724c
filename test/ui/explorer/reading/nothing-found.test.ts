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

test('what joins or leaves out is no part by itself', () => {
	const asked = (query: string): readonly string[] =>
		readNothingFound({...emptyRequest, query}, () => 0, label).parts.map(({text}) => text);
	expect(asked('zqxwv | wxqzv')).toEqual(['zqxwv | wxqzv']);
	expect(asked('zqxwv OR wxqzv dioxin')).toEqual(['zqxwv | wxqzv', 'dioxin']);
	expect(asked('a1|b2 AND c3 NOT d4 -e5')).toEqual(['a1 | b2', 'c3', 'NOT d4', '-e5']);
	expect(asked('kind:talks | dioxin')).toEqual(['kind:talks', 'dioxin']);
	for (const query of ['|', 'OR', 'NOT', '| OR', '$', 'leader:']) expect(asked(query)).toEqual([]);
});

test('a word that is left out leaves all others, also behind those that are counted', () => {
	const query = 'a1 b2 c3 d4 e5 f6 g7 h8';
	const count = ({query: typed}: SearchRequest): number => (typed.includes('h8') ? 1 : 0);
	const {ways, parts} = readNothingFound({...emptyRequest, query}, count, label);
	expect(ways[0]?.request.query).toBe('b2 c3 d4 e5 f6 g7 h8');
	expect(parts).toHaveLength(6);
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

test('a phrase that no record has leads to its words, wherever they stand', () => {
	const count = ({query}: SearchRequest): number => (query === 'vice admiral' ? 3 : 0);
	const {ways} = readNothingFound({...emptyRequest, query: '"vice admiral"'}, count, label);
	expect(ways).toEqual([
		{
			request: {...emptyRequest, query: 'vice admiral'},
			change: {type: 'without', part: '“ ”'},
			count: 3,
		},
	]);
	expect(readNothingFound({...emptyRequest, query: '"admiral"'}, count, label).ways).toEqual([]);
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

test('words behind note: lead to the phrase in the note', () => {
	const waysOf = (query: string) =>
		readNothingFound({...emptyRequest, query}, ({query: asked}) => Number(asked.includes('note:"')), label)
			.ways;
	expect(waysOf('talks note:sứ quán')).toMatchObject([
		{request: {query: 'talks note:"sứ quán"'}, change: {type: 'only', part: 'note:"sứ quán"'}, count: 1},
	]);
	expect(waysOf('note:a b c -d year:2020')[0]?.request.query).toBe('note:"a b c" -d year:2020');
	expect(waysOf('note:visa year:2020')).toEqual([]);
	expect(waysOf('note:visa')).toEqual([]);
});
