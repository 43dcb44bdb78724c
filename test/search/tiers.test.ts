import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {emptyFilter, type Filter} from '../../source/domain/filter.ts';
import {Search, emptyRequest} from '../../source/search/index.ts';
import type {Store} from '../../source/store/index.ts';
import {storeOf} from '../fixtures/database.ts';
import {body, engagement, participant, sampleVocabulary} from '../fixtures/engagements.ts';

const bare = {title_vi: '', summary_en: '', summary_vi: '', people: [], topics: [], sources: []};
const giang = participant({id: 'phan-van-giang', name: 'Phan Văn Giang', office: 'Minister', office_vi: ''});
const austin = participant({
	id: 'lloyd-austin',
	name: 'Lloyd Austin',
	side: 'US',
	office: 'Secretary',
	office_vi: '',
});
const nowhere = {name_en: '', name_vi: '', venue_en: '', venue_vi: '', country: ''};
const bienHoa = {...nowhere, name_en: 'Bien Hoa', name_vi: 'Biên Hòa', country: 'VN'};

const records = [
	engagement({...bare, id: 'both', date: '2021-07-29', title_en: 'Ministers meet', people: [giang, austin]}),
	engagement({
		...bare,
		id: 'mentions',
		date: '2022-01-01',
		kind: 'reception',
		title_en: 'A guest is received',
		summary_en: 'Austin sent a letter',
		people: [giang],
	}),
	engagement({
		...bare,
		id: 'english-training',
		date: '2010-01-01',
		kind: 'agreement',
		title_en: 'English training begins',
		place: bienHoa,
	}),
	engagement({
		...bare,
		id: 'training-english',
		date: '2011-01-01',
		kind: 'agreement',
		title_en: 'Training of pilots',
		summary_en: 'who learn English first, at the sea (biển) of Hoa Lu',
		place: nowhere,
	}),
	engagement({
		...bare,
		id: 'ship',
		date: '2018-03-05',
		kind: 'port-call',
		title_en: 'A carrier calls',
		place: nowhere,
		bodies: [body({id: 'uss-carl-vinson', name: 'USS Carl Vinson', name_vi: ''})],
	}),
	engagement({
		...bare,
		id: 'call',
		date: '2012-01-01',
		kind: 'phone-call',
		title_en: 'A conversation',
		place: nowhere,
	}),
];

let store: Store;
let search: Search;
beforeAll(() => {
	store = storeOf(records, {
		kinds: sampleVocabulary.kinds.map(term => ({
			...term,
			synonyms_en: term.id === 'phone-call' ? ['telephone', 'training by telephone'] : [],
			synonyms_vi: [],
		})),
	});
	search = new Search(store);
});
afterAll(() => store.close());

function filterOf(query: string, related = false): Filter {
	return search.resolve({...emptyRequest, query, related}).filter;
}

function find(query: string, related = false): readonly string[] {
	return store.engagements
		.page(filterOf(query, related), 'relevance', {offset: 0, limit: 50})
		.map(record => record.id);
}

function countsOf(query: string): readonly number[] {
	const {together, apart, related} = store.engagements.tierCounts(filterOf(query));
	return [together, apart, related];
}

