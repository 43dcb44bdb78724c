import fc from 'fast-check';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {Search, emptyRequest} from '../../source/search/index.ts';
import type {Store} from '../../source/store/index.ts';
import {fold} from '../../source/text/normalize.ts';
import {storeOf} from '../fixtures/database.ts';
import {pressExtra, pressRecords} from '../fixtures/press.ts';

let store: Store;
let search: Search;
beforeAll(() => {
	store = storeOf(pressRecords, pressExtra);
	search = new Search(store);
});
afterAll(() => store.close());

const signs = [
	'"',
	'""',
	"'",
	'*',
	'(',
	')',
	'^',
	'+',
	'-',
	':',
	'{',
	'}',
	',',
	'.',
	' ',
	';',
	'--',
	'/*',
	'\0',
	'\n',
];
const operators = [
	' AND ',
	' OR ',
	' NOT ',
	'NEAR(',
	'NEAR/2',
	'title:',
	'{people title} :',
	'rowid',
	'- text :',
];
const filters = ['year:', 'leader:', 'kind:', 'topic:', 'place:', 'side:', 'source:', 'is:', '2019', '..'];
const letters = [
	'giang',
	'an',
	'án',
	'Đà',
	'e\u0302\u0323',
	'\u0301',
	'½',
	'中文',
	'한국',
	'ﬁ',
	'👩‍🚀',
	'\uD800',
	'\u{10FFFF}',
];
const texts = fc.oneof(
	{
		weight: 4,
		arbitrary: fc
			.array(fc.constantFrom(...signs, ...operators, ...filters, ...letters), {maxLength: 12})
			.map(each => each.join('')),
	},
	fc.string({unit: 'binary', maxLength: 40}),
	fc.string({unit: 'grapheme', maxLength: 40}),
);

function answer(query: string) {
	const {filter} = search.resolve({...emptyRequest, query});
	return {
		count: store.engagements.count(filter),
		ids: store.engagements.page(filter, 'relevance', {offset: 0, limit: 50}).map(record => record.id),
		years: store.facets.counts('years', filter),
	};
}

test('no text makes the search fail, and count and page agree', () => {
	fc.assert(
		fc.property(texts, text => {
			const {count, ids} = answer(text);
			expect(ids).toHaveLength(count);
		}),
		{numRuns: 600},
	);
});

test('text finds the same records composed and decomposed, in capitals and not', () => {
	const words = fc
		.array(fc.constantFrom('giang', 'án', 'đà nẵng', 'điện đàm', 'hegs', '"phone call"', '-talks', 'zzz'), {
			maxLength: 4,
		})
		.map(each => each.join(' '));
	fc.assert(
		fc.property(words, text => {
			expect(answer(text.normalize('NFD'))).toEqual(answer(text));
			expect(answer(text.toUpperCase())).toEqual(answer(text));
			expect(answer(fold(text)).ids.toSorted()).toEqual(answer(text).ids.toSorted());
		}),
	);
});

// Words that together name a kind stand for its other names too: none of these do.
test('one more word never finds more', () => {
	const word = fc.constantFrom('giang', 'án', 'đà', 'điện', 'hegs', 'talks', 'panneta', 'bố');
	fc.assert(
		fc.property(fc.array(word, {minLength: 1, maxLength: 3}), word, (words, more) => {
			const fewer = answer(`${[...words, more].join(' ')} `).ids;
			const all = answer(`${words.join(' ')} `).ids;
			expect(all).toEqual(expect.arrayContaining([...fewer]));
		}),
	);
});
