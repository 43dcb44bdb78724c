import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {calendarDate, caughtNumber} from '../../../shared-grammar/calendar.ts';
import {findWords, type Hit} from '../../../shared-grammar/find-words.ts';
import {dayMonth, dayPartOf, lead, notNumber, yearOf} from './patterns.ts';

const numericDay = new RegExp(`${lead}${dayMonth}${notNumber}`, 'giu');
/** Signs of a date beside a bare pair of numbers; `7-2` alone is a score, `5.6` a number. */
const dateContext = /(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|nay|qua|từ|đến|tới|tháng|và|vào|lễ|,|\()\s*$/iu;
/** Right before a pair with a slash that is none of a day and month. */
const numberContext =
	/(?:số|tỷ lệ|tỉ lệ|tỷ số|quốc lộ|đường|đại lộ|khu|tiểu đoàn|điều|khoản|chiếm|khoảng|gần|hơn|version|phiên bản|\p{Sc})\s*$/iu;

/** `Tối 7/2`, `Ngày 4/3`, `Chiều 20/11/2019`, `sáng 5.6`, `chiều 12-10`, `3/6/2014`. */
export const parseNumericDays: Parser<DateMention> = ({text}) =>
	findWords(text, numericDay)
		.filter(hit => isDayAndMonth(hit, text))
		.flatMap(hit =>
			calendarDate(
				hit,
				{year: yearOf(hit), month: caughtNumber(hit.groups['month']), day: caughtNumber(hit.groups['day'])},
				{dayPart: dayPartOf(hit)},
			),
		);

/**
 * A pair with a slash is a date unless what stands before says otherwise; with a full stop or hyphen only where what
 * stands before says so.
 */
function isDayAndMonth(hit: Hit, text: string): boolean {
	const before = text.slice(Math.max(0, hit.start - 24), hit.start);
	if (/^\p{L}/u.test(hit.text)) return true;
	if (numberContext.test(before)) return false;
	if (yearOf(hit) !== null || /^\d+\s?\//u.test(hit.text)) return true;
	return dateContext.test(before);
}
