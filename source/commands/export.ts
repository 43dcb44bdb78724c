import {exportRecords, formatForFile, formats, type FormatId} from '../export/index.ts';
import {wordsIn} from '../words/index.ts';
import {done, type Context, type Outcome} from './command.ts';
import {exportOptions} from './export-options.ts';
import {readView, viewRecords} from './requested-view.ts';
import {writeFileAtomically} from '../cli/write-file.ts';

/**
 * `export [file]`: the matching records in a format, which is the flag's, or else the file extension's, or else
 * Markdown.
 * @throws {CommuniqueError} (`file`) where the file cannot be written or exists already.
 */
export function exportCommand(context: Context): Outcome {
	const {operands, options} = context;
	const {request, filter, notes} = readView(context);
	const records = viewRecords(context, filter);
	const path = operands[0] ?? '-';
	const text = exportRecords(formatOf(options.format, path), records, exportOptions(context, request));
	if (path === '-') return done(text, notes);
	writeFileAtomically(path, text, options);
	return done('', [...notes, `wrote ${wordsIn('en').records(records.length)} to ${path}`]);
}

function formatOf(asked: string | undefined, path: string): FormatId {
	return formats.find(format => format.id === asked)?.id ?? formatForFile(path) ?? 'md';
}
