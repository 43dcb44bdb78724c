import type {Engagement} from '../../domain/engagement.ts';
import type {PlainTable, TableRow} from './plain-table.ts';
import {recordRows} from './record-rows.ts';
import {recordTables} from './record-tables.ts';
import {referenceTables, type ReferenceRows} from './reference-tables.ts';

/** Every table, in the order in which a reader meets them. */
export const plainTables = [...recordTables, ...referenceTables] as const satisfies readonly PlainTable[];

/** The rows of every table, by its name. */
export type TableRows = Readonly<Record<(typeof plainTables)[number]['name'], readonly TableRow[]>>;

/**
 * The rows of every table.
 * @param others records that the first refer to
 * @param reference the rows of what all of them refer to
 */
export function tableRows(
	records: readonly Engagement[],
	others: readonly Engagement[],
	reference: ReferenceRows<TableRow>,
): TableRows {
	return {...recordRows(records, others, reference), ...reference};
}
