import type {Engagement} from '../domain/engagement.ts';
import {toBibtex} from './bibtex.ts';
import {citablePasses} from './citable.ts';
import {toCsl} from './csl.ts';
import {toCsv} from './csv.ts';
import {toIcs} from './ics.ts';
import {jsonArray, ndjsonLine, safeRecord} from './json.ts';
import {markdownPasses, toMarkdown} from './markdown.ts';
import {annotated} from './annotated.ts';
import type {ExportOptions, Piece} from './options.ts';
import {allLists} from '../domain/engagement-fields.ts';
import {inMemory, type PagedRecords} from './paged-records.ts';
import {toRis} from './ris.ts';

export {annotated} from './annotated.ts';
export {citation, citationOf, citationParts, passageLabel} from './citation.ts';
export {csvOf} from './csv.ts';
export {toJson, toNdjson, toSafeJson} from './json.ts';
export {ledgerCsv, ledgerFieldNames, ledgerFields, ledgerJson, ledgerMarkdown} from './ledger-formats.ts';
export {givenText, totalLines} from './ledger-totals.ts';
export {aboutLine} from './about-line.ts';
export {markdownCode, markdownText} from './markdown-text.ts';
export type {ExportOptions, Piece} from './options.ts';
export type {PagedRecords, Titled} from './paged-records.ts';
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
	/** Counts how often it goes through the records. */
	readonly passes: (options: Pick<ExportOptions, 'details'>) => number;
	/** Gives the file in pieces. */
	readonly write: (records: PagedRecords, options: ExportOptions) => Iterable<Piece>;
}

const once = (): number => 1;
const citing = (): number => citablePasses;

/** Every format, in the order in which help and the export dialog list them. */
export const formats: readonly ExportFormat[] = [
	{id: 'md', extension: 'md', label: 'Markdown', passes: markdownPasses, write: toMarkdown},
	{id: 'csv', extension: 'csv', label: 'CSV', passes: once, write: toCsv},
	{
		id: 'json',
		extension: 'json',
		label: 'JSON',
		passes: once,
		write: (records, options) => jsonArray(map(annotatedRecords(records, options), safeRecord)),
	},
	{
		id: 'ndjson',
		extension: 'ndjson',
		label: 'NDJSON',
		passes: once,
		write: (records, options) => map(annotatedRecords(records, options), ndjsonLine),
	},
	{id: 'ics', extension: 'ics', label: 'iCalendar', passes: once, write: toIcs},
	{
		id: 'csl',
		extension: 'csl.json',
		label: 'CSL-JSON',
		passes: citing,
		write: (records, options) => toCsl(records, options.language),
	},
	{
		id: 'bibtex',
		extension: 'bib',
		label: 'BibTeX',
		passes: citing,
		write: (records, options) => toBibtex(records, options.language),
	},
	{
		id: 'ris',
		extension: 'ris',
		label: 'RIS',
		passes: citing,
		write: (records, options) => toRis(records, options.language),
	},
];

function* annotatedRecords(records: PagedRecords, options: ExportOptions): Generator<Engagement> {
	for (const page of records.pages(allLists)) yield* annotated(page, options);
}

function* map<From, To>(values: Iterable<From>, to: (value: From) => To): Generator<To> {
	for (const value of values) yield to(value);
}

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

/** Gives the format with an id. */
export function formatOf(id: FormatId): ExportFormat {
	const known = formats.find(each => each.id === id);
	if (!known) throw new RangeError(`no such export format: ${id}`);
	return known;
}

/**
 * Writes records that are in memory in a format, ending with a line end.
 * @throws {CommuniqueError} (`data`) where a record's date is not EDTF (Markdown and iCalendar).
 */
export function exportRecords(
	format: FormatId,
	records: readonly Engagement[],
	options: ExportOptions,
): string {
	return [...formatOf(format).write(inMemory(records), options)].join('');
}
