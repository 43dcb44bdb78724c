import type {Engagement} from '../domain/engagement.ts';
import type {YearRange} from '../domain/filter.ts';
import {plainFieldNames, plainFields} from '../domain/record-columns.ts';
import {exportRecords, formats} from '../export/index.ts';
import {done, type Context, type Outcome} from './command.ts';
import {exportOptions} from './export-options.ts';
import {listingColumns} from './record-listing.ts';
import {tabbedLines} from '../cli/tabbed-lines.ts';
import {orderNotes, readView, viewRecords} from './requested-view.ts';

/**
 * `list`: the matching records as a table fitted to the terminal; in a pipe a line each, with tabs between the
 * fields, whose names `--header` puts on a line of their own; or in one of the export formats.
 */
export async function list(context: Context): Promise<Outcome> {
	const {request, filter, notes: viewNotes} = readView(context);
	const notes = [...viewNotes, ...orderNotes(context, filter)];
	const records = viewRecords(context, filter);
	const format = formats.find(each => each.id === context.options.format);
	if (format) return done(exportRecords(format.id, records, exportOptions(context, request)), notes);
	if (!context.terminal.isTerminal) return done(tabbedRecords(records, context), notes);
	return done(records.length > 0 ? await recordTable(records, filter.years, context) : '', notes);
}

function tabbedRecords(records: readonly Engagement[], {options, language}: Context): string {
	const header = options.hasHeader ? [plainFieldNames] : [];
	return tabbedLines([...header, ...records.map(each => plainFields(each, language))]);
}

async function recordTable(
	records: readonly Engagement[],
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
