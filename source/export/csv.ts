import {noAnnotation, type Annotation} from '../domain/working-set.ts';
import {cellNames} from '../domain/record-cells.ts';
import {safeText} from '../text/safe.ts';
import type {ExportOptions} from './options.ts';
import type {PagedRecords} from './paged-records.ts';

/**
 * The signs by which a spreadsheet knows a formula (OWASP, "CSV Injection"), with the full-width ones of East Asian
 * editions.
 */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/u;
/** A cell with one of these needs quotes (RFC 4180, 2.6); a semicolon parts cells in some spreadsheets. */
const needsQuotes = /[",;\r\n]/u;

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
): Generator<string> {
	const isAnnotated = hasAny(annotated, records);
	yield csvOf(
		isAnnotated ? [...cellNames, ...ownColumns.map(([name]) => name)] : cellNames,
		[],
		hasByteOrderMark,
	);
	const toCell = records.isSafe ? safeCell : cell;
	for (const page of records.cells()) {
		for (const texts of page) {
			const cells = texts.map(toCell);
			if (isAnnotated) {
				const own = annotationOf(texts[0] ?? '') ?? noAnnotation;
				// Notes and tags are the reader's own, which the store has not made safe.
				cells.push(...ownColumns.map(([, read]) => cell(read(own))));
			}
			yield lineOf(cells);
		}
	}
}

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
	return lineOf(cells.map(cell));
}

function lineOf(cells: readonly string[]): string {
	return `${cells.join(',')}\r\n`;
}

function cell(text: string): string {
	return safeCell(safeText(text));
}

function safeCell(text: string): string {
	const safe = text.trim();
	const defused = formulaStart.test(safe) ? `'${safe}` : safe;
	return needsQuotes.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}
