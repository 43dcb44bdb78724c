import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {calendarDate, caughtNumber} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {endOfMonthDate} from '../../../shared-grammar/told-days.ts';
import {notNumber, yearOf} from './patterns.ts';

const month = new RegExp(
	String.raw`(?<!\d\s)(?:(?:đầu|giữa|cuối|trong|hồi)\s+)?tháng\s+(?<month>\d{1,2})(?!\d)(?:\s*[/.-]\s*(?<year>(?:19|20)\d\d)|\s*,?\s+năm\s+(?<yearWord>(?:19|20)\d\d))?${notNumber}`,
	'giu',
);

const endOfMonth = new RegExp(
	String.raw`ngày\s+(?<which>đầu|cuối)(?:\s+(?:tiên|cùng))?\s+(?:của\s+)?tháng\s+(?<month>\d{1,2})(?!\d)(?:\s*[/.-]\s*(?<year>(?:19|20)\d\d)|\s*,?\s+năm\s+(?<yearWord>(?:19|20)\d\d))?`,
	'giu',
);

/** `cuối tháng 5`, `tháng 6/2015`, `tháng 9 năm 2023`, `ngày cuối cùng của tháng 6`. */
export const parseMonths: Parser<DateMention> = ({text}) => [
	...findWords(text, endOfMonth).flatMap(hit =>
		endOfMonthDate(
			hit,
			{year: yearOf(hit), month: caughtNumber(hit.groups['month'])},
			hit.groups['which']?.toLowerCase() === 'cuối',
		),
	),
	...findWords(text, month).flatMap(hit =>
		calendarDate(hit, {year: yearOf(hit), month: caughtNumber(hit.groups['month']), day: null}),
	),
];
