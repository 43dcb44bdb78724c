import {noAnnotation, type Annotation} from '../domain/working-set.ts';
import {cellNames} from '../domain/record-cells.ts';
import {csvCell, CsvLines, idOf} from './csv-lines.ts';
import {safeText} from '../text/safe.ts';
import type {ExportOptions, Piece} from './options.ts';
import type {PagedRecords} from './paged-records.ts';

/**
 * Excel takes CSV for the code page of the country unless it begins with this mark, and then shows `VÄƒn` for `Văn`.
 */
const byteOrderMark = '\u{FEFF}';

/**
 * The records as CSV (RFC 4180): UTF-8, CRLF, a header row. Lists within a cell are joined by `; `; a cell that would
 * start a formula has an apostrophe before it. Where the reader has added something to one of the records, three
 * columns at the end tell it.
 */
export function* toCsv(
	records: PagedRecords,
	{
		hasByteOrderMark,
		annotationOf,
		annotated,
	}: Pick<ExportOptions, 'hasByteOrderMark' | 'annotationOf' | 'annotated'>,
): Generator<Piece> {
	const isAnnotated = hasAny(annotated, records);
	yield csvOf(
		isAnnotated ? [...cellNames, ...ownColumns.map(([name]) => name)] : cellNames,
		[],
		hasByteOrderMark,
	);
	const lines = new CsvLines();
	for (const page of records.cells()) {
		for (const cells of page) {
			const own = isAnnotated ? (annotationOf(idOf(cells)) ?? noAnnotation) : null;
			// Notes and tags are the reader's own, which the store has not made safe.
			lines.add(cells, own ? ownColumns.map(([, read]) => safeText(read(own))) : []);
			if (lines.length >= longestPiece) yield lines.take();
		}
	}
	yield lines.take();
}

/** Bytes of lines that are handed on at once. */
const longestPiece = 1 << 15;

/** As many ids are looked up at once: mostly the first of them settles it. */
const lookedUp = 200;

function hasAny(ids: readonly string[], records: PagedRecords): boolean {
	for (let from = 0; from < ids.length; from += lookedUp)
		if (records.titles(ids.slice(from, from + lookedUp)).size > 0) return true;
	return false;
}

/** What the reader has added to a record. */
const ownColumns: readonly (readonly [name: keyof Annotation, read: (own: Annotation) => string])[] = [
	['marked', ({marked}) => String(marked)],
	['own_note', own => own.own_note],
	['tags', ({tags}) => tags.join('; ')],
];

/** Rows of text under their heading, as {@link toCsv} writes them. */
export function csvOf(
	heading: readonly string[],
	rows: readonly (readonly string[])[],
	hasByteOrderMark = false,
): string {
	return `${hasByteOrderMark ? byteOrderMark : ''}${[heading, ...rows].map(csvLine).join('')}`;
}

function csvLine(cells: readonly string[]): string {
	return `${cells.map(each => csvCell(safeText(each))).join(',')}\r\n`;
}
