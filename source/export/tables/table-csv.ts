import type {Cell, PlainColumn, PlainTable, TableRow} from './plain-table.ts';

/** A cell with one of these needs quotes (RFC 4180, 2.6); spaces at its ends some readers would take off. */
const needsQuotes = /[",\r\n]|^\s|\s$/u;

/**
 * A table as CSV (RFC 4180): UTF-8, CRLF, a header row. A cell is the true text: what a spreadsheet would take for a
 * formula is not defused, since programs read it back by its description, and an apostrophe would be a letter more.
 * Null is nothing; an empty text in a column that may be null is `""`.
 */
export function tableCsv({columns}: PlainTable, rows: readonly TableRow[]): string {
	const heading = columns.map(column => column.name).join(',');
	const lines = rows.map(row => columns.map(column => csvCell(column, row[column.name] ?? null)).join(','));
	return [heading, ...lines].map(line => `${line}\r\n`).join('');
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