describe('tiers', () => {
	test.each([
		['english training', [1, 1, 0]],
		['austin giang', [1, 1, 0]],
		['giang austin', [1, 1, 0]],
		['giang austin 2021', [1, 0, 0]],
		['giang reception', [1, 0, 0]],
		['giang', [2, 0, 0]],
		['english', [2, 0, 0]],
		['telephone', [0, 0, 1]],
		['training', [2, 0, 1]],
		['bien hoa', [1, 0, 0]],
		['uss carl vinson', [1, 0, 0]],
		['carl vinson 2018', [1, 0, 0]],
		['', [6, 0, 0]],
		['year:2021', [1, 0, 0]],
	])('%s', (query, counts) => {
		expect(countsOf(query)).toEqual(counts);
	});

	test('together come first, though others are newer', () => {
		expect(find('english training')).toEqual(['english-training', 'training-english']);
		expect(find('austin giang')).toEqual(['both', 'mentions']);
	});

	test('of related hits are counted, listed and filtered by only when they are asked for, then last', () => {
		expect(find('telephone')).toEqual([]);
		expect(find('telephone', true)).toEqual(['call']);
		expect(find('training', true)).toEqual(['training-english', 'english-training', 'call']);
		expect(store.engagements.count(filterOf('training'))).toBe(2);
		expect(store.facets.counts('kinds', filterOf('training')).map(each => each.value)).toEqual(['agreement']);
		expect(store.facets.counts('kinds', filterOf('training', true)).map(each => each.value)).toEqual([
			'phone-call',
			'agreement',
		]);
		expect(store.facets.counts('years', filterOf('training'))).toHaveLength(2);
		expect(find('-telephone')).toHaveLength(records.length);
	});

	test('of a record are told, with the kind or topic through which it is related', () => {
		const standings = store.engagements.standings(filterOf('training', true), ['call', 'english-training']);
		expect(standings.get('call')).toEqual({
			tier: 'related',
			through: [{facet: 'kinds', value: 'phone-call'}],
		});
		expect(standings.get('english-training')).toEqual({tier: 'together', through: []});
		const apart = store.engagements.standings(filterOf('austin giang'), ['mentions']);
		expect(apart.get('mentions')).toEqual({tier: 'apart', through: []});
	});

	test('stay apart in order of date where that is asked for', () => {
		const ids = (sort: 'date' | '-date', keepsTiers: boolean): readonly string[] =>
			store.engagements
				.page(filterOf('training', true), sort, {offset: 0, limit: 9}, keepsTiers)
				.map(record => record.id);
		expect(ids('date', true)).toEqual(['english-training', 'training-english', 'call']);
		expect(ids('date', false)).toEqual(['english-training', 'training-english', 'call']);
		expect(ids('-date', true)).toEqual(['training-english', 'english-training', 'call']);
		expect(ids('-date', false)).toEqual(['call', 'training-english', 'english-training']);
	});
});

describe('names', () => {
	test('are taken as names where records have them so, and that is said', () => {
		expect(find('bien hoa')).toEqual(['english-training']);
		expect(search.resolve({...emptyRequest, query: 'bien hoa'}).hints).toEqual([
			{type: 'name', typed: 'bien hoa', name: 'Bien Hoa', name_vi: 'Biên Hòa'},
		]);
		expect(find('biên hoà training')).toEqual(['english-training']);
	});

	test('are words again where other words leave no record that has them so', () => {
		expect(find('bien hoa pilots')).toEqual(['training-english']);
		expect(search.resolve({...emptyRequest, query: 'bien hoa pilots'}).hints).toEqual([]);
	});

	test('need no remark where they find the same', () => {
		expect(search.resolve({...emptyRequest, query: 'phan van giang'}).hints).toEqual([]);
		expect(find('phan van giang')).toEqual(['mentions', 'both']);
	});
});

describe('operators', () => {
	test.each([
		['english | austin', ['mentions', 'both', 'training-english', 'english-training']],
		['austin OR conversation', ['mentions', 'both', 'call']],
		['!giang !training', ['ship', 'call']],
		['giang NOT letter', ['both']],
		['"english training" | "a letter"', ['mentions', 'english-training']],
		['"phone call" | reception', ['mentions', 'call']],
		['phone call | reception', ['call']],
	])('%s', (query, ids) => {
		expect(find(query).toSorted()).toEqual(ids.toSorted());
	});

	test('that are none are said, and their words searched', () => {
		expect(search.resolve({...emptyRequest, query: '^Austin'}).hints).toEqual([
			{type: 'operator', typed: '^Austin', meant: 'Austin'},
		]);
		expect(find('^Austin')).toEqual(find('austin'));
	});
});

test('i and y at the end of a syllable are one letter, for a word that is typed in full', () => {
	const small = storeOf([
		engagement({...bare, id: 'y', title_vi: 'Ký kết với Mỹ', title_en: ''}),
		engagement({...bare, id: 'i', title_vi: 'Kí kết với Mĩ', title_en: ''}),
		engagement({...bare, id: 'longer', title_en: 'Milley in Kyiv'}),
	]);
	const found = (query: string): readonly string[] =>
		small.engagements
			.page(new Search(small).resolve({...emptyRequest, query}).filter, 'relevance', {offset: 0, limit: 9})
			.map(record => record.id);
	for (const query of ['ký kết', 'kí kết', 'mĩ ', 'mỹ ', '"với mĩ"', '"voi my"'])
		expect(found(query).toSorted(), query).toEqual(['i', 'y']);
	expect(found('kí kết')[0]).toBe('i');
	expect(found('ký kết')[0]).toBe('y');
	expect(found('mi').toSorted()).toEqual(['i', 'longer', 'y']);
	expect(found('ky').toSorted()).toEqual(['i', 'longer', 'y']);
	expect(small.engagements.count(emptyFilter)).toBe(3);
});
