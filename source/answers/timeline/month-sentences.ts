import {labelIn, type Language} from '../../domain/vocabulary.ts';
import {wordsIn} from '../../words/index.ts';
import {countText, yearLine} from './gap-sentences.ts';
import type {MonthCell, RowMonths} from './read-months.ts';

/**
 * The sentence on a month of a row: its records, and those of the year that may fall there since they have no month;
 * where there is none, with the caution that this says little. Of a year without records it is that on the year.
 */
export function monthLine(
	{row, year, withoutMonth}: Omit<RowMonths, 'cells'>,
	{month, count, possible}: MonthCell,
	isWhole: boolean,
	language: Language,
): string {
	if (year.count === 0) return yearLine(row, year, isWhole, language);
	const {timeline} = wordsIn(language);
	const name = labelIn(row, language);
	const none = isWhole ? timeline.noneInData(name) : timeline.noneInView(name);
	const said = count > 0 ? `${countText({count, possible}, language)}.` : none;
	const others = withoutMonth > 0 ? timeline.withoutMonth(withoutMonth, year.year) : '';
	return [
		`${timeline.monthOf(year.year, month)}: ${said}`,
		others,
		count > 0 || withoutMonth > 0 ? '' : timeline.caution,
	]
		.filter(Boolean)
		.join(' ');
}
