import type {CalendarPoint, DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {caughtNumber} from '../../../shared-grammar/calendar.ts';
import {dayList} from '../../../shared-grammar/named-days.ts';
import {findWords, type Hit} from '../../../shared-grammar/find-words.ts';
import {dayPartOf, lead, monthOf, monthSign, notNumber, year, yearOf} from './patterns.ts';

const bareYear = year.replaceAll(/\?<year(?:Word)?>/gu, '?:');
const month = String.raw`(?:${monthSign}\d{1,2}${bareYear})?`;
const list = new RegExp(
	String.raw`${lead}\d{1,2}${month}(?:\s*,\s*(?:ngày\s+)?\d{1,2}${month}){0,30}\s*(?<sign>và|,)\s*(?:ngày\s+)?\d{1,2}${monthSign}(?<month>\d{1,2})${year}${notNumber}`,
	'giu',
);
const item = new RegExp(String.raw`(?<day>\d{1,2})(?:${monthSign}(?<month>\d{1,2})(?!\d)${year})?`, 'giu');
/** Right before the days that bound a span. */
const between = /giữa(?:\s+(?:các\s+)?ngày)?\s*$/iu;

/** `trong hai ngày 19 và 21/11`, `các ngày 1, 5 và 9/5/2019`, `ngày 30/4 và ngày 2/5`, `1/5, 5/5 và 9/5`. */
export const parseDayLists: Parser<DateMention> = ({text}) =>
	findWords(text, list)
		.filter(hit => isDayList(hit, text))
		.flatMap(hit => dayList(hit, pointsOf(hit), 'behind', {dayPart: dayPartOf(hit)}));

/** A comma alone parts two full days: "sau ngày 30/3/2025, ngày 2/11/2025". */
function isDayList(hit: Hit, text: string): boolean {
	if (between.test(text.slice(Math.max(0, hit.start - 12), hit.start + 5).split(/\d/u)[0] ?? ''))
		return false;
	const isDated =
		/^\p{L}/u.test(hit.text) || /\/|tháng/u.test(hit.text) || text.charAt(hit.start - 1) === '(';
	return (
		isDated &&
		(hit.groups['sign'] !== ',' ||
			pointsOf(hit)
				.slice(0, -1)
				.every(each => each.month === null))
	);
}

/** The days of a list, as far as each tells itself. */
function pointsOf(hit: Hit): readonly CalendarPoint[] {
	return findWords(hit.text, item).map(each => ({
		year: yearOf(each),
		month: monthOf(each.groups['month']),
		day: caughtNumber(each.groups['day']),
	}));
}
