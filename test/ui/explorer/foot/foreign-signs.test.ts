import {afterAll, beforeAll, expect, test} from 'vitest';
import {hintLine} from '../../../../source/commands/hint-line.ts';
import {emptyRequest, Search, type Hint} from '../../../../source/search/index.ts';
import type {Store} from '../../../../source/store/index.ts';
import {describeHint} from '../../../../source/ui/explorer/foot/hint-words.ts';
import {storeOf} from '../../../fixtures/database.ts';
import {pressExtra, pressRecords} from '../../../fixtures/press.ts';

let store: Store;
beforeAll(() => {
	store = storeOf(pressRecords, pressExtra);
});
afterAll(() => store.close());

/** The hints on signs, not on words that the records lack. */
function hintsOn(query: string): readonly Hint[] {
	return new Search(store)
		.resolve({...emptyRequest, query})
		.hints.filter(({type}) => !['spelling', 'elsewhere', 'keystrokes', 'name'].includes(type));
}

/** What hands that know another search type: the sign that is named, and what is to be written instead. */
const named: readonly (readonly [language: string, typed: string, sign: string, meant: string | null])[] = [
	['fzf', '^Phan', '^Phan', 'Phan'],
	['fzf', 'talks$', 'talks$', '"talks"'],
	['fzf', "'talks", "'talks", '"talks"'],
	['fzf', '!^Phan', '!^Phan', '-Phan'],
	['fzf', "!'talks", "!'talks", '-"talks"'],
	['Google', '+austin', '+austin', 'austin'],
	['Google', 'austin + talks', '+', 'a b'],
	['Google', 'austin AROUND(3) talks', 'AROUND(3)', 'a b'],
	['Google', '#dioxin', '#dioxin', 'dioxin'],
	['Google', '@austin', '@austin', 'austin'],
	['Google', '2015..2018', '2015..2018', 'year:2015..2018'],
	['Google', 'talk*', 'talk*', 'talk'],
	['Google', '*', '*', null],
	['Google', '–talks', '–talks', '-talks'],
	['FTS', 'austin NEAR talks', 'NEAR', 'a b'],
	['FTS', 'austin NEAR/5 talks', 'NEAR/5', 'a b'],
	['FTS', 'NEAR(austin talks)', 'NEAR(austin', 'a b'],
	['FTS', '{austin}', '{austin}', 'austin'],
	['Lucene', '(austin)', '(austin)', 'austin'],
	['Lucene', '(austin OR hagel) talks', '(austin', 'austin'],
	['Lucene', 'talks -(austin)', '-(austin)', '-austin'],
	['Lucene', 'austin~', 'austin~', 'austin'],
	['Lucene', 'austin~2', 'austin~2', 'austin'],
	['Lucene', '"hold talks"~5', '~5', null],
	['Lucene', 'austin^2.5', 'austin^2.5', 'austin'],
	['Lucene', 'aust?n', 'aust?n', 'aust'],
	['Lucene', '?', '?', null],
	['Lucene', '/aust.n/', '/aust.n/', 'aust'],
	['Lucene', 'leader:aust*', 'leader:aust*', 'leader:aust'],
	['Lucene', 'leader:(austin)', 'leader:(austin)', 'leader:austin'],
	['Lucene', 'austin\\talks', 'austin\\talks', 'austin'],
	['C', 'austin & talks', '&', 'a b'],
	['C', '2+2', '2+2', null],
	['C', 'austin+talks', 'austin+talks', 'a b'],
	['SQL', '%austin%', '%austin%', 'austin'],
	['SQL', 'leader=austin', 'leader=austin', 'leader:austin'],
	['SQL', 'kind!=talks', 'kind!=talks', '-kind:talks'],
	['SQL', 'year>=2018', 'year>=2018', 'year:>=2018'],
	['SQL', '>2018', '>2018', 'year:>2018'],
	['SQL', 'leadr=austin', 'leadr=austin', 'leader:austin'],
	['SQL', 'xyzxyz=austin', 'xyzxyz=austin', 'a b'],
	['SQL', 'austin XOR talks', 'XOR', 'a b'],
	['a shell', '$', '$', null],
];

test.each(named)(
	'%s: %s is named in both languages, on the screen and in lines',
	(_, query, typed, meant) => {
		const [hint, ...others] = hintsOn(query);
		expect(hint).toEqual({type: 'operator', typed, meant});
		expect(others).toEqual([]);
		const said = hint ?? expect.fail();
		const [en, vi] = (['en', 'vi'] as const).map(language => describeHint(said, language));
		expect(en).toBe(
			meant === null ? `“${typed}” means nothing here.` : `“${typed}” is no operator here: write ${meant}`,
		);
		expect(vi).toBe(
			meant === null ? `“${typed}” không có nghĩa ở đây.` : `“${typed}” không phải toán tử: hãy gõ ${meant}`,
		);
		expect(hintLine(said)).toContain(`"${typed}"`);
	},
);

test.each([
	['site:vnexpress.net', 'site', 'source'],
	['before:2019', 'before', 'year'],
	['after:2019', 'after', 'year'],
	['intitle:austin', 'intitle', null],
])('%s: a field of another search is no filter', (query, key, nearest) => {
	expect(hintsOn(query)).toEqual([{type: 'unknown-key', key, nearest}]);
});

/** What the README gives a meaning, and what is no sign but text. */
test.each([
	'austin AND talks',
	'austin && talks',
	'austin OR hagel',
	'austin | hagel',
	'NOT talks',
	'-talks',
	'!talks',
	'"hold talks"',
	'“hold talks”',
	'«hold talks»',
	'year:>=2018',
	'austin, hagel',
	'austin/hagel',
	'who met austin?',
	'austin!',
	'E&C',
	"O'Brien Vietnam's",
	'$729 million',
	'100% 25+',
	'7/2/2019 10:30',
	'a - b … — .',
	'U.S. co-chair',
	'-',
	'!talks -hagel',
])('%s has no hint', query => {
	expect(hintsOn(query)).toEqual([]);
});

test.each([
	['austin~2', 'austin'],
	['austin NEAR/5 talks', 'austin talks'],
	['“hold talks”', '"hold talks"'],
	['leader:(austin)', 'leader:austin'],
	['"hold talks"~5', '"hold talks"'],
])('%s searches for %s', (query, plain) => {
	const search = new Search(store);
	const filterOf = (text: string) => search.resolve({...emptyRequest, query: `${text} `}).filter;
	expect(filterOf(query)).toEqual(filterOf(plain));
});
