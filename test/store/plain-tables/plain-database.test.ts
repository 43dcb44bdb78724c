import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import BetterSqlite3 from 'better-sqlite3';
import {plainTables} from '../../../source/export/tables/index.ts';
import {isOwnDatabase} from '../../../source/store/plain-tables/own-database.ts';
import {fillPlainDatabase} from '../../../source/store/plain-tables/plain-database.ts';
import {databaseOf, temporaryFolder} from '../../fixtures/database.ts';
import {commitment, engagement, sampleEngagements, source} from '../../fixtures/engagements.ts';
import {randomRecords} from '../../fixtures/random-records.ts';
import {about, bareRecord, fullRecord, tablesIn} from '../../export/tables/made.ts';
import {engagementsOf, rowsOfDatabase} from '../../export/tables/rebuild.ts';
import type {Engagement} from '../../../source/domain/engagement.ts';

/** A new file that is the database of records. */
function written(records: readonly Engagement[], others: readonly Engagement[] = []): string {
	const path = join(temporaryFolder(), 'export.db');
	const facts = about({records: records.length});
	Array.from(fillPlainDatabase(path, path, tablesIn(records, others), facts));
	return path;
}

/** The exported database of records, written and opened as any program does it. */
function exported(
	records: readonly Engagement[],
	others: readonly Engagement[] = [],
): BetterSqlite3.Database {
	const path = written(records, others);
	return new BetterSqlite3(path, {readonly: true});
}

function rowsIn(database: BetterSqlite3.Database, table: string): readonly Record<string, unknown>[] {
	return database.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[];
}

function rebuilt(records: readonly Engagement[]): readonly Engagement[] {
	const database = exported(records);
	try {
		return engagementsOf(rowsOfDatabase(table => rowsIn(database, table)));
	} finally {
		database.close();
	}
}

describe('the records come out of the database as they went in', () => {
	test('with every field, and with as little as can be', () => {
		expect(rebuilt([fullRecord, bareRecord])).toEqual([fullRecord, bareRecord]);
	});

	test('at random', () => {
		const records = randomRecords(200);
		expect(rebuilt(records)).toEqual(records);
	});

	test('with quotes, line ends and formulas', () => {
		const text = '\'"; DROP TABLE engagements; --\n=1+1, "two"';
		const record = engagement({title_en: text, note: text, commitments: [commitment({what_en: text})]});
		expect(rebuilt([record])).toEqual([record]);
	});
});

describe('a database of tables', () => {
	const database = exported(
		[
			fullRecord,
			engagement({id: '2025-02-02-ships', people: [], bodies: [...fullRecord.bodies], sources: [source()]}),
		],
		[bareRecord],
	);
	afterAll(() => database.close());
	const statements = database
		.prepare('SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL')
		.all() as readonly {readonly name: string; readonly type: string; readonly sql: string}[];

	test('has the tables of the codebook and no other but what it says of itself', () => {
		const tables = statements.filter(({type}) => type === 'table').map(({name}) => name);
		expect(tables.toSorted()).toEqual([...plainTables.map(({name}) => name), 'about'].toSorted());
		expect(database.pragma('integrity_check', {simple: true})).toBe('ok');
	});

	test('is plain: neither strict nor without row ids nor of an engine', () => {
		for (const {sql} of statements) expect(sql).not.toMatch(/\)\s*(?:STRICT|WITHOUT)|\bVIRTUAL\b|\bCHECK\b/u);
		expect(database.pragma('user_version', {simple: true})).toBe(0);
		expect(database.pragma('application_id', {simple: true})).toBe(0);
	});

	test.each(plainTables)('$name has its columns, keys and what must not be null', table => {
		const columns = database.prepare('SELECT * FROM pragma_table_info(?)').all(table.name) as readonly {
			readonly name: string;
			readonly notnull: number;
			readonly pk: number;
		}[];
		expect(columns.map(({name, notnull}) => [name, notnull === 1])).toEqual(
			table.columns.map(({name, gaps}) => [name, gaps !== 'null']),
		);
		expect(
			columns
				.filter(({pk}) => pk > 0)
				.toSorted((a, b) => a.pk - b.pk)
				.map(({name}) => name),
		).toEqual(table.key);
		const references = database
			.prepare('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?) ORDER BY "from"')
			.raw()
			.all(table.name);
		expect(references).toEqual(
			table.references
				.map(({columns: [column], table: other, to: [to]}) => [column, other, to])
				.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
		);
		const statement = statements.find(({name}) => name === table.name)?.sql ?? '';
		for (const {description} of table.columns) expect(statement).toContain(`-- ${description}`);
	});

	test('says what it is', () => {
		expect(
			Object.fromEntries(database.prepare('SELECT * FROM about').raw().all() as [string, string][]),
		).toEqual(
			expect.objectContaining({
				version: '2026-02-0a1b2c3d',
				created: '2026-11-22',
				query: 'all records',
				records: '2',
				licence: 'CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/',
			}),
		);
	});

	test('names both sides of what the query found, by people, or else by ships and organisations', () => {
		expect(
			rowsIn(database, 'view_engagements').map(({id, vietnam, united_states: us, others}) => [
				id,
				vietnam,
				us,
				others,
			]),
		).toEqual([
			['2025-02-02-ships', 'Navy', 'USS Halyard', ''],
			['2025-11-02-full', 'Phan Văn Giang; Trần Thị Lan', 'USS Halyard', ''],
		]);
	});

	test('says of a commitment who states it and whether its sum counts', () => {
		expect(rowsIn(database, 'view_commitments')).toEqual([
			expect.objectContaining({amount: 12_000_000, counts: 0, publisher: 'Báo Hải Vân', given_by: 'US'}),
			expect.objectContaining({amount: null, counts: 1, publisher: ''}),
		]);
	});

	test('can be looked through in every view', () => {
		for (const {name} of statements.filter(({type}) => type === 'view'))
			expect(() => rowsIn(database, name)).not.toThrow();
		expect(statements.filter(({type}) => type === 'view').map(({name}) => name)).toHaveLength(6);
	});

	test('is the same for the same rows', () => {
		const make = () => readFileSync(written(sampleEngagements));
		expect(Buffer.compare(make(), make())).toBe(0);
	});
});

describe('isOwnDatabase', () => {
	test('knows a database of the program from any other file', () => {
		const folder = temporaryFolder();
		const made = (name: string, content: string | Uint8Array): string => {
			writeFileSync(join(folder, name), content);
			return join(folder, name);
		};
		expect(isOwnDatabase(databaseOf([engagement()]))).toBe(true);
		expect(isOwnDatabase(written([]))).toBe(false);
		expect(isOwnDatabase(made('short', 'CMNQ'))).toBe(false);
		expect(isOwnDatabase(folder)).toBe(false);
		expect(isOwnDatabase(join(folder, 'missing'))).toBe(false);
	});
});
