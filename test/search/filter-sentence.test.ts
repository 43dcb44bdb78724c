import {expect, test} from 'vitest';
import {facetOf} from '../../source/domain/facets.ts';
import {emptyRequest, facetText, filterSentence} from '../../source/search/index.ts';
import {askedOfEverything, labelsIn} from '../fixtures/asked.ts';

const everything = {...askedOfEverything, query: 'trade'};

test.each([
	['years', '2019, 2021..', '2019, 2021..'],
	['leaders', 'Phan Văn Giang + Pete Hegseth / x', 'Phan Văn Giang + Pete Hegseth / x'],
	['kinds', 'talks, phone call', 'talks, điện đàm'],
	['topics', 'dioxin', 'dioxin'],
	['places', 'Hanoi', 'Hà Nội'],
	['sides', 'United States', 'Hoa Kỳ'],
] as const)('what is asked of %s, in both languages', (id, en, vi) => {
	expect(facetText(everything, facetOf(id), labelsIn('en'))).toBe(en);
	expect(facetText(everything, facetOf(id), labelsIn('vi'))).toBe(vi);
	expect(facetText(emptyRequest, facetOf(id), labelsIn('en'))).toBe('');
});

test.each([
	[[2025, 2023, 2024], '2023..2025'],
	[[2019, 2021, 2022], '2019, 2021..2022'],
])('years in a row are one range: %j', (years, text) => {
	const asked = {...emptyRequest, years: years.map(year => ({from: year, to: year}))};
	expect(facetText(asked, facetOf('years'), labelsIn('en'))).toBe(text);
});

test('all that is asked, in one sentence; nothing where everything is asked for', () => {
	expect(filterSentence(everything, 'relevance', 'en', labelsIn('en'))).toBe(
		'search trade; year 2019, 2021..; leader Phan Văn Giang + Pete Hegseth / x; kind talks, phone call; topic dioxin; place Hanoi; side United States; order best match first',
	);
	expect(
		filterSentence({...emptyRequest, query: 'hội đàm', sides: ['US']}, '-date', 'vi', labelsIn('vi')),
	).toBe('tìm kiếm hội đàm; bên Hoa Kỳ; thứ tự mới nhất trước, các từ liền nhau trước các từ rời nhau');
	expect(filterSentence(emptyRequest, 'relevance', 'en', labelsIn('en'))).toBe('');
});

test.each([
	['kind:talks', 'search kind:talks; order newest first'],
	['kind:talks -austin', 'search kind:talks -austin; order newest first'],
	['-austin', 'search -austin; side United States; order newest first'],
	['austin', 'search austin; side United States; order best match first'],
])('the best match is said to come first only where words are typed: %s', (query, sentence) => {
	const asked = {...emptyRequest, query, sides: query.includes('kind') ? [] : (['US'] as const)};
	expect(filterSentence(asked, 'relevance', 'en', labelsIn('en'))).toBe(sentence);
});

test.each([
	['austin giang', false, 'search austin giang; order oldest first, words found together before words apart'],
	['austin', false, 'search austin; order oldest first'],
	['austin', true, 'search austin; order oldest first, words found together before words apart'],
	['austin -giang', false, 'search austin -giang; order oldest first'],
	['kind:talks', true, 'search kind:talks; order oldest first'],
])('hits of %s, related: %s, are said to come in tiers where they can', (query, related, sentence) => {
	expect(filterSentence({...emptyRequest, query, related}, 'date', 'en', labelsIn('en'))).toBe(sentence);
});
