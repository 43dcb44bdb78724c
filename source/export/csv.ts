import type {Engagement} from '../domain/engagement.ts';
import {safeText} from '../text/safe.ts';

const columns: Readonly<Record<string, (record: Engagement) => string>> = {
	id: record => record.id,
	date: record => record.date,
	date_start: record => record.date_start,
	date_end: record => record.date_end,
	date_basis: record => record.date_basis,
	day_part: record => record.day_part ?? '',
	kind: record => record.kind,
	title_en: record => record.title_en,
	title_vi: record => record.title_vi,
	summary_en: record => record.summary_en,
	summary_vi: record => record.summary_vi,
	place_en: record => record.place.name_en,
	place_vi: record => record.place.name_vi,
	venue_en: record => record.place.venue_en,
	venue_vi: record => record.place.venue_vi,
	country: record => record.place.country,
	people: record => record.people.map(({name, office}) => (office ? `${name} (${office})` : name)).join('; '),
	topics: record => record.topics.join('; '),
	part_of: record => record.part_of ?? '',
	sources: record => record.sources.map(sourceLabel).filter(Boolean).join('; '),
	confidence: record => record.confidence,
	origin: record => record.origin,
};

/** The names of the columns, in order. */
export const csvColumns: readonly string[] = Object.keys(columns);

/**
 * What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection"), the full-width signs that East Asian
 * editions accept included.
 */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/u;
/** Cells that need quotes (RFC 4180, 2.6), and those that a spreadsheet set to another separator would part. */
const needsQuotes = /[",;\r\n]/u;

/**
 * The records as CSV (RFC 4180): UTF-8 without a byte order mark, CRLF, a header row. Lists within a cell are joined
 * by `; `; a cell that would start a formula has an apostrophe before it.
 */
export function toCsv(records: readonly Engagement[]): string {
	const rows = records.map(record => Object.values(columns).map(read => cell(read(record))));
	return [csvColumns, ...rows].map(cells => `${cells.join(',')}\r\n`).join('');
}

function cell(text: string): string {
	const safe = safeText(text).trim();
	const defused = formulaStart.test(safe) ? `'${safe}` : safe;
	return needsQuotes.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

function sourceLabel({url, publisher, passage}: Engagement['sources'][number]): string {
	return url || publisher || (passage ? `${passage.file}:${passage.line}` : '');
}
