import {isSpan} from '../../../../date-mention.ts';
import type {DateMention} from '../../../../import-model.ts';
import type {Parser, Scene} from '../../../pipeline.ts';
import {calendarRange, caughtNumber, caughtYear} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {
	dayMonth,
	dayPartOf,
	lead,
	monthOf,
	monthSign,
	notNumber,
	rangeSign,
	year,
	yearOf,
} from './patterns.ts';

const dayRange = new RegExp(
	String.raw`(?:từ\s+)?${lead}(?<day>\d{1,2})(?:${monthSign}(?<firstMonth>\d{1,2})${year.replaceAll('year', 'firstYear')})?${rangeSign}(?:(?:mùng|mồng)\s+)?(?<lastDay>\d{1,2})${monthSign}(?<month>\d{1,2})${year}${notNumber}`,
	'giu',
);
const until = new RegExp(
	String.raw`(?:(?:kéo\s+dài|diễn\s+ra|lưu\s+lại|ở\s+lại)\s+)?(?:cho\s+)?(?:đến|tới|hết)\s+(?:hết\s+)?(?:ngày\s+)?${dayMonth}${notNumber}`,
	'giu',
);
/** A stay is told in one sentence. */
const sentenceEnd = /[.!?]["”]?\s+\p{Lu}/u;
/** The most text between the first day and the day until, in UTF-16 units. */
const untilReach = 120;

/**
 * `từ ngày 19 - 21/11/2019`, `từ 4 đến 6.6`, `từ 30/6 đến 2/7`, `từ ngày 3 đến ngày 5 tháng 9`, `giữa ngày 1 và 5/5`.
 */
export const parseDayRanges: Parser<DateMention> = ({text}) =>
	findWords(text, dayRange).flatMap(hit => {
		const {day, firstMonth, lastDay, month: lastMonth} = hit.groups;
		const startsWithWord = /^\p{L}/u.test(hit.text);
		if (!startsWithWord && !/\/|tháng/u.test(hit.text)) return [];
		const firstYear = caughtYear(hit.groups['firstYearWord'] ?? hit.groups['firstYear']);
		return calendarRange(
			hit,
			{year: firstYear, month: caughtNumber(firstMonth), day: caughtNumber(day)},
			{year: yearOf(hit), month: monthOf(lastMonth), day: caughtNumber(lastDay)},
			{dayPart: dayPartOf(hit)},
		);
	});

/** `ngày 17/5, … kéo dài đến ngày 2/6/2018`: the day before and the day until are one span. */
export function joinUntil(dates: readonly DateMention[], {text}: Scene): readonly DateMention[] {
	const ends = findWords(text, until);
	const joined: DateMention[] = [];
	for (const date of dates) {
		const last = joined.at(-1);
		const isEnd = ends.some(hit => hit.start <= date.start && date.end <= hit.end);
		const gap = text.slice(last?.end ?? 0, date.start);
		if (!isEnd || !last || isSpan(last) || gap.length > untilReach || sentenceEnd.test(gap)) {
			joined.push(date);
			continue;
		}
		if (last.type !== 'calendar') {
			joined[joined.length - 1] = {...last, end: date.end, until: date.to};
			continue;
		}
		const span = {start: last.start, end: date.end};
		const range = calendarRange(span, last.from, date.to, {dayPart: last.dayPart});
		if (range[0]) joined[joined.length - 1] = range[0];
	}
	return joined;
}
