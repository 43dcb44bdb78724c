import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Engagement} from '../../../source/domain/engagement.ts';
import {
	plainTables,
	type Cell,
	type PlainTable,
	type TableRow,
	type Tables,
} from '../../../source/export/tables/index.ts';
import {openStore, type Store} from '../../../source/store/index.ts';
import {readReferenceTables} from '../../../source/store/plain-tables/index.ts';
import {engagementsOf, rowsOfPackage, type TableRows} from '../../export/tables/rebuild.ts';
import {about, filesOf, referencesOf, rowsIn, tablesIn} from '../../export/tables/made.ts';

let store: Store;
let records: readonly Engagement[];
let tables: Tables;
let rows: TableRows;
beforeAll(() => {
	store = openStore(join(import.meta.dirname, '..', '..', '..', 'db', 'communique.db'));
	records = store.engagements.all();
	tables = tablesIn(records, [], readReferenceTables(store.path, referencesOf(records)));
	rows = rowsIn(tables);
});
afterAll(() => store.close());

test('all records and all that they refer to come out of a data package as they are in the database', () => {
	const read = rowsOfPackage(filesOf(tables, about({records: records.length})));
	expect(read).toEqual(rows);
	expect(engagementsOf(read)).toEqual(records);
});

test.each(plainTables.map(table => [table.name, table] as const))('%s keeps what it says', (name, table) => {
	const own: readonly TableRow[] = rows[name];
	expect(own.length).toBeGreaterThan(0);
	const keyOf = (row: TableRow): string => JSON.stringify(table.key.map(column => row[column]));
	expect(new Set(own.map(keyOf)).size).toBe(own.length);
	expect(own.filter(row => isBroken(table, row))).toEqual([]);
	for (const {columns, table: other, to} of table.references) {
		const known = new Set(rows[other as keyof TableRows].map(row => row[to[0] ?? '']));
		expect(own.filter(row => isDangling(row[columns[0] ?? ''] ?? null, known))).toEqual([]);
	}
});

test('every place, venue and topic is one that is listed', () => {
	expect(rows.engagements.filter(row => row['place_en'] !== '' && row['place_id'] === null)).toEqual([]);
	expect(rows.engagements.filter(row => row['venue_en'] !== '' && row['venue_id'] === null)).toEqual([]);
	const topics = new Set(rows.terms.filter(row => row['vocabulary'] === 'topic').map(row => row['id']));
	expect(rows.engagement_topics.filter(row => !topics.has(row['topic'] ?? null))).toEqual([]);
});

function isDangling(cell: Cell, known: ReadonlySet<Cell | undefined>): boolean {
	return cell !== null && !known.has(cell);
}

/** A row with a cell that is empty where none may be, or that is none of the only values. */
function isBroken({columns}: PlainTable, row: TableRow): boolean {
	return columns.some(({name, gaps, values}) => {
		const cell = row[name] ?? null;
		if (cell === null) return gaps !== 'null';
		return (cell === '' && gaps === 'none') || (typeof cell === 'string' && values?.includes(cell) === false);
	});
}
