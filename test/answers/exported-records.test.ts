import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {ExportedFile} from '../../source/answers/exported-file.ts';
import {ExportedRecords} from '../../source/answers/exported-records.ts';
import {allLists, type RecordList} from '../../source/domain/engagement-fields.ts';
import {ChangedError} from '../../source/domain/errors.ts';
import {emptyFilter, type Sort} from '../../source/domain/filter.ts';
import {exportRecords, formats} from '../../source/export/index.ts';
import {openStore, type Store} from '../../source/store/index.ts';
import {openDatabase} from '../../source/store/open.ts';
import {shippedDatabase} from '../e2e/explorer.ts';
import {exportOptions} from '../export/options.ts';
import {databaseOf, opened, spoil} from '../fixtures/database.ts';
import {engagement, source} from '../fixtures/engagements.ts';
import {randomRecords} from '../fixtures/random-records.ts';

const all = {filter: emptyFilter, sort: '-date', keepsTiers: true} as const;
const everything = {offset: 0, limit: Infinity} as const;

/** Gathers what pages give. */
function gathered<Record>(pages: Iterable<readonly Record[]>): readonly Record[] {
	return [...pages].flat();
}

describe('the shipped records', () => {
	let store: Store;
	beforeAll(() => {
		store = openStore(shippedDatabase);
	});
	afterAll(() => store.close());

	test.each(['date', '-date', 'relevance'] as const)('come page by page as they do at once, by %s', sort => {
		const whole = store.engagements.page(emptyFilter, sort, everything, true);
		for (const size of [7, 200]) {
			const records = new ExportedRecords(store, {...all, sort}, size);
			expect(records.total).toBe(whole.length);
			expect(gathered(records.pages(allLists))).toEqual(whole);
			expect(records.read).toBe(whole.length);
		}
	});

	test.each(formats.map(({id}) => id))('are the same file as %s at any size of a page', format => {
		const options = exportOptions({details: true, vocabulary: store.vocabulary()});
		const records = store.engagements.page(emptyFilter, '-date', {offset: 0, limit: 120}, true);
		const whole = exportRecords(format, records, options);
		for (const size of [1, 50, 1000]) {
			const file = new ExportedFile(
				format,
				options,
				() => new ExportedRecords(store, {...all, limit: 120}, size),
			);
			expect([...file.pieces()].join('')).toBe(whole);
			expect([file.total, file.written]).toEqual([120, 120]);
		}
	});

	test('have the lists that are asked for, and no others', () => {
		const lists = new Set<RecordList>(['people', 'sources']);
		const whole = store.engagements.page(emptyFilter, '-date', everything, true);
		const found = gathered(new ExportedRecords(store, all).pages(lists));
		expect(found).toEqual(
			whole.map(record => ({...record, topics: [], bodies: [], series: [], commitments: []})),
		);
	});

	test('are told as a list shows them', () => {
		expect(gathered(new ExportedRecords(store, all, 50).listedPages())).toEqual(
			store.engagements.listed(emptyFilter, '-date', everything),
		);
	});
});

test('random records are the same file in every format, in pages of any size', () => {
	const records = randomRecords(60);
	const store = opened(databaseOf(records));
	fc.assert(
		fc.property(
			fc.constantFrom(...formats.map(({id}) => id)),
			fc.constantFrom<Sort>('date', '-date'),
			fc.integer({min: 1, max: 70}),
			fc.integer({min: 0, max: 70}),
			fc.boolean(),
			(format, sort, size, limit, details) => {
				const options = exportOptions({details});
				const file = new ExportedFile(
					format,
					options,
					() => new ExportedRecords(store, {...all, sort, limit}, size),
				);
				const whole = store.engagements.page(emptyFilter, sort, {offset: 0, limit}, true);
				expect([...file.pieces()].join('')).toBe(exportRecords(format, whole, options));
			},
		),
		{numRuns: 60},
	);
});

describe('a source that several records cite', () => {
	const shared = source({url: 'https://news.example/shared'});
	const store = opened(
		databaseOf([
			engagement({id: 'a', date: '2025-01-01', sources: [shared, source({url: 'https://news.example/a'})]}),
			engagement({id: 'b', date: '2025-01-02', sources: [shared]}),
			engagement({id: 'c', date: '2025-01-03', sources: [source({url: 'https://news.example/c'}), shared]}),
		]),
	);
	afterAll(() => store.close());

	test.each([1, 2, 3])('is one entry with all of them, in pages of %i', size => {
		const file = new ExportedFile('ris', exportOptions(), () => new ExportedRecords(store, all, size));
		const text = [...file.pieces()].join('');
		expect(text.match(/^UR .*$/gmu)).toEqual([
			'UR  - https://news.example/c',
			'UR  - https://news.example/shared',
			'UR  - https://news.example/a',
		]);
		expect(text).toContain('N1  - communique: c, b, a\r\n');
	});
});

test('a record whose date cannot be read is left out, wherever it stands, and named', () => {
	const path = databaseOf(Array.from({length: 9}, (_, index) => engagement({id: `r${index}`})));
	spoil(
		path,
		database => void database.exec("UPDATE engagements SET date = '2019-99-99' WHERE id IN ('r0', 'r4')"),
	);
	const store = opened(path);
	const file = new ExportedFile('md', exportOptions(), () => new ExportedRecords(store, all, 2));
	const text = [...file.pieces()].join('');
	expect(text).toContain('· 7 records ·');
	expect(text).not.toContain('2019-99-99');
	expect(
		store
			.unreadable()
			.map(({id}) => id)
			.toSorted(),
	).toEqual(['r0', 'r4']);
});

describe('titles', () => {
	test('are of records of the view only', () => {
		const store = opened(databaseOf([engagement({id: 'a', title_en: 'A'}), engagement({id: 'b'})]));
		const records = new ExportedRecords(store, {...all, filter: {...emptyFilter, ids: ['a']}});
		expect([...records.titles(['a', 'b', 'c']).keys()]).toEqual(['a']);
		expect(records.titles(['a']).get('a')?.title_en).toBe('A');
		expect(records.titles([]).size).toBe(0);
	});
});

test('what somebody else writes meanwhile ends it: parts of two states make no file', () => {
	const path = databaseOf([engagement({id: 'a'}), engagement({id: 'b'}), engagement({id: 'c'})]);
	const store = opened(path);
	const pages = new ExportedRecords(store, all, 1).pages(allLists);
	expect(pages.next().value).toHaveLength(1);
	const other = openDatabase(path, 'write');
	other.exec('UPDATE index_filings SET number = number + 1');
	other.close();
	expect(() => pages.next()).toThrow(ChangedError);
	expect(gathered(new ExportedRecords(store, all, 1).pages(allLists))).toHaveLength(3);
});
