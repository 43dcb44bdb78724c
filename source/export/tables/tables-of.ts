import type {Engagement} from '../../domain/engagement.ts';
import type {PagedRecords} from '../paged-records.ts';
import type {PlainTable, TableRow} from './plain-table.ts';
import {placeIds, recordRows, safeCells, type RowsOfTable} from './record-rows.ts';
import {recordTables} from './record-tables.ts';
import {referenceTables, type ReferenceRows} from './reference-tables.ts';

/** Every table, in the order in which a reader meets them. */
export const plainTables = [...recordTables, ...referenceTables] as const satisfies readonly PlainTable[];

/** The name of a table. */
export type TableName = (typeof plainTables)[number]['name'];

/** The rows of every table: each is gone through page by page, since not all rows have room in memory. */
export interface Tables {
	readonly rowsOf: (table: TableName) => Iterable<readonly TableRow[]>;
}

/** Counts the passes through the records that all tables take. */
export const tablePasses = recordTables.length;

/** The records of a table, as they come. */
type Pages = Pick<PagedRecords, 'isSafe' | 'pages'>;

/**
 * The tables of records.
 * @param others records that the first refer to, and which come after them
 * @param reference the rows of what all of them refer to
 */
export function tablesOf(found: Pages, others: Pages, reference: ReferenceRows<TableRow>): Tables {
	const idsOf = placeIds(reference);
	function* pagesOf(table: RowsOfTable): Generator<readonly TableRow[]> {
		for (const [records, inView] of [[found, true] as const, [others, false] as const]) {
			const besides = (record: Engagement) => ({...idsOf(record), in_view: inView});
			for (const page of records.pages(table.lists, table.depth)) {
				const rows = page.flatMap(record => table.rowsOf(record, besides));
				yield records.isSafe ? rows : rows.map(safeCells);
			}
		}
	}
	return {
		rowsOf: table => (isReference(table) ? [reference[table]] : pagesOf(recordRows[table])),
	};
}

function isReference(table: TableName): table is keyof ReferenceRows<TableRow> {
	return !(table in recordRows);
}
