import type {ExportedRecords} from '../answers/exported-records.ts';
import type {ListedEngagement} from '../domain/engagement.ts';
import type {YearRange} from '../domain/filter.ts';
import {plainFieldNames, plainFields} from '../domain/record-columns.ts';
import {formats} from '../export/index.ts';
import {done, type Context, type Outcome} from './command.ts';
import {listingColumns} from './record-listing.ts';
import {tabbedLines} from '../cli/tabbed-lines.ts';
import {printedFile, viewFile} from './view-file.ts';
import {orderNotes, readView, viewRecords} from './requested-view.ts';

/**
 * `list`: the matching records as a table fitted to the terminal; in a pipe a line each, with tabs between the
 * fields, whose names `--header` puts on a line of their own; or in one of the export formats.
 */
export async function list(context: Context): Promise<Outcome> {
	const {request, filter, notes: viewNotes} = readView(context);
	const notes = [...viewNotes, ...orderNotes(context, filter)];
	const format = formats.find(each => each.id === context.options.format);
	if (format) {
		const file = viewFile(format.id, filter, request, context);
		const pieces = printedFile(file, context);
		// A pager is called for a text that is longer than the screen.
		return done(context.terminal.isTerminal ? [...pieces].join('') : pieces, notes);
	}
	const listed = viewRecords(context, filter);
	if (!context.terminal.isTerminal) return done(tabbedRecords(listed, context), notes);
	Array.from(listed.readable());
	const records = [...listed.listedPages()].flat();
	return done(records.length > 0 ? await recordTable(records, filter.years, context) : '', notes);
}

function* tabbedRecords(records: ExportedRecords, {options, language}: Context): Generator<string> {
	// A record that cannot be read is not to cost all others.
	yield* records.readable();
	if (options.hasHeader) yield tabbedLines([plainFieldNames]);
	for (const page of records.listedPages()) yield tabbedLines(page.map(each => plainFields(each, language)));
}

async function recordTable(
	records: readonly ListedEngagement[],
	years: readonly YearRange[],
	{language, store, terminal}: Context,
): Promise<string> {
	// Measuring letters takes longer to load than the rest of a listing, and a pipe has no use for it.
	const {alignedTable} = await import('../cli/aligned-table.ts');
	const columns = listingColumns(
		records,
		{language, vocabulary: store.vocabulary(), years},
		terminal.columns,
		() => store.shortenedBodies(),
	);
	return alignedTable(columns, terminal.columns, terminal.hasWeights);
}
