import {readMeetings, type Meeting, type MetValue} from '../answers/matrix.ts';
import {tabbedLines} from '../cli/tabbed-lines.ts';
import {dateLabel, dateLabelUpTo} from '../domain/date-label.ts';
import {labelOf, type Language} from '../domain/vocabulary.ts';
import {aboutLine, csvOf, markdownText, toSafeJson} from '../export/index.ts';
import type {SearchRequest} from '../search/index.ts';
import {counted, dossierWordsIn, numberIn, wordsIn} from '../words/index.ts';
import {done, type Context, type Outcome} from './command.ts';
import {exportOptions} from './export-options.ts';
import {readView} from './requested-view.ts';

/**
 * `met`: who met whom in the view: any two of both sides in a row, people or the posts that they held, in how many
 * records, the first and the last. In a pipe and as CSV with ids and EDTF dates.
 */
export async function met(context: Context): Promise<Outcome> {
	const {store, options, language, terminal} = context;
	const {filter, request, notes: viewNotes} = readView(context);
	const all = readMeetings(store, filter, options.metOrder, options.isByOffice ? 'offices' : 'leaders');
	const meetings = all.slice(0, options.limit);
	const left = all.length - meetings.length;
	const notes = [
		...viewNotes,
		// Of an empty view it is said already that nothing matches.
		...(all.length === 0 && store.engagements.count(filter) > 0 ? ['no record names both sides'] : []),
		...(left > 0 ? [counted(left, 'more pair', 'more pairs')] : []),
	];
	switch (options.format) {
		case 'json':
			return done(toSafeJson(meetings.map(each => jsonOf(each))), notes);
		case 'csv':
			return done(csvOf(fieldNames, rowsOf(meetings, language), options.hasByteOrderMark), notes);
		case 'md':
			return done(markdownOf(meetings, request, context), notes);
		default:
	}
	if (!terminal.isTerminal)
		return done(
			tabbedLines([...(options.hasHeader ? [fieldNames] : []), ...rowsOf(meetings, language)]),
			notes,
		);
	return done(meetings.length === 0 ? '' : await tableOf(meetings, context), notes);
}

/** The names of the fields of a row, for other programs. */
const fieldNames = ['records', 'vn_id', 'vn', 'us_id', 'us', 'first', 'last'] as const;

function rowsOf(meetings: readonly Meeting[], language: Language): readonly (readonly string[])[] {
	return meetings.map(({vietnam, unitedStates, count, first, last}) => [
		String(count),
		vietnam.id,
		nameIn(vietnam, language),
		unitedStates.id,
		nameIn(unitedStates, language),
		first,
		last,
	]);
}

function nameIn({name, name_vi: inVietnamese}: Omit<MetValue, 'count'>, language: Language): string {
	return language === 'vi' ? inVietnamese || name : name;
}

function jsonOf({vietnam, unitedStates, count, first, last}: Meeting): object {
	const end = ({id, name, name_vi}: Meeting['vietnam']): object => ({id, name, name_vi});
	return {VN: end(vietnam), US: end(unitedStates), records: count, first, last};
}

/** The headings of a table: the number, both sides, the first and the last date. */
function headings({language, store}: Context): readonly [string, string, string, string, string] {
	const words = wordsIn(language);
	const {first, last} = dossierWordsIn(language);
	const {sides} = store.vocabulary();
	return [words.values.count, labelOf(sides, 'VN', language), labelOf(sides, 'US', language), first, last];
}

/** A title, the filters and the version of the data; then a table, where anybody met. */
function markdownOf(meetings: readonly Meeting[], request: SearchRequest, context: Context): string {
	const {language} = context;
	const about = `# ${wordsIn(language).whoMetWhom}\n\n${aboutLine(exportOptions(context, request))}\n`;
	if (meetings.length === 0) return about;
	const lines = meetings.map(({vietnam, unitedStates, count, first, last}) => [
		numberIn(count, language),
		markdownText(nameIn(vietnam, language)),
		markdownText(nameIn(unitedStates, language)),
		dateLabel(first, language),
		dateLabel(last, language),
	]);
	const table = [headings(context), ['---:', '---', '---', '---', '---'], ...lines]
		.map(cells => `| ${cells.join(' | ')} |\n`)
		.join('');
	return `${about}\n${table}`;
}

/** The most columns for a date. */
const dateWidth = 20;

async function tableOf(meetings: readonly Meeting[], context: Context): Promise<string> {
	const {language, terminal} = context;
	const {alignedTable} = await import('../cli/aligned-table.ts');
	const [count, vietnam, unitedStates, first, last] = headings(context);
	const dates = (edtfs: readonly string[]): readonly string[] =>
		edtfs.map(each => dateLabelUpTo(dateWidth, each, [], language));
	return alignedTable(
		[
			{heading: count, align: 'right', cells: meetings.map(each => numberIn(each.count, language))},
			{heading: vietnam, most: 'flexible', cells: meetings.map(each => nameIn(each.vietnam, language))},
			{
				heading: unitedStates,
				most: 'flexible',
				cells: meetings.map(each => nameIn(each.unitedStates, language)),
			},
			{heading: first, isDate: true, needs: 40, cells: dates(meetings.map(each => each.first))},
			{heading: last, isDate: true, cells: dates(meetings.map(each => each.last))},
		],
		terminal.columns,
		terminal.hasWeights,
	);
}
