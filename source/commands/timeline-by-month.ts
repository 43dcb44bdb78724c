import {
	columnAxis,
	monthLabels,
	monthCellSign,
	monthsCsv,
	monthsFieldNames,
	monthsFields,
	readMonths,
	type MonthCell,
	type RowMonths,
	type Timeline,
	type TimelineMonths,
} from '../answers/timeline/index.ts';
import {monthText} from '../domain/date-months.ts';
import type {Filter} from '../domain/filter.ts';
import type {Language} from '../domain/vocabulary.ts';
import {markdownText} from '../export/index.ts';
import {tabbedLines} from '../cli/tabbed-lines.ts';
import {numberIn, wordsIn, yearCountText} from '../words/index.ts';
import {done, type Context, type Outcome} from './command.ts';
import type {RequestedView} from './requested-view.ts';
import {rowName, rowValues, timelineTitleLines} from './timeline-row.ts';

/** `timeline --by month`: each year of the view by its months. Records without a month stand beside them. */
export async function timelineByMonth(
	context: Context,
	timeline: Timeline,
	{filter, request, notes}: Pick<RequestedView, 'filter' | 'request' | 'notes'>,
): Promise<Outcome> {
	const {store, options, language} = context;
	const years = yearsOfView(timeline, filter).map(year => readMonths(store, timeline, year));
	const {caution} = wordsIn(language).timeline;
	switch (options.format) {
		case 'json':
			return done(monthsJson(years, language), notes);
		case 'csv':
			return done(monthsCsv(years, language, options.hasByteOrderMark), [...notes, caution]);
		case 'md':
			return done(`${timelineTitleLines(context, request)}\n${monthsMarkdown(years, language)}`, notes);
		default:
	}
	if (!context.terminal.isTerminal) {
		const header = options.hasHeader ? [monthsFieldNames] : [];
		return done(tabbedLines([...header, ...monthsFields(years, language)]), [...notes, caution]);
	}
	if (years.length === 0) return done('', notes);
	return done(`${(await monthsTables(years, context)).join('\n')}\n${caution}\n`, notes);
}

/** The years of the data in which the view has records, of those that it asks for. */
function yearsOfView({rows}: Timeline, {years}: Filter): readonly number[] {
	const held = new Set(rows.flatMap(({cells}) => cells.filter(({count}) => count > 0).map(({year}) => year)));
	const isAsked = (year: number): boolean =>
		years.length === 0 || years.some(({from, to}) => (from ?? year) <= year && year <= (to ?? year));
	return [...held].filter(isAsked).toSorted((a, b) => a - b);
}

function isHeld({year}: RowMonths): boolean {
	return year.count > 0;
}

/** The rows as by years, each year with its months. */
function monthsJson(years: readonly TimelineMonths[], language: Language): string {
	const [first] = years;
	const values = (first?.rows ?? []).map(({row}, index) => {
		const inYears = years.flatMap(({rows}) => rows[index] ?? []).filter(isHeld);
		return {
			...rowValues(row, language),
			years: inYears.map(({year, cells, withoutMonth}) => ({
				...{year: year.year, count: year.count, ...(year.possible > 0 && {possible: year.possible})},
				...(withoutMonth > 0 && {without_month: withoutMonth}),
				months: cells
					.filter(({count}) => count > 0)
					.map(({month, count, possible}) => ({
						month: monthText(year.year, month),
						count,
						...(possible > 0 && {possible}),
					})),
			})),
		};
	});
	return `${JSON.stringify(values, null, 2)}\n`;
}

/** A section a year, with a table of the rows that have records in it. */
function monthsMarkdown(years: readonly TimelineMonths[], language: Language): string {
	const {values, timeline} = wordsIn(language);
	const heading = [values.label, values.count, timeline.inMonths, capital(timeline.noMonth)];
	const sections = years.flatMap(({year, rows}) => {
		const lines = rows.filter(isHeld).map(each =>
			[
				markdownText(rowName(each.row, language)),
				yearCountText(each.year),
				each.cells
					.filter(({count}) => count > 0)
					.map(cell => monthInWords(cell, language))
					.join(', '),
				each.withoutMonth > 0 ? numberIn(each.withoutMonth, language) : '',
			].join(' | '),
		);
		const table = [heading.join(' | '), '--- | ---: | --- | ---:', ...lines].map(each => `| ${each} |`);
		return [`## ${year}`, table.join('\n')];
	});
	return [...sections, timeline.caution].map(each => `${each}\n`).join('\n');
}

/** A month that has a record, with how many where these are several: `May ×2`, `Sep?`. */
function monthInWords({month, count, possible}: MonthCell, language: Language): string {
	const name = wordsIn(language).timeline.months[month - 1] ?? '';
	return `${name}${count > 1 ? ` ×${count}` : ''}${possible === count ? '?' : ''}`;
}

function capital(text: string): string {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A block a year of the rows that have records in it, a sign a month; the columns of all blocks are in line. */
async function monthsTables(
	years: readonly TimelineMonths[],
	{language, terminal}: Context,
): Promise<readonly string[]> {
	const {alignedTable} = await import('../cli/aligned-table.ts');
	const {values, timeline} = wordsIn(language);
	const held = years.flatMap(({rows}) => rows.filter(isHeld));
	const number = (count: number): string => numberIn(count, language);
	const open = {
		heading: timeline.noMonth,
		cells: held.map(({withoutMonth}) => (withoutMonth > 0 ? number(withoutMonth) : '')),
		...({align: 'right', needs: 16} as const),
	};
	const table = alignedTable(
		[
			{
				heading: '',
				cells: held.map(({row}) => timeline.groups[row.group]),
				...({needs: 40, look: 'faint'} as const),
			},
			{heading: values.label, cells: held.map(({row}) => rowName(row, language)), most: 'flexible'},
			{
				heading: columnAxis(monthLabels(timeline, 2), 2).trimEnd(),
				cells: held.map(({row, cells}) => cells.map(cell => monthCellSign(row, cell)).join(' ')),
			},
			{heading: values.count, cells: held.map(each => number(each.year.count)), align: 'right'},
			...(held.some(({withoutMonth}) => withoutMonth > 0) ? [open] : []),
		],
		terminal.columns,
		terminal.hasWeights,
	);
	const [heading = '', ...lines] = table.trimEnd().split('\n');
	return years.map(({year, rows}) => {
		const inYear = lines.splice(0, rows.filter(isHeld).length);
		return [String(year), heading, ...inYear].map(each => `${each}\n`).join('');
	});
}
