import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {emptyFilter} from '../../../source/domain/filter.ts';
import {emptyRequest, Search} from '../../../source/search/index.ts';
import type {Store} from '../../../source/store/index.ts';
import {inDatabase, openDatabase, type Database} from '../../../source/store/open.ts';
import {migrate} from '../../../source/store/migrations/index.ts';
import {schemaVersion} from '../../../source/store/schema.ts';
import {termKinds} from '../../../source/store/search-index/term-kinds.ts';
import {ensureUserDatabase} from '../../../source/store/user-database/ensure.ts';
import {saveImport} from '../../../source/store/user-database/save-import.ts';
import {undoImport} from '../../../source/store/user-database/undo-import.ts';
import {clipped, contentsOf, proposal} from '../../fixtures/clippings.ts';
import {databaseOf, opened, spoil, temporaryFolder} from '../../fixtures/database.ts';
import {engagement, sampleVocabulary, source} from '../../fixtures/engagements.ts';
import {asVersion7, writtenByVersion1} from '../../fixtures/older-databases.ts';

const users = '2024-03-05-binh-receives-whitcombe';
const known = ['2023-01-11-talks', '2023-01-10-visit'];

/** The package of today: it has one of the known records, otherwise worded, and a new one. */
const shipped = databaseOf([
	engagement({
		id: known[0]!,
		date: '2023-01-11',
		date_start: '2023-01-11',
		date_end: '2023-01-11',
		title_en: 'Talks on the runway',
		title_vi: '',
		part_of: null,
		sources: [source({publisher: 'The Harbour Post', url: 'https://post.example/runway'})],
	}),
	engagement({id: '2025-06-01-new', date: '2025-06-01', date_start: '2025-06-01', date_end: '2025-06-01'}),
]);

function idsIn(store: Store): readonly string[] {
	return store.engagements.page(emptyFilter, '-date', {offset: 0, limit: 100}).map(record => record.id);
}

function found(store: Store, query: string): readonly string[] {
	const {filter} = new Search(store).resolve({...emptyRequest, query});
	return store.engagements.page(filter, 'relevance', {offset: 0, limit: 100}).map(record => record.id);
}

function write<T>(path: string, work: (database: Database, packaged: Database) => T): T {
	return inDatabase(shipped, 'read', packaged =>
		inDatabase(path, 'write', database => work(database, packaged)),
	);
}

/** Imports one new record. */
function importOne(path: string): void {
	write(path, (database, packaged) =>
		saveImport(database, {
			proposals: [proposal(clipped())],
			files: ['more.txt'],
			day: '2026-11-22',
			shipped: packaged,
		}),
	);
}

function versionOf(path: string): unknown {
	return inDatabase(path, 'read', database => database.pragma('user_version', {simple: true}));
}

interface Column {
	readonly cid: number;
	readonly name: string;
}

/**
 * Every table with its columns: their names, types, defaults and whether they may be null. Rows are written in the
 * order of the columns, but those of `engagements` by their names.
 */
function tablesOf(path: string): unknown {
	return inDatabase(path, 'read', database => {
		const names = database
			.prepare(
				"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
			)
			.pluck()
			.all() as readonly string[];
		return names.map(name => {
			const columns = (database.pragma(`table_xinfo(${name})`) as Column[]).map(column => ({
				...column,
				cid: 0,
			}));
			return [
				name,
				name === 'engagements' ? columns.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : columns,
			];
		});
	});
}

