import {describe, expect, test} from 'vitest';
import {linkedArticle} from '../../../source/commands/import/linked-data.ts';

const nothing = {headline: '', publisher: '', published: '', url: ''};
const article = {
	'@type': 'NewsArticle',
	headline: 'Tiếp khách',
	datePublished: '2024-03-06T08:15:00+07:00',
	publisher: {'@type': 'Organization', name: 'Báo Hải Vân'},
	mainEntityOfPage: {'@type': 'WebPage', '@id': 'https://news.example/1'},
};
const told = {
	headline: 'Tiếp khách',
	publisher: 'Báo Hải Vân',
	published: '2024-03-06T08:15:00+07:00',
	url: 'https://news.example/1',
};

describe('an article', () => {
	test.each([
		['alone', article],
		['in a list', [{'@type': 'BreadcrumbList', headline: 'x'}, article]],
		[
			'in a graph',
			{'@context': 'https://schema.org', '@graph': [{'@type': 'WebSite', name: 'Trang'}, article]},
		],
		['as the subject of its page', {'@type': 'WebPage', mainEntity: article}],
		['of several types', {...article, '@type': ['Article', 'ReportageNewsArticle']}],
		['with its address in the clear', {...article, mainEntityOfPage: 'https://news.example/1'}],
		['with a publisher by name', {...article, publisher: 'Báo Hải Vân'}],
		['with several publishers', {...article, publisher: [{name: 'Báo Hải Vân'}, {name: 'Khác'}]}],
		[
			'with a publisher elsewhere',
			{
				'@graph': [
					{...article, publisher: {'@id': '#p'}},
					{'@id': '#p', name: 'Báo Hải Vân'},
				],
			},
		],
	])('%s', (_, data) => {
		expect(linkedArticle([JSON.stringify(data)])).toEqual(told);
	});

	test('is the first with a headline', () => {
		const scripts = [{'@type': 'Article', url: 'https://x.example'}, article].map(each =>
			JSON.stringify(each),
		);
		expect(linkedArticle(scripts)).toEqual(told);
	});

	test('may hold raw line ends and be wrapped', () => {
		const json = JSON.stringify(article).replace('Tiếp khách', 'Tiếp\nkhách');
		expect(linkedArticle([`//<![CDATA[\n${json}\n//]]>`])).toEqual(told);
	});
});

test.each([
	['no JSON', '{"@type": "NewsArticle", "headline": '],
	['no object', '7'],
	['another type', JSON.stringify({...article, '@type': 'Product'})],
	[
		'values of other types',
		JSON.stringify({'@type': 'Article', headline: 7, publisher: {name: []}, url: {}}),
	],
	['an address that is none', JSON.stringify({'@type': 'Article', url: 'javascript:x', '@id': '#a'})],
	['nesting without end', '['.repeat(100_000)],
	['much of it', JSON.stringify(Array.from({length: 100_000}, () => ({})))],
])('%s says nothing', (_, script) => {
	expect(linkedArticle([script])).toEqual(nothing);
});
