import {
	allLists,
	engagementFields,
	placeColumns,
	placeFields,
	type EngagementField,
} from '../domain/engagement-fields.ts';
import type {Engagement} from '../domain/engagement.ts';
import {noAnnotation, type Annotation} from '../domain/working-set.ts';
import {safeText} from '../text/safe.ts';
import type {ExportOptions} from './options.ts';
import type {PagedRecords} from './paged-records.ts';

type Column = readonly [name: string, read: (record: Engagement) => string];

const columns: readonly Column[] = engagementFields.flatMap(columnsOf);

/** The names of the columns, in order. */
export const csvColumns: readonly string[] = columns.map(([name]) => name);

/** The columns of a field: one for each field of the place, one for a list, none for sentences. */
function columnsOf(field: EngagementField): readonly Column[] {
	switch (field) {
		case 'place':
			return placeFields.map(each => [placeColumns[each], ({place}) => place[each]]);
		case 'people':
			return [[field, ({people}) => people.map(personLabel).join('; ')]];
		case 'bodies':
			return [[field, ({bodies}) => bodies.map(body => body.name).join('; ')]];
		case 'series':
			return [[field, ({series}) => series.map(seriesLabel).join('; ')]];
		case 'commitments':
			return [[field, ({commitments}) => commitments.map(each => each.what_en).join('; ')]];
		case 'topics':
			return [[field, ({topics}) => topics.join('; ')]];
		case 'sources':
			return [[field, ({sources}) => sources.map(sourceLabel).filter(Boolean).join('; ')]];
		case 'date_reasons':
		case 'note':
			return [];
		default:
			return [[field, record => record[field] ?? '']];
	}
}

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
		isAnnotated ? [...csvColumns, ...ownColumns.map(([name]) => name)] : csvColumns,
		[],
		hasByteOrderMark,
	);
	const toCell = records.isSafe ? safeCell : cell;
	for (const page of records.pages(allLists, 'cells')) {
		for (const record of page) {
			const cells = columns.map(([, read]) => toCell(read(record)));
			if (isAnnotated) {
				const own = annotationOf(record.id) ?? noAnnotation;
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

/** What has a cell changed: white space at an end, the sign of a formula, or one for which it needs quotes. */
const unusual = /^[\s=+\-@＝＋－＠]|[",;\r\n]|\s$/u;

function safeCell(text: string): string {
	if (!unusual.test(text)) return text;
	const safe = text.trim();
	const defused = formulaStart.test(safe) ? `'${safe}` : safe;
	return needsQuotes.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

function personLabel({name, office}: Engagement['people'][number]): string {
	return office ? `${name} (${office})` : name;
}

function seriesLabel({id, number, year}: Engagement['series'][number]): string {
	return [id, number, year].filter(each => each !== null).join(' ');
}

function sourceLabel({url, publisher, passage}: Engagement['sources'][number]): string {
	return url || publisher || (passage ? `${passage.file}:${passage.line}` : '');
}
