import {ExportedFile} from '../answers/exported-file.ts';
import {keepHeapSmall} from '../cli/v8-heap.ts';
import type {Filter} from '../domain/filter.ts';
import type {FormatId, Piece} from '../export/index.ts';
import type {SearchRequest} from '../search/index.ts';
import {numberIn, wordsIn} from '../words/index.ts';
import type {Context} from './command.ts';
import {exportOptions} from './export-options.ts';
import {withProgress} from './long-work.ts';
import {viewRecords} from './requested-view.ts';

/** The records of a view in a format. */
export function viewFile(
	format: FormatId,
	filter: Filter,
	request: SearchRequest,
	context: Context,
): ExportedFile {
	// A page of records is of no more use after it.
	keepHeapSmall();
	return new ExportedFile(format, exportOptions(context, request), () => viewRecords(context, filter));
}

/** The pieces of a file, and the way that it has come on a terminal. */
export function withFileProgress(file: ExportedFile, {work}: Pick<Context, 'work'>): Iterable<Piece> {
	const words = (): string =>
		`exporting ${numberIn(file.written, 'en')} of ${wordsIn('en').records(file.total)} …`;
	return withProgress(file.pieces(), words, work);
}

/** The pieces of a file for standard output: a terminal shows by them how far it has come. */
export function* printedFile(file: ExportedFile, {work, terminal}: Context): Generator<string> {
	for (const piece of terminal.isTerminal ? file.pieces() : withFileProgress(file, {work}))
		yield String(piece);
}
