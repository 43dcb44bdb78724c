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

/** `November 2, 2025`, `Sept. 9`, `Sunday, May 31`, `2 November 2025`, `the 3rd of June`. */
export const parseSpelledDays: Parser<DateMention> = ({text}) =>
	[...findWords(text, monthDay), ...findWords(text, dayMonth)].filter(hasCapitalMonth).flatMap(hit =>
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
