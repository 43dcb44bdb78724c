import {resolve} from 'node:path';
import {CommuniqueError} from '../domain/errors.ts';
import {
	exportRecords,
	formatForFile,
	formats,
	knownExtensions,
	unknownExtension,
	type FormatId,
} from '../export/index.ts';
import {wordsIn} from '../words/index.ts';
import type {CommandOptions} from '../cli/command-options.ts';
import {writeFileAtomically} from '../cli/write-file.ts';
import {done, type Context, type Outcome} from './command.ts';
import {exportOptions} from './export-options.ts';
import {orderNotes, readView, viewRecords} from './requested-view.ts';

/**
 * `export [file]`: the matching records in a format, which is the flag's, or else the file extension's, or else
 * Markdown.
 * @throws {CommuniqueError} (`usage`) for an extension that stands for no format, (`file`) where the file cannot be
 * written or exists already.
 */
export function exportCommand(context: Context): Outcome {
	const {operands, options} = context;
	const path = operands[0] ?? '-';
	const format = formatOf(options, path);
	const {request, filter, notes: viewNotes} = readView(context);
	const notes = [...viewNotes, ...orderNotes(context, filter)];
	const records = viewRecords(context, filter);
	const text = exportRecords(format, records, exportOptions(context, request));
	if (path === '-') return done(text, notes);
	writeFileAtomically(path, text, options);
	return done('', [...notes, `wrote ${wordsIn('en').records(records.length)} to ${resolve(path)}`]);
}

function formatOf({format, hasByteOrderMark}: CommandOptions, path: string): FormatId {
	const asked = formats.find(({id}) => id === format)?.id;
	const unknown = asked ? undefined : unknownExtension(path);
	if (unknown !== undefined) {
		throw new CommuniqueError(
			'usage',
			`no format has the extension ${unknown}: ${knownExtensions.join(' ')}`,
			'--format names one for any file',
		);
	}
	const found = asked ?? formatForFile(path) ?? 'md';
	if (hasByteOrderMark && found !== 'csv')
		throw new CommuniqueError('usage', `--bom is for CSV, not for ${found}`, '--format csv');
	return found;
}
