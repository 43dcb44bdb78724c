import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Engagement} from '../../source/domain/engagement.ts';
import type {Filter} from '../../source/domain/filter.ts';
import {kinds as kindNames} from '../../source/domain/vocabulary.ts';
import {Search, emptyRequest} from '../../source/search/index.ts';
import {openStore, type Store} from '../../source/store/index.ts';
import {data, root} from '../data/read.ts';

let store: Store;
let search: Search;
beforeAll(() => {
	store = openStore(join(root, 'db', 'communique.db'));
	search = new Search(store);
});
afterAll(() => store.close());

/** The shipped records that a query finds, best first, behind them those that are related to it. */
function found(query: string, limit: number): readonly Engagement[] {
	const {filter} = search.resolve({...emptyRequest, query, related: true});
	return store.engagements.page(filter, 'relevance', {offset: 0, limit});
}

function idsOf(query: string): readonly string[] {
	return found(query, 1000)
		.map(record => record.id)
		.toSorted();
}

function countOf(query: string, only: Partial<Filter> = {}): number {
	return store.engagements.count({
		...search.resolve({...emptyRequest, query, related: true}).filter,
		...only,
	});
}

const {kinds, topics} = data.vocabulary;
const concepts = [
	...kinds.map(term => ({...term, key: 'kind'})),
	...topics.map(term => ({...term, key: 'topic'})),
];

describe.each(concepts)('$key $id', ({key, id, label_en, label_vi, synonyms_en, synonyms_vi}) => {
	const isOfIt = (record: Engagement): boolean =>
		key === 'kind' ? record.kind === id : record.topics.includes(id);
	const own: Partial<Filter> =
		key === 'kind' ? {kinds: kindNames.filter(kind => kind === id)} : {topics: [id]};

	test(`"${label_en}" and "${label_vi}" find the same records, its own among them`, () => {
		expect(idsOf(label_en)).toEqual(idsOf(label_vi));
		expect(countOf(`${label_en} `)).toBe(countOf(`${label_vi} `));
		expect(countOf(label_en, own)).toBe(countOf(`${key}:${id}`));
		expect(isOfIt(found(label_vi, 1)[0]!)).toBe(true);
	});

	test('every other word for it finds its records as related ones', () => {
		const all = countOf(`${key}:${id}`);
		expect(all).toBeGreaterThan(0);
		const poor = [...synonyms_en, ...synonyms_vi].filter(word => countOf(word, own) < all);
		expect(poor).toEqual([]);
	});

	test('has words in both languages', () => {
		expect(synonyms_en.length).toBeGreaterThan(2);
		expect(synonyms_vi.length).toBeGreaterThan(2);
	});
});

describe('a word of either language finds first what it means', () => {
	test.each([
		['kind', 'phone-call', ['phone call', 'điện đàm']],
		['kind', 'talks', ['talks', 'hội đàm', 'bilateral talks']],
		['kind', 'port-call', ['port call', 'thăm cảng', 'cập cảng']],
		['kind', 'handover', ['handover', 'bàn giao', 'trao trả']],
		['kind', 'exercise', ['exercise', 'diễn tập']],
		['kind', 'agreement', ['signing', 'ký kết', 'memorandum', 'bản ghi nhớ']],
		['kind', 'dialogue', ['dialogue', 'đối thoại']],
		['kind', 'courtesy-call', ['courtesy call', 'chào xã giao']],
		['kind', 'reception', ['reception', 'tiếp']],
		['topic', 'coast-guard', ['coast guard', 'cảnh sát biển']],
		['topic', 'dioxin', ['dioxin', 'da cam', 'agent orange']],
		['topic', 'uxo', ['UXO', 'unexploded', 'bom mìn']],
		['topic', 'mia-accounting', ['MIA', 'remains', 'người mất tích', 'hài cốt']],
		['topic', 'peacekeeping', ['peacekeeping', 'gìn giữ hòa bình', 'gìn giữ hoà bình']],
	] as const)('%s %s: %j', (key, id, queries) => {
		for (const query of queries) {
			const [best] = found(query, 1);
			expect(key === 'kind' ? [best!.kind] : best!.topics, query).toContain(id);
		}
	});

	test.each(['visit', 'thăm'])('%s is a visit of one kind or another', query => {
		expect(['official-visit', 'working-visit', 'port-call']).toContain(found(query, 1)[0]!.kind);
	});
});
