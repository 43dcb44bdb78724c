import {dateLabelWithin} from '../domain/date-label.ts';
import {placeIn, titleIn, type Engagement} from '../domain/engagement.ts';
import type {YearRange} from '../domain/filter.ts';
import {labelOf} from '../domain/vocabulary.ts';
import {exportRecords, formats} from '../export/index.ts';
import {wordsIn} from '../words/index.ts';
import {done, type Context, type Outcome} from './command.ts';
import {exportOptions} from './export-options.ts';
import {tabbedLines} from '../cli/tabbed-lines.ts';
import {readView, viewRecords} from './requested-view.ts';

/**
 * `list`: the matching records as a table fitted to the terminal; in a pipe a line each, with tabs between EDTF date,
 * kind, title, place and id; or in one of the export formats.
 */
export async function list(context: Context): Promise<Outcome> {
	const {filter, notes} = readView(context);
	const records = viewRecords(context, filter);
	const format = formats.find(each => each.id === context.options.format);
	if (format) return done(exportRecords(format.id, records, exportOptions(context)), notes);
	if (!context.terminal.isTerminal) return done(tabbedLines(records.map(tabbedRow)), notes);
	return done(records.length > 0 ? await recordTable(records, filter.years, context) : '', notes);
}

function tabbedRow(record: Engagement): readonly string[] {
	return [record.date, record.kind, titleIn(record, 'en'), placeIn(record.place, 'en'), record.id];
}

async function recordTable(
	records: readonly Engagement[],
	years: readonly YearRange[],
	{language, store, terminal}: Context,
): Promise<string> {
	// Measuring letters takes longer to load than the rest of a listing, and a pipe has no use for it.
	const {alignedTable} = await import('../cli/aligned-table.ts');
	const {kinds} = store.vocabulary();
	const words = wordsIn(language);
	const cells = (read: (record: Engagement) => string): readonly string[] => records.map(read);
	return alignedTable(
		[
			{heading: words.date, most: 24, cells: cells(record => dateLabelWithin(record.date, years, language))},
			{
				heading: words.kind,
				most: 18,
				needs: 18,
				look: 'accent',
				cells: cells(record => labelOf(kinds, record.kind, language)),
			},
			{heading: words.engagement, most: 'flexible', cells: cells(record => titleIn(record, language))},
			{
				heading: words.place,
				most: 16,
				needs: 20,
				cells: cells(record => placeIn(record.place, language) || '–'),
			},
			{heading: 'Id', most: 80, needs: 60, look: 'faint', cells: cells(record => record.id)},
		],
		terminal.columns,
		terminal.isColor,
	);
}
