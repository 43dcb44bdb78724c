import {
	cellSign,
	gapLine,
	readTimeline,
	timelineCsv,
	timelineFieldNames,
	timelineFields,
	columnAxis,
	yearLabels,
	yearSpanText,
	type Timeline,
	type TimelineRow,
} from '../answers/timeline/index.ts';
import type {Language} from '../domain/vocabulary.ts';
import {markdownText} from '../export/index.ts';
import {tabbedLines} from '../cli/tabbed-lines.ts';
import {olderFormError} from '../search/index.ts';
import {numberIn, wordsIn} from '../words/index.ts';
import {done, type Context, type Outcome} from './command.ts';
import {readView} from './requested-view.ts';
import {timelineByMonth} from './timeline-by-month.ts';
import {rowName, rowValues, timelineTitleLines} from './timeline-row.ts';

/**
 * `timeline`: the series and kinds of the view by years, with the gaps of those that come once a year. In a pipe and as
 * CSV a row has a column for each year. With `--by month` the years of the view by their months.
 */
export async function timeline(context: Context): Promise<Outcome> {
	const {store, options, language} = context;
	if (store.olderForm()?.facets.includes('series') === true) throw olderFormError(store.path, 'series');
	const {filter, notes, request} = readView(context);
	const read = readTimeline(store, filter);
	if (options.isByMonth) return timelineByMonth(context, read, {filter, request, notes});
	const {caution} = wordsIn(language).timeline;
	switch (options.format) {
		case 'json':
			return done(timelineJson(read, language), notes);
		case 'csv':
			return done(timelineCsv(read, language, options.hasByteOrderMark), [...notes, caution]);
		case 'md':
			return done(`${timelineTitleLines(context, request)}\n${timelineMarkdown(read, language)}`, notes);
		default:
	}
	if (!context.terminal.isTerminal) {
		const header = options.hasHeader ? [timelineFieldNames(read)] : [];
		const rows = read.rows.map(row => timelineFields(row, language));
		return done(tabbedLines([...header, ...rows]), [...notes, caution]);
	}
	if (read.rows.length === 0) return done('', notes);
	const gaps = yearlyRows(read).map(row => `${rowName(row, language)}: ${gapLine(row, read, language)}`);
	const lines = [...gaps, caution].map(each => `${each}\n`).join('');
	return done(`${await timelineTable(read, context)}\n${lines}`, notes);
}

function yearlyRows({rows}: Timeline): readonly TimelineRow[] {
	return rows.filter(({yearly}) => yearly !== null);
}

function timelineJson({rows}: Timeline, language: Language): string {
	const values = rows.map(row => ({
		...rowValues(row, language),
		years: row.cells
			.filter(({count}) => count > 0)
			.map(({year, count, possible}) => ({year, count, ...(possible > 0 && {possible})})),
	}));
	return `${JSON.stringify(values, null, 2)}\n`;
}

/** A table with the years of each row, and the gaps in words under it. */
function timelineMarkdown(timeline: Timeline, language: Language): string {
	const words = wordsIn(language);
	const {groups, fromTo, inYears, caution} = words.timeline;
	const heading = [words.values.label, words.values.count, fromTo, inYears];
	const tables = [...Map.groupBy(timeline.rows, ({group}) => group)].flatMap(([group, rows]) => {
		const lines = rows.map(row =>
			[
				markdownText(rowName(row, language)),
				numberIn(row.total, language),
				row.span ? yearSpanText(row.span) : '',
				markdownText(yearsInWords(row)),
			].join(' | '),
		);
		const table = [heading.join(' | '), '--- | ---: | --- | ---', ...lines].map(each => `| ${each} |`);
		return [`## ${groups[group]}`, table.join('\n')];
	});
	const gaps = yearlyRows(timeline).map(
		row => `- ${markdownText(rowName(row, language))}: ${markdownText(gapLine(row, timeline, language))}`,
	);
	return [...tables, ...(gaps.length > 0 ? [gaps.join('\n')] : []), caution]
		.map(each => `${each}\n`)
		.join('\n');
}

/** The years that have a record, with how many where these are several: `2003, 2004 ×2, 2005?`. */
function yearsInWords({cells}: TimelineRow): string {
	return cells
		.filter(({count}) => count > 0)
		.map(
			({year, count, possible}) => `${year}${count > 1 ? ` ×${count}` : ''}${possible === count ? '?' : ''}`,
		)
		.join(', ');
}

async function timelineTable(timeline: Timeline, {language, terminal}: Context): Promise<string> {
	const {alignedTable} = await import('../cli/aligned-table.ts');
	const words = wordsIn(language);
	const {groups, fromTo} = words.timeline;
	const {rows, years} = timeline;
	const signs = rows.map(row => row.cells.map(cell => cellSign(row, cell)).join(''));
	return alignedTable(
		[
			{heading: '', cells: rows.map(({group}) => groups[group]), needs: 40, look: 'faint'},
			{heading: words.values.label, cells: rows.map(row => rowName(row, language)), most: 'flexible'},
			{heading: columnAxis(yearLabels(...years), 1), cells: signs, needs: 8},
			{
				heading: words.values.count,
				cells: rows.map(({total}) => numberIn(total, language)),
				align: 'right',
			},
			{heading: fromTo, cells: rows.map(({span}) => (span ? yearSpanText(span) : '')), needs: 16},
		],
		terminal.columns,
		terminal.hasWeights,
	);
}
