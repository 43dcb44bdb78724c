import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {calendarRange, caughtNumber, caughtYear} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {
	dash,
	hasCapitalMonth,
	lastMonthName,
	monthName,
	monthOf,
	notNumber,
	ordinal,
	year,
} from './patterns.ts';

const monthRange = new RegExp(
	String.raw`${monthName}\s+(?<day>\d{1,2})${ordinal}${dash}(?:${lastMonthName}\s+)?(?<lastDay>\d{1,2})${ordinal}${notNumber}${year}`,
	'giu',
);
const twoYears = new RegExp(
	String.raw`${monthName}\s+(?<day>\d{1,2})${ordinal},?\s+(?<firstYear>(?:19|20)\d\d),?${dash}${lastMonthName}\s+(?<lastDay>\d{1,2})${ordinal}${notNumber}${year}`,
	'giu',
);
const twoYearsDayFirst = new RegExp(
	String.raw`(?<day>\d{1,2})${ordinal}\s+${monthName}\s+(?<firstYear>(?:19|20)\d\d)${dash}(?<lastDay>\d{1,2})${ordinal}\s+${lastMonthName}(?![\p{L}])${year}`,
	'giu',
);
const dayRange = new RegExp(
	String.raw`(?:the\s+)?(?<day>\d{1,2})${ordinal}(?:\s+(?:of\s+)?${monthName})?${dash}(?:the\s+)?(?<lastDay>\d{1,2})${ordinal}\s+(?:of\s+)?${lastMonthName}(?![\p{L}])${year}`,
	'giu',
);
const yearFirst = new RegExp(
	String.raw`(?<year>(?:19|20)\d\d)\s*,?\s+${monthName}\s+(?<day>\d{1,2})${ordinal}${dash}(?:${lastMonthName}\s+)?(?<lastDay>\d{1,2})${ordinal}${notNumber}`,
	'giu',
);

/** `June 1-2`, `March 13-15, 2000`, `July 28 to 29`, `June 30 to July 2`, `19-21 November 2019`. */
export const parseDayRanges: Parser<DateMention> = ({text}) =>
	[monthRange, dayRange, yearFirst, twoYears, twoYearsDayFirst]
		.flatMap(pattern => findWords(text, pattern))
		.filter(hasCapitalMonth)
		.flatMap(hit => {
			const {day, lastDay, month, lastMonth} = hit.groups;
			const end = caughtYear(hit.groups['year']);
			return calendarRange(
				hit,
				{
					year: caughtYear(hit.groups['firstYear']) ?? (lastMonth ? null : end),
					month: monthOf(month),
					day: caughtNumber(day),
				},
				{year: end, month: monthOf(lastMonth), day: caughtNumber(lastDay)},
			);
		});
