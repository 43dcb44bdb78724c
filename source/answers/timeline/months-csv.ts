import {monthNumbers} from '../../domain/date-months.ts';
import {labelIn, type Language} from '../../domain/vocabulary.ts';
import {csvOf} from '../../export/index.ts';
import {safeText} from '../../text/safe.ts';
import {yearCountText} from '../../words/index.ts';
import type {RowMonths, TimelineMonths} from './read-months.ts';

/** The timeline by months as CSV: a row and year a line, a column for each month. */
export function monthsCsv(
	years: readonly TimelineMonths[],
	language: Language,
	hasByteOrderMark = false,
): string {
	const lines = monthsFields(years, language);
	return csvOf(monthsFieldNames, lines, hasByteOrderMark);
}

/** The names of the fields of a row in a year, for other programs. */
export const monthsFieldNames: readonly string[] = [
	...['group', 'id', 'name', 'year', 'records', 'no_month'],
	...monthNumbers.map(month => String(month).padStart(2, '0')),
];

/** The fields of each row in each year, the years of a row one after the other. */
export function monthsFields(
	years: readonly TimelineMonths[],
	language: Language,
): readonly (readonly string[])[] {
	const rows = years[0]?.rows ?? [];
	return rows.flatMap((_, index) =>
		years.flatMap(({rows: inYear}) => {
			const row = inYear[index];
			return row ? [fieldsOf(row, language)] : [];
		}),
	);
}

/** Records that only possibly fall into the year or a month are told apart, as `1?` or `7 +1?`. */
function fieldsOf({row, year, withoutMonth, cells}: RowMonths, language: Language): readonly string[] {
	return [
		row.group,
		row.id,
		safeText(labelIn(row, language)),
		String(year.year),
		yearCountText(year),
		String(withoutMonth),
		...cells.map(yearCountText),
	];
}
