import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {calendarDate, caughtNumber, caughtYear} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {
	dayPartOf,
	hasCapitalMonth,
	lead,
	monthName,
	monthOf,
	notNumber,
	ordinal,
	weekdayIn,
	year,
} from './patterns.ts';

const monthDay = new RegExp(
	String.raw`${lead}${monthName}\s+(?:the\s+)?(?<day>\d{1,2})${ordinal}${notNumber}${year}`,
	'giu',
);
const dayMonth = new RegExp(
	String.raw`${lead}(?:the\s+)?(?<day>\d{1,2})${ordinal}\s+(?:of\s+)?${monthName}(?![\p{L}])${year}`,
	'giu',
);
const yearFirst = new RegExp(
	String.raw`(?<year>(?:19|20)\d\d)\s*,?\s+${monthName}\s+(?<day>\d{1,2})${ordinal}${notNumber}`,
	'giu',
);

/** `November 2, 2025`, `Sept. 9`, `Sunday, May 31`, `2 November 2025`, `the 3rd of June`, `2025 Feb 9`. */
export const parseSpelledDays: Parser<DateMention> = ({text}) =>
	[monthDay, dayMonth, yearFirst]
		.flatMap(pattern => findWords(text, pattern))
		.filter(hasCapitalMonth)
		.flatMap(hit =>
			calendarDate(
				hit,
				{
					year: caughtYear(hit.groups['year']),
					month: monthOf(hit.groups['month']),
					day: caughtNumber(hit.groups['day']),
				},
				{weekday: weekdayIn(hit), dayPart: dayPartOf(hit.groups['part'])},
			),
		);
