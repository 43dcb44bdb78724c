import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {ExportedRecords} from '../../source/answers/exported-records.ts';
import {ExportedTables, type FoundTables} from '../../source/answers/exported-tables.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import {ChangedError} from '../../source/domain/errors.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import type {RecordList} from '../../source/domain/engagement-fields.ts';
import {plainTables, referredIds, type Tables} from '../../source/export/tables/index.ts';
import {openDatabase} from '../../source/store/open.ts';
import {fillPlainDatabase} from '../../source/store/plain-tables/plain-database.ts';
import {readReferenceTables} from '../../source/store/plain-tables/index.ts';
import type {Store} from '../../source/store/index.ts';
import {shippedDatabase} from '../e2e/explorer.ts';
import {about, filesOf, referencesOf, rowsIn, tablesIn} from '../export/tables/made.ts';
import {databaseOf, opened, spoil, temporaryFolder} from '../fixtures/database.ts';
import {commitment, engagement} from '../fixtures/engagements.ts';
import {randomRecords} from '../fixtures/random-records.ts';

const all = {filter: emptyFilter, sort: '-date', keepsTiers: true} as const;

/** What a generator returns, once it is gone through. */
function ended<Result>(steps: Iterator<unknown, Result>): Result {
	for (;;) {
		const {done, value} = steps.next();
		if (done === true) return value;
	}
}

function foundIn(store: Store, records: ExportedRecords): FoundTables {
	return ended(new ExportedTables(store.path, records).found());
}

/** The tables of records that are all in memory, with what they refer to. */
function wholeIn(store: Store, records: readonly Engagement[]): Tables {
	const known = new Set(records.map(({id}) => id));
	const others: Engagement[] = [];
	for (let latest = records; latest.length > 0;) {
		const wanted = [...referredIds(latest)].filter(id => !known.has(id));
		for (const id of wanted) known.add(id);
		latest = store.engagements.withIds(wanted);
		others.push(...latest);
	}
	const references = referencesOf([...records, ...others]);
	return tablesIn(records, others, readReferenceTables(store.path, references));
}

function databaseBytes(tables: Tables): Buffer {
	const path = join(temporaryFolder(), 'export.db');
	writeFileSync(path, '');
	Array.from(fillPlainDatabase(path, path, tables, about()));
	return readFileSync(path);
}

describe('tables read page by page are those of all records at once', () => {
	test('in both formats, byte by byte', () => {
		const store = opened(shippedDatabase);
		const some = {...all, limit: 150};
		const whole = wholeIn(
			store,
			store.engagements.page(emptyFilter, '-date', {offset: 0, limit: some.limit}, true),
		);
		for (const size of [7, 1000]) {
			const {tables} = foundIn(store, new ExportedRecords(store, some, size));
			expect(filesOf(tables, about())).toEqual(filesOf(whole, about()));
			expect(databaseBytes(tables).equals(databaseBytes(whole))).toBe(true);
		}
	});

	test('for any links between them', () => {
		const base = randomRecords(24).map(record => ({...record, part_of: null}));
		const ids = base.map(({id}) => id);
		const link = fc.option(fc.constantFrom(...ids), {nil: null});
		fc.assert(
			fc.property(
				fc.array(fc.tuple(link, link), {minLength: base.length, maxLength: base.length}),
				fc.integer({min: 1, max: 9}),
				fc.integer({min: 1, max: 24}),
				(links, size, limit) => {
					const records = base.map((record, index) => {
						const [visit = null, promise = null] = links[index] ?? [];
						const fulfils = promise === null ? null : `${promise}#six-patrol-boats`;
						return {...record, part_of: visit, commitments: [commitment({fulfils})]};
					});
					const store = opened(databaseOf(records));
					const view = store.engagements.page(emptyFilter, '-date', {offset: 0, limit}, true);
					const {tables, others} = foundIn(store, new ExportedRecords(store, {...all, limit}, size));
					const rows = rowsIn(tables);
					expect(rows).toEqual(rowsIn(wholeIn(store, view)));
					expect(rows.engagements.filter(row => row['in_view'] === false)).toHaveLength(others);
				},
			),
			{numRuns: 12},
		);
	});
});

test('no more records are held at once than stand on a page', () => {
	const store = opened(databaseOf(randomRecords(60)));
	const read: number[] = [];
	const engagements = new Proxy(store.engagements, {
		get(target, name) {
			if (name !== 'load') {
				const value: unknown = Reflect.get(target, name, target);
				return typeof value === 'function' ? (value.bind(target) as unknown) : value;
			}
			return (keys: readonly number[], lists: ReadonlySet<RecordList>) => {
				read.push(keys.length);
				return target.load(keys, lists);
			};
		},
	});
	const records = new ExportedRecords({...store, engagements}, all, 8);
	const {tables} = foundIn(store, records);
	let most = 0;
	for (const {name} of plainTables.slice(0, 1))
		for (const rows of tables.rowsOf(name)) most = Math.max(most, rows.length);
	expect([Math.max(...read), most]).toEqual([8, 8]);
	// Eight pages, once for what they refer to, and once for the table.
	expect(read).toHaveLength(16);
});

test('how far it has come is counted over all passes', () => {
	const store = opened(databaseOf(randomRecords(20)));
	const exported = new ExportedTables(store.path, new ExportedRecords(store, all, 3));
	const {tables} = ended(exported.found());
	expect([exported.total, exported.written]).toEqual([20, 2]);
	rowsIn(tables);
	expect(exported.written).toBe(20);
});

describe('what cannot be read', () => {
	test('is left out and named, in the view and among what it refers to', () => {
		const path = databaseOf([
			engagement({id: 'a', part_of: 'visit'}),
			engagement({id: 'b'}),
			engagement({id: 'visit', kind: 'official-visit'}),
		]);
		spoil(
			path,
			database => void database.exec("UPDATE engagements SET date = 'x' WHERE id IN ('b', 'visit')"),
		);
		const store = opened(path);
		const records = new ExportedRecords(store, {...all, filter: {...emptyFilter, ids: ['a', 'b']}}, 1);
		const {tables, others} = foundIn(store, records);
		expect(rowsIn(tables).engagements.map(row => row['id'])).toEqual(['a']);
		expect(others).toBe(0);
		expect(store.unreadable()).toHaveLength(2);
	});

	test('and is met only as a visit has the work begun anew, which then leaves it out', () => {
		const path = databaseOf([
			engagement({id: 'a', part_of: 'visit'}),
			engagement({id: 'visit', kind: 'official-visit'}),
		]);
		spoil(path, database => void database.exec("UPDATE engagements SET date = 'x' WHERE id = 'visit'"));
		const store = opened(path);
		const view = {...all, filter: {...emptyFilter, ids: ['a']}};
		expect(() => foundIn(store, new ExportedRecords(store, view))).toThrow(ChangedError);
		expect(foundIn(store, new ExportedRecords(store, view)).others).toBe(0);
	});
});

test('what somebody else writes meanwhile ends it', () => {
	const path = databaseOf(randomRecords(9));
	const store = opened(path);
	const {tables} = foundIn(store, new ExportedRecords(store, all, 2));
	const [pages] = [tables.rowsOf('sources')[Symbol.iterator]()];
	expect(pages.next().done).toBe(false);
	const other = openDatabase(path, 'write');
	other.exec('UPDATE index_filings SET number = number + 1');
	other.close();
	expect(() => pages.next()).toThrow(ChangedError);
});