describe('a database of version 1', () => {
	test('is read as it is: its records, its search, what the user added', () => {
		const path = writtenByVersion1();
		const bytes = readFileSync(path);
		const store = opened(path);
		expect(store.verify()).toEqual([]);
		expect(idsIn(store)).toEqual([users, ...known]);
		expect(found(store, 'bình whitcom')).toEqual([users]);
		expect(found(store, '"hội đàm về sân bay"')).toEqual([known[0]]);
		expect(store.engagements.byId(known[0]!)?.title_vi).toBe('Hội đàm về sân bay');
		expect(store.facets.counts('years', emptyFilter)).toMatchObject([{count: 2}, {count: 1}]);
		expect(store.vocabulary()).toMatchObject({kinds: [{id: 'talks'}, {id: 'working-visit'}], parts: []});
		expect(store.reference().engagements.all()).toHaveLength(3);
		expect(readFileSync(path)).toEqual(bytes);
	});

	test('stays as it is where only a database was asked for', () => {
		const path = writtenByVersion1();
		ensureUserDatabase(path, shipped, 'must-exist');
		expect(versionOf(path)).toBe(1);
	});

	test('becomes one of this version by the next import, with everything of the user', () => {
		const path = writtenByVersion1();
		importOne(path);
		const store = opened(path);
		expect(versionOf(path)).toBe(schemaVersion);
		expect(store.verify()).toEqual([]);
		expect(idsIn(store)).toEqual(['2025-06-01-new', clipped().id, users, known[0]]);
		expect(store.engagements.byId(users)).toMatchObject({
			origin: 'user',
			people: [{id: 'le-thi-binh', name: 'Lê Thị Bình'}, {id: 'dana-whitcombe'}],
		});
		expect(found(store, 'binh whitcombe')).toEqual([users]);
		expect(found(store, '"hội đàm về sân bay" runway')).toEqual([known[0]]);
		expect(store.engagements.byId(known[0]!)?.sources.map(each => each.publisher)).toEqual([
			'The Harbour Post',
			'Báo Hải Vân',
		]);
		expect(store.vocabulary()).toEqual(sampleVocabulary);
	});

	test('has the tables and columns of a new one then, each in its place', () => {
		const path = writtenByVersion1();
		importOne(path);
		expect(tablesOf(path)).toEqual(tablesOf(shipped));
	});

	test('gets what it lacks although the package has the same data', () => {
		const path = writtenByVersion1();
		spoil(path, database => {
			database
				.prepare("UPDATE meta SET value = ? WHERE key = 'data_version'")
				.run(opened(shipped).meta('data_version'));
		});
		importOne(path);
		expect(opened(path).vocabulary()).toEqual(sampleVocabulary);
	});

	test('is filed anew: a source that repeats another counts no longer', () => {
		const report = source({title: 'As it was', url: 'https://a.example/'});
		const reprint = source({title: 'As told again', url: 'https://b.example/', reprint_of: 0});
		const packaged = databaseOf([engagement({id: 'told-once', sources: [report, reprint]})]);
		const path = join(temporaryFolder(), 'user.db');
		ensureUserDatabase(path, packaged, 'must-exist');
		spoil(asVersion7(path), database =>
			database
				.prepare('DELETE FROM postings WHERE field = ? AND term = ?')
				.run(termKinds.trait, 'single-source'),
		);
		expect(found(opened(path), 'is:single-source')).toEqual([]);
		const proposals = [
			proposal(clipped({sources: [report, source({url: 'https://c.example/', title: 'Another'})]})),
		];
		inDatabase(packaged, 'read', shippedNow =>
			inDatabase(path, 'write', database =>
				saveImport(database, {proposals, files: ['more.txt'], day: '2026-11-22', shipped: shippedNow}),
			),
		);
		expect(found(opened(path), 'is:single-source')).toEqual(['told-once']);
	});

	test('becomes one of this version when an import is taken back, which is gone exactly', () => {
		const path = writtenByVersion1();
		const note = write(path, (database, packaged) => undoImport(database, packaged));
		expect(note).toMatchObject({day: '2026-11-22', added: 1, merged: 1});
		const store = opened(path);
		expect(versionOf(path)).toBe(schemaVersion);
		expect(store.verify()).toEqual([]);
		expect(idsIn(store)).toEqual(['2025-06-01-new', known[0]]);
		expect(store.engagements.byId(known[0]!)).toMatchObject({title_vi: '', sources: [{}]});
		expect(store.vocabulary()).toEqual(sampleVocabulary);
	});

	test('stays as it is where there is nothing to take back', () => {
		const path = writtenByVersion1();
		write(path, database => undoImport(database, null));
		spoil(path, database => database.pragma('user_version = 1'));
		expect(write(path, database => undoImport(database, null))).toBeNull();
		expect(versionOf(path)).toBe(1);
	});

	test('stays whole where a step of the upgrade fails, or is missing', () => {
		const failing = new Map([
			[2, (database: Database) => void database.exec('DROP TABLE terms; INSERT INTO nowhere VALUES (1)')],
		]);
		for (const [steps, fault] of [
			[failing, 'no such table: nowhere'],
			[new Map(), 'no step to version 2 of the database'],
		] as const) {
			const path = writtenByVersion1();
			const before = contentsOf(path);
			expect(() =>
				inDatabase(path, 'write', database => database.transaction(() => migrate(database, steps))()),
			).toThrow(fault);
			expect(versionOf(path)).toBe(1);
			expect(contentsOf(path)).toEqual(before);
		}
	});

	test('has a step to every version', () => {
		const path = writtenByVersion1();
		inDatabase(path, 'write', database => database.transaction(() => migrate(database))());
		expect(versionOf(path)).toBe(schemaVersion);
	});

	test('stays whole where the import that would upgrade it fails', () => {
		const path = writtenByVersion1();
		const before = contentsOf(path);
		const broken = {...clipped(), date: 'no date'};
		expect(() =>
			write(path, (database, packaged) =>
				saveImport(database, {
					proposals: [proposal(broken)],
					files: [],
					day: '2026-11-22',
					shipped: packaged,
				}),
			),
		).toThrow();
		expect(versionOf(path)).toBe(1);
		expect(contentsOf(path)).toEqual(before);
	});
});

test('a database of a newer version is refused in one line, for reading and for writing', () => {
	const path = databaseOf([engagement()]);
	spoil(path, database => database.pragma(`user_version = ${schemaVersion + 1}`));
	for (const mode of ['read', 'write'] as const) {
		expect(() => openDatabase(path, mode)).toThrow(
			`${path} was written by a newer communique (schema ${schemaVersion + 1}, this one reads ${schemaVersion})`,
		);
	}
});
