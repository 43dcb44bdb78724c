import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {emptyFilter} from '../../source/domain/filter.ts';
import {Search, emptyRequest} from '../../source/search/index.ts';
import type {Store} from '../../source/store/index.ts';
import {storeOf} from '../fixtures/database.ts';
import {pressExtra, pressRecords} from '../fixtures/press.ts';

let store: Store;
let search: Search;
beforeAll(() => {
	store = storeOf(pressRecords, pressExtra);
	search = new Search(store);
});
afterAll(() => store.close());

const call = '2025-02-07-hegseth-call';
const spring = '2022-03-01-dam-thoai';
const austin = '2021-07-29-austin-talks';
const panetta = '2012-06-04-panetta-talks';
const case_ = '2019-11-20-vu-an';

function find(query: string): readonly string[] {
	const {filter} = search.resolve({...emptyRequest, query});
	return store.engagements.page(filter, 'relevance', {offset: 0, limit: 50}).map(record => record.id);
}

function hintsOf(query: string) {
	return search.resolve({...emptyRequest, query}).hints;
}

describe('hints', () => {
	test.each([
		['panneta', panetta, ['panetta']],
		['hegset ', call, ['hegseth']],
		['asutin talks', austin, ['austin']],
		['hegesth', call, ['hegseth']],
	])('%s finds what is spelt nearly so, and says so', (query, id, used) => {
		const typed = query.trim().split(' ')[0];
		expect(find(query)).toEqual([id]);
		const hints = hintsOf(query);
		if (typed === 'hegset') expect(hints).toEqual([]);
		else expect(hints).toEqual([{type: 'spelling', typed, used}]);
	});

	test.each([
		['ddieenj', 'điện', 'telex', [call, spring]],
		['phufng', 'phùng', 'telex', [panetta]],
		['d9ie6n5 giang', 'điện', 'vni', [call]],
		['vuj', 'vụ', 'telex', [case_]],
	])('%s is read as the keys of an input method, and said to be', (query, used, method, ids) => {
		expect(find(query).toSorted()).toEqual(ids.toSorted());
		expect(hintsOf(query)).toEqual([{type: 'keystrokes', typed: query.split(' ')[0], used, method}]);
	});

	test.each([
		['ddieenj ddamf', 'điện đàm'],
		['d9ie6n5 d9a2m', 'điện đàm'],
		['ddieenj -dda', 'điện -dda'],
		['xylophone | ddieenj', 'xylophone | điện'],
		['ddieenj | panetta', 'điện | panetta'],
	])('%s finds all that %s finds, in the same order', (keys, words) => {
		expect(find(keys)).toEqual(find(words));
		expect(find(keys).length).toBeGreaterThan(0);
	});

	test('a word that the index has is never read as keys, nor one of two letters', () => {
		expect(hintsOf('as')).toEqual([{type: 'spelling', typed: 'as', used: []}]);
		expect(hintsOf('talks')).toEqual([]);
	});

	test('a word like no other finds nothing, and says so', () => {
		expect(find('xylophone')).toEqual([]);
		expect(hintsOf('xylophone giang')).toEqual([{type: 'spelling', typed: 'xylophone', used: []}]);
	});

	test.each([
		['leadr:giang', 'leadr', 'leader'],
		['yaer:2019', 'yaer', 'year'],
		['foo:bar', 'foo', null],
		['who:giang', 'who', 'leader'],
		['from:2019', 'from', 'year'],
		['Where:hanoi', 'Where', 'place'],
		['tại:hue', 'tại', 'place'],
		['type:talks', 'type', 'kind'],
	])('%s: no such key', (query, key, nearest) => {
		expect(hintsOf(query)).toContainEqual({type: 'unknown-key', key, nearest});
	});

	test.each([
		['kind:tlaks', [{type: 'spelling', typed: 'tlaks', used: ['talks']}]],
		['leader:asutin', [{type: 'spelling', typed: 'asutin', used: ['Lloyd Austin']}]],
		['kind:zzzzzzzz', [{type: 'unknown-value', key: 'kind', value: 'zzzzzzzz', nearest: null, readAs: null}]],
		['is:purple', [{type: 'unknown-value', key: 'is', value: 'purple', nearest: 'inferred', readAs: null}]],
		['year:soon', [{type: 'unknown-value', key: 'year', value: 'soon', nearest: null, readAs: null}]],
		['-year:soon', [{type: 'unknown-value', key: 'year', value: 'soon', nearest: null}]],
		['-year:20', [{type: 'unknown-value', key: 'year', value: '20', nearest: null}]],
		['year:20', [{type: 'unknown-value', key: 'year', value: '20', nearest: null, readAs: '2000..2099'}]],
		[
			'Date:soon',
			[{type: 'unknown-value', key: 'year', typedKey: 'Date', value: 'soon', nearest: null, readAs: null}],
		],
		[
			'loại:zzzz',
			[{type: 'unknown-value', key: 'kind', typedKey: 'loại', value: 'zzzz', nearest: null, readAs: null}],
		],
		[
			'year:2018..2015',
			[{type: 'unknown-value', key: 'year', value: '2018..2015', nearest: '2015..2018', readAs: null}],
		],
		['year:>9999', [{type: 'unknown-value', key: 'year', value: '>9999', nearest: null, readAs: null}]],
		['year:2012,soon', [{type: 'unknown-value', key: 'year', value: 'soon', nearest: null}]],
		['kind:talks,zzzzzzzz', [{type: 'unknown-value', key: 'kind', value: 'zzzzzzzz', nearest: null}]],
		['-kind:tlaks', [{type: 'spelling', typed: 'tlaks', used: ['talks']}]],
		['source:gazzette', [{type: 'spelling', typed: 'gazzette', used: ['Harbour Gazette']}]],
		[
			'source:zzzzzzzz',
			[{type: 'unknown-value', key: 'source', value: 'zzzzzzzz', nearest: null, readAs: null}],
		],
		['leader:', [{type: 'missing-value', key: 'leader'}]],
		['giang -year: ', [{type: 'missing-value', key: 'year'}]],
		['date:', [{type: 'missing-value', key: 'date'}]],
		['"hold talks', [{type: 'open-quote'}]],
		[`-${'q'.repeat(2000)}`, [{type: 'too-long'}]],
		['leader:"phan van', [{type: 'open-quote'}]],
		['source:--', [{type: 'unknown-value', key: 'source', value: '--', nearest: null, readAs: null}]],
		['leader:?!', [{type: 'unknown-value', key: 'leader', value: '?!', nearest: null, readAs: null}]],
		['leader:us', [{type: 'other-key', key: 'leader', value: 'us', meant: 'side:us', readAs: null}]],
		['-leader:"Việt Nam"', [{type: 'other-key', key: 'leader', value: 'Việt Nam', meant: 'side:vn'}]],
		['kind:hanoi', [{type: 'other-key', key: 'kind', value: 'hanoi', meant: 'place:hanoi', readAs: null}]],
		[
			'topic:"phan van giang"',
			[
				{
					type: 'other-key',
					key: 'topic',
					value: 'phan van giang',
					meant: 'leader:"phan van giang"',
					readAs: null,
				},
			],
		],
		['leader:2019', [{type: 'other-key', key: 'leader', value: '2019', meant: 'year:2019', readAs: null}]],
	])('%s', (query, hints) => {
		expect(hintsOf(query)).toEqual(hints);
	});

	test('a value spelt nearly so narrows as it was meant', () => {
		expect(find('leader:asutin')).toEqual([austin]);
		expect(find('kind:tlaks')).toEqual([austin, panetta]);
	});

	test('what was not understood is in no record, and where it is to be left out it leaves nothing out', () => {
		for (const query of ['-kind:zzzzzzzz', '-is:purple', '-source:zzzzzzzz', 'leader:'])
			expect(search.resolve({...emptyRequest, query}).filter).toEqual(emptyFilter);
		for (const query of ['kind:zzzzzzzz', 'is:purple', 'leader:?!', 'leader:us', 'source:zzzzzzzz'])
			expect(find(query)).toEqual([]);
		expect(find('kind:reception,zzzzzzzz')).toEqual(find('kind:reception'));
	});

	test.each([
		...[
			'2019',
			'2012..2019',
			'2021-07..2025-02-07',
			'2020-01-05..',
			'..2012-06',
			'2021-07-29',
			'2019-11-20..2021-07',
		],
		...['>=2021-07', '>2019', '<=2012-06-04', '<2020', '2023-04-1', '2019-1'],
	])('date:%s finds something from its first letter on', range => {
		for (const key of ['year', 'date'])
			for (let end = 1; end <= range.length; end++) {
				const typed = `${key}:${range.slice(0, end)}`;
				expect([typed, find(typed).length > 0]).toEqual([typed, true]);
			}
	});

	test('a year that is none is in no record, but one that is being typed is in all that it may become', () => {
		for (const query of ['year:soon', 'year:2018..2015', 'date:2025-13']) expect(find(query)).toEqual([]);
		expect(find('year:20')).toHaveLength(pressRecords.length);
		expect(find('year:202')).toHaveLength(5);
		expect(find('year:2021..20')).toHaveLength(4);
		expect(find('year:2012,soon')).toEqual([panetta]);
		for (const query of ['-year:soon', '-year:2', '-year:20'])
			expect(find(query)).toHaveLength(pressRecords.length);
	});
});
