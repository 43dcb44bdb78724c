import type {Engagement} from '../domain/engagement.ts';
import {toBibtex} from './bibtex.ts';
import {toCsl} from './csl.ts';
import {toCsv} from './csv.ts';
import {toIcs} from './ics.ts';
import {toJson, toNdjson} from './json.ts';
import {toMarkdown} from './markdown.ts';
import {annotated} from './annotated.ts';
import type {ExportOptions} from './options.ts';
import {toRis} from './ris.ts';

export {annotated} from './annotated.ts';
export {citation, citationOf, citationParts, passageLabel} from './citation.ts';
export {csvOf} from './csv.ts';
export {toJson, toNdjson, toSafeJson} from './json.ts';
export {ledgerCsv, ledgerFieldNames, ledgerFields, ledgerJson, ledgerMarkdown} from './ledger-formats.ts';
export {givenText, totalLines} from './ledger-totals.ts';
export {markdownCode, markdownText} from './markdown-text.ts';
export type {ExportOptions} from './options.ts';
export {sourceCount} from './sources.ts';
export {databaseExtensions, tableFormatForFile, tableFormats, type TableFormatId} from './table-formats.ts';

/** The formats of `export --format`. */
export type FormatId = 'md' | 'csv' | 'json' | 'ndjson' | 'ics' | 'csl' | 'bibtex' | 'ris';

/** A format that records can be exported to. */
export interface ExportFormat {
	readonly id: FormatId;
	/** The extension of a new file, without the dot. */
	readonly extension: string;
	/** The name of the format, the same in both languages. */
	readonly label: string;
	readonly write: (records: readonly Engagement[], options: ExportOptions) => string;
}

/** Every format, in the order in which help and the export dialog list them. */
export const formats: readonly ExportFormat[] = [
	{id: 'md', extension: 'md', label: 'Markdown', write: toMarkdown},
	{
		id: 'csv',
		extension: 'csv',
		label: 'CSV',
		write: (records, {hasByteOrderMark, annotationOf}) => toCsv(records, hasByteOrderMark, annotationOf),
	},
	{
		id: 'json',
		extension: 'json',
		label: 'JSON',
		write: (records, options) => toJson(annotated(records, options)),
	},
	{
		id: 'ndjson',
		extension: 'ndjson',
		label: 'NDJSON',
		write: (records, options) => toNdjson(annotated(records, options)),
	},
	{id: 'ics', extension: 'ics', label: 'iCalendar', write: toIcs},
	{
		id: 'csl',
		extension: 'csl.json',
		label: 'CSL-JSON',
		write: (records, options) => toCsl(records, options.language),
	},
	{
		id: 'bibtex',
		extension: 'bib',
		label: 'BibTeX',
		write: (records, options) => toBibtex(records, options.language),
	},
	{id: 'ris', extension: 'ris', label: 'RIS', write: (records, options) => toRis(records, options.language)},
];

/** Longer extensions first, since `refs.csl.json` ends in `.json` too. */
const extensions: readonly (readonly [string, FormatId])[] = [
	['.csl.json', 'csl'],
	['.csl', 'csl'],
	['.ndjson', 'ndjson'],
	['.jsonl', 'ndjson'],
	['.json', 'json'],
	['.markdown', 'md'],
	['.md', 'md'],
	['.csv', 'csv'],
	['.ics', 'ics'],
	['.bib', 'bibtex'],
	['.ris', 'ris'],
];

/** The extension of a new file of each format, with its dot: those that messages name. */
export const knownExtensions: readonly string[] = formats.map(({extension}) => `.${extension}`);

/** The end of a name that says what a file holds: a dot, and letters with or without digits; `v1.2` has none. */
const extensionInName = /(?<=[^/\\.])\.(?=[^.]*\p{L})[\p{L}\p{N}_-]+$/u;

/** The format that a file's extension stands for, in either case; undefined where it stands for none. */
export function formatForFile(name: string): FormatId | undefined {
	const lowered = name.toLowerCase();
	return extensions.find(([extension]) => lowered.endsWith(extension))?.[1];
}

/** The extension of a file that is no export's; undefined where the name has none, or a known one. */
export function unknownExtension(name: string): string | undefined {
	return formatForFile(name) === undefined ? extensionInName.exec(name)?.[0] : undefined;
}

/**
 * Writes records in a format, ending with a line end.
 * @throws {CommuniqueError} (`data`) where a record's date is not EDTF (Markdown and iCalendar).
 */
export function exportRecords(
	format: FormatId,
	records: readonly Engagement[],
	options: ExportOptions,
): string {
	const known = formats.find(each => each.id === format);
	if (!known) throw new RangeError(`no such export format: ${format}`);
	return known.write(records, options);
}
