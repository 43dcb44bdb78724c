import {resolve} from 'node:path';
import {CommuniqueError} from '../domain/errors.ts';
import {
	databaseExtensions,
	formatForFile,
	formats,
	knownExtensions,
	tableFormatForFile,
	tableFormats,
	unknownExtension,
	type FormatId,
	type TableFormatId,
} from '../export/index.ts';
import {wordsIn} from '../words/index.ts';
import type {CommandOptions} from '../cli/command-options.ts';
import type {ExportedRecords} from '../answers/exported-records.ts';
import {done, type Context, type Outcome} from './command.ts';
import {exportOptions} from './export-options.ts';
import {writeInSteps} from './file-writing.ts';
import {textWriting} from './part-writing.ts';
import {printedFile, viewFile, withFileProgress} from './view-file.ts';
import {orderNotes, readView, viewRecords} from './requested-view.ts';

/** The extensions that stand for a format. */
const known = [...knownExtensions, databaseExtensions[0]];

/**
 * `export [file]`: the matching records in a format, which is the flag's, or else the file extension's, or else
 * Markdown.
 * @throws {CommuniqueError} (`usage`) for an extension that stands for no format, (`file`) where the file cannot be
 * written or exists already.
 */
export async function exportCommand(context: Context): Promise<Outcome> {
	const {operands, options} = context;
	const path = operands[0] ?? '-';
	const format = formatOf(options, path);
	const {request, filter, notes: viewNotes} = readView(context);
	const notes = [...viewNotes, ...orderNotes(context, filter)];
	if (isTableFormat(format)) {
		const {exportTables} = await import('./export-tables.ts');
		// All words in the tables' own descriptions are English.
		const {filter: query} = exportOptions({...context, language: 'en'}, request);
		const found = (): ExportedRecords => viewRecords(context, filter);
		const told = await exportTables(format, path, found, limited(query, options), context);
		return done('', [...notes, told]);
	}
	const file = viewFile(format, filter, request, context);
	if (path === '-') return done(printedFile(file, context), notes);
	await writeInSteps(() => textWriting(path, () => withFileProgress(file, context), options), context.work);
	const count = wordsIn('en').records(file.total);
	return done('', [...notes, `wrote ${count} to ${resolve(path)}`]);
}

/** A request with what narrows it besides its filters. */
function limited(query: string, {ids, limit}: CommandOptions): string {
	return [query, ids === null ? '' : `id ${ids.join(', ')}`, limit === undefined ? '' : `the first ${limit}`]
		.filter(Boolean)
		.join('; ');
}

function isTableFormat(format: FormatId | TableFormatId): format is TableFormatId {
	return (tableFormats as readonly string[]).includes(format);
}

function formatOf({format, hasByteOrderMark}: CommandOptions, path: string): FormatId | TableFormatId {
	const asked = [...formats.map(({id}) => id), ...tableFormats].find(id => id === format);
	const byName = formatForFile(path) ?? tableFormatForFile(path);
	const unknown = (asked ?? byName) ? undefined : unknownExtension(path);
	if (unknown !== undefined) {
		throw new CommuniqueError(
			'usage',
			`no format has the extension ${unknown}: ${known.join(' ')}`,
			'--format names one for any file',
		);
	}
	const found = asked ?? byName ?? 'md';
	if (hasByteOrderMark && found !== 'csv')
		throw new CommuniqueError('usage', `--bom is for CSV, not for ${found}`, '--format csv');
	if (path === '-' && isTableFormat(found)) {
		const what = found === 'sqlite' ? 'FILE.db' : 'FOLDER';
		throw new CommuniqueError(
			'usage',
			`${found} cannot be written to standard output`,
			`communique export ${what} --format ${found}`,
		);
	}
	return found;
}
