import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {calendarDate, calendarRange, caughtNumber, caughtYear} from '../../../shared-grammar/calendar.ts';
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

const monthOnly = String.raw`(?:(?:đầu|giữa|cuối)\s+)?tháng\s+(?<month>\d{1,2})(?!\d)(?:\s*[/.-]\s*(?<year>(?:19|20)\d\d)|\s*,?\s+năm\s+(?<yearWord>(?:19|20)\d\d))?`;
/** Months without days that bound a time; the year of the last is that of both unless the first has its own. */
const monthRange = new RegExp(
	String.raw`từ\s+${monthOnly.replaceAll(/\?<(?:month|year|yearWord)>/gu, each => each.replace('<', '<first'))}\s*(?:-|–|đến|tới|cho\s+đến)\s*(?:hết\s+)?${monthOnly}${notNumber}`,
	'giu',
);

/** `cuối tháng 5`, `tháng 6/2015`, `tháng 9 năm 2023`, `ngày cuối cùng của tháng 6`, `từ tháng 5 đến tháng 7/2023`. */
export const parseMonths: Parser<DateMention> = ({text}) => [
	...findWords(text, monthRange).flatMap(hit => {
		const {month: last, firstmonth, firstyear, firstyearWord} = hit.groups;
		return calendarRange(
			hit,
			{year: caughtYear(firstyear ?? firstyearWord), month: caughtNumber(firstmonth), day: null},
			{year: yearOf(hit), month: caughtNumber(last), day: null},
		);
	}),
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
