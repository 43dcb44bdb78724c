import type {Cell, PlainColumn, PlainTable, TableRow} from './plain-table.ts';

/** A cell with one of these needs quotes (RFC 4180, 2.6); spaces at its ends some readers would take off. */
const needsQuotes = /[",\r\n]|^\s|\s$/u;

/** The header row of a table's CSV. */
export function headingCsv({columns}: PlainTable): string {
	return `${columns.map(column => column.name).join(',')}\r\n`;
}

/**
 * Rows of a table as CSV (RFC 4180): UTF-8, CRLF. A cell is the true text: what a spreadsheet would take for a formula
 * is not defused, since programs read it back by its description, and an apostrophe would be a letter more. Null is
 * nothing; an empty text in a column that may be null is `""`.
 */
export function rowsCsv({columns}: PlainTable, rows: readonly TableRow[]): string {
	return rows
		.map(row => `${columns.map(column => csvCell(column, row[column.name] ?? null)).join(',')}\r\n`)
		.join('');
}

function csvCell({gaps}: PlainColumn, cell: Cell): string {
	const text = textOfCell(cell);
	if (text === null) return '';
	if (text === '') return gaps === 'null' ? '""' : '';
	return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A value as text: a list or a map as JSON; null for none. */
export function textOfCell(cell: Cell): string | null {
	if (cell === null || typeof cell === 'string') return cell;
	return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
