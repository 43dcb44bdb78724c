import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {CommuniqueError} from '../../source/domain/errors.ts';
import {emptyFilter, type Filter} from '../../source/domain/filter.ts';
import {Search, emptyRequest, type SearchRequest} from '../../source/search/index.ts';
import type {Store} from '../../source/store/index.ts';
import {storeOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';
import {pressExtra, pressRecords} from '../fixtures/press.ts';

let store: Store;
let search: Search;
beforeAll(() => {
	store = storeOf(pressRecords, pressExtra);
	search = new Search(store);
});
afterAll(() => store.close());

const call = '2025-02-07-hegseth-call';
const recalled = '2023-04-15-call-recalled';
const spring = '2022-03-01-dam-thoai';
const austin = '2021-07-29-austin-talks';
const panetta = '2012-06-04-panetta-talks';
const case_ = '2019-11-20-vu-an';
const safe = '2020-01-05-binh-an';

/** No kind or text of its own, so that nothing else can match. */
const bare = {kind: 'announcement', title_vi: '', summary_en: '', summary_vi: ''} as const;

function find(query: string, request: Partial<SearchRequest> = {}): readonly string[] {
	const {filter} = search.resolve({...emptyRequest, ...request, query});
	return store.engagements.page(filter, 'relevance', {offset: 0, limit: 50}).map(record => record.id);
}

function hintsOf(query: string) {
	return search.resolve({...emptyRequest, query}).hints;
}

describe('words', () => {
	test.each([
		['', pressRecords.length],
		['giang', 2],
		['giang hegseth', 1],
		['hegseth giang', 1],
		['giang panetta', 0],
		['ministry spring', 1],
	])('%j finds %i, all words in any order', (query, count) => {
		expect(find(query)).toHaveLength(count);
		expect(hintsOf(query)).toEqual([]);
	});

	test('the last one may be cut short, the others not while they are known', () => {
		expect(find('giang hegs')).toEqual([call]);
		expect(find('hegs')).toEqual([call]);
		expect(find('an')).toEqual(expect.arrayContaining([case_, safe]));
		expect(find('pan')).toEqual([panetta]);
	});

	test('a word that is only ever a beginning is taken as one, closed or not', () => {
		expect(find('hegs giang')).toEqual([call]);
	});

	test.each([
		['phan văn giang', 'phan van giang'],
		['phan văn giang', 'PHAN VAN GIANG'],
		['điện đàm', 'dien dam'],
		['đà nẵng', 'DA NANG'],
		['panetta', 'PANETTA'],
	])('%s and %s find the same records in the same order', (marked, plain) => {
		expect(find(marked)).toEqual(find(plain));
		expect(find(marked).length).toBeGreaterThan(0);
		expect(find(marked.normalize('NFD'))).toEqual(find(marked));
	});

	test('marks that were typed put exact hits first; without them the newest is first', () => {
		expect(find('án ')).toEqual([case_, safe]);
		expect(find('an ')).toEqual([safe, case_]);
		expect(find('án '.normalize('NFD'))).toEqual([case_, safe]);
		expect(find('AN ')).toEqual([safe, case_]);
	});

	test('of a kind find its records by the name in either language, and the same ones', () => {
		const phoneCalls = [call, recalled, spring].toSorted();
		expect(find('phone call').toSorted()).toEqual(phoneCalls);
		expect(find('điện đàm').toSorted()).toEqual(phoneCalls);
		expect(find('dien dam').toSorted()).toEqual(phoneCalls);
		expect(find('phone call')).toEqual(find('điện đàm'));
		expect(find('giang phone call')).toEqual([call]);
		expect(find('hội đàm').toSorted()).toEqual([austin, panetta].toSorted());
	});
});

describe('phrases and exclusions', () => {
	test.each([
		['"hold talks"', [austin, panetta]],
		['"talks hold"', []],
		['"phone call"', [call, recalled]],
		['"talks"', [austin, panetta]],
		['"hội đàm"', [austin, panetta]],
		['talks -austin', [panetta]],
		['-talks -call -"vụ án" -toàn ', [spring]],
		['-đà', [call, austin, safe, case_, panetta]],
		['-zzzz panetta', [panetta]],
	])('%s', (query, ids) => {
		expect(find(query)).toEqual(ids);
	});
});

describe('qualifiers', () => {
	test.each([
		['year:2012', [panetta]],
		['year:2021', [austin, spring]],
		['year:2022..', [call, recalled, spring]],
		['year:..2019', [case_, panetta]],
		['year:2019 year:2020', [safe, case_]],
		['leader:giang', [call, austin]],
		['leader:"phung quang thanh"', [panetta]],
		['leader:giang leader:hegseth', [call]],
		['leader:"Lloyd J. Austin III"', [austin]],
		['kind:talks', [austin, panetta]],
		['kind:"điện đàm"', [call]],
		['kind:phone-call', [call]],
		['topic:dioxin', [austin]],
		['topic:missing', [panetta]],
		['place:danang', [recalled, spring]],
		['place:"Đà Nẵng"', [recalled, spring]],
		['place:"hai phong"', [safe, case_]],
		['side:us', [call, austin, panetta]],
		['side:mỹ', [call, austin, panetta]],
		['source:gazette', [austin]],
		['source:gazette.example', [austin]],
		['source:"harbour gaz"', [austin]],
		['kind:talks,phone-call', [call, austin, panetta]],
		['leader:hegseth,austin', [call, austin]],
		['leader:giang leader:hegseth,panetta', [call]],
		['place:"Hải Phòng",danang', [recalled, spring, safe, case_]],
		['year:2012,2019', [case_, panetta]],
		['source:gazette,"harbour gazette"', [austin]],
		['năm:2012 loại:talks', [panetta]],
		['nguoi:giang', [call, austin]],
		['is:inferred,stated', [call, recalled, austin, spring, safe, case_, panetta]],
		['is:inferred', [call]],
		['is:stated', [recalled, austin, spring, safe, case_, panetta]],
		['is:inferred is:stated', []],
		['IS:Inferred', [call]],
		['giang kind:talks year:2021', [austin]],
	])('%s', (query, ids) => {
		expect(find(query)).toEqual(ids);
		expect(hintsOf(query)).toEqual([]);
	});

	test('narrow what flags and pickers have chosen', () => {
		expect(find('giang', {kinds: ['talks']})).toEqual([austin]);
		expect(find('year:2021', {years: [{from: 2012, to: 2012}]})).toEqual([austin, spring, panetta]);
		expect(find('', {leaders: [['leon-panetta', 'lloyd-austin']], sides: ['US']})).toEqual([austin, panetta]);
		expect(find('talks', {ids: [panetta, call]})).toEqual([panetta]);
		expect(find('', {topics: ['dioxin'], places: ['Hanoi']})).toEqual([austin]);
	});

	test('widen the kinds, topics and places that flags and pickers have chosen', () => {
		const both = find('kind:talks,phone-call');
		expect(both.length).toBeGreaterThan(find('kind:talks').length);
		expect(find('kind:phone-call', {kinds: ['talks']})).toEqual(both);
		expect(find('topic:dioxin', {topics: ['training-education']})).toEqual(
			find('topic:dioxin,training-education'),
		);
		expect(find('place:hanoi', {places: ['Da Nang']})).toEqual(find('place:hanoi,"da nang"'));
	});
});

describe('qualifiers with a minus', () => {
	test.each<[string, readonly Partial<Filter>[]]>([
		['-kind:talks', [{kinds: ['talks']}]],
		['-kind:talks,phone-call', [{kinds: ['talks', 'phone-call']}]],
		['-kind:talks -year:2019', [{kinds: ['talks']}, {years: [{from: 2019, to: 2019}]}]],
		['-year:2018..', [{years: [{from: 2018, to: null}]}]],
		['-leader:giang', [{leaders: [['phan-van-giang']]}]],
		['-topic:dioxin', [{topics: ['dioxin']}]],
		['-place:"đà nẵng"', [{places: ['Da Nang']}]],
		['-side:us', [{sides: ['US']}]],
		[
			'-source:gazette',
			[{sources: [{phrases: [['gazette']], isPrefix: true, marked: null, isQuoted: false}]}],
		],
		['-is:inferred', [{traits: [['inferred']]}]],
	])('%s leaves out what it would keep', (query, parts) => {
		const {filter, hints} = search.resolve({...emptyRequest, query});
		expect(filter).toEqual({...emptyFilter, without: parts.map(part => ({...emptyFilter, ...part}))});
		expect(hints).toEqual([]);
	});

	test.each([
		['-kind:talks giang', [call]],
		['-kind:talks -place:danang -year:2019', [call, safe]],
		['-leader:giang,panetta -kind:announcement', []],
		['-source:gazette kind:talks', [panetta]],
		['is:stated kind:phone-call', []],
		['-is:stated', [call]],
		['-is:inferred kind:phone-call', []],
		['-is:inferred,stated', []],
		['year:2021 -year:2022', [austin]],
		['-side:us -place:"hải phòng"', [recalled, spring]],
	])('%s finds the others', (query, ids) => {
		expect(find(query)).toEqual(ids);
	});
});

describe('what is to be highlighted', () => {
	test.each([
		['giang hegs', [['giang'], ['hegs']]],
		['panneta', [['panetta']]],
		['giang -talks', [['giang']]],
		['year:2019', []],
		['Đà', [['da']]],
		['"talks"', [['talks']]],
		['talks', [['talks'], ['hoi', 'dam']]],
	])('%s', (query, phrases) => {
		const {terms} = search.resolve({...emptyRequest, query});
		expect(terms.flatMap(term => term.phrases)).toEqual(phrases);
	});

	test.each([
		['phone call ', {isPrefix: false, marked: null}],
		['phone call', {isPrefix: true, marked: null}],
		['Điện đàm ', {isPrefix: false, marked: ['điện', 'đàm']}],
	])('both names of a kind: %j', (query, rest) => {
		const {terms} = search.resolve({...emptyRequest, query});
		const phrases = [
			['phone', 'call'],
			['dien', 'dam'],
		];
		expect(terms).toMatchObject([{phrases, isQuoted: false, ...rest}]);
	});
});

test('the name of a kind typed with its marks puts exact hits first as well', () => {
	const plain = engagement({id: '2024-01-01-a', date: '2024-01-01', title_en: 'Ban tin: dien dam', ...bare});
	const marked = engagement({id: '2023-01-01-b', date: '2023-01-01', title_en: 'Bản tin: điện đàm', ...bare});
	const small = storeOf([plain, marked]);
	const ids = (query: string): readonly string[] =>
		small.engagements
			.page(new Search(small).resolve({...emptyRequest, query}).filter, 'relevance', {offset: 0, limit: 9})
			.map(record => record.id);
	expect(ids('dien dam')).toEqual([plain.id, marked.id]);
	expect(ids('điện đàm')).toEqual([marked.id, plain.id]);
	expect(ids('phone call')).toEqual([plain.id, marked.id]);
});

describe('values by name, for flags', () => {
	test('are what the name means', () => {
		expect(search.valuesNamed('leaders', 'giang')).toEqual(['phan-van-giang']);
		expect(search.valuesNamed('places', 'da nang')).toEqual(['Da Nang']);
		expect(search.valuesNamed('sides', 'việt nam')).toEqual(['VN']);
		expect(search.valuesNamed('kinds', 'điện đàm')).toEqual(['phone-call']);
		expect(search.valuesNamed('leaders', 'asutin')).toEqual(['lloyd-austin']);
		expect(search.valuesNamed('leaders', 'lloyd-austin')).toEqual(['lloyd-austin']);
	});

	test.each(['zzzzzzzz', '', '--', '?'])('that is called %j is nobody, with exit code 2', name => {
		expect(() => search.valuesNamed('leaders', name)).toThrow(CommuniqueError);
		expect(() => search.valuesNamed('leaders', name)).toThrow(`no leader is called "${name}"`);
		try {
			search.valuesNamed('leaders', name);
		} catch (error) {
			expect(error).toMatchObject({kind: 'usage', exitCode: 2, hint: expect.any(String) as string});
		}
	});
});
