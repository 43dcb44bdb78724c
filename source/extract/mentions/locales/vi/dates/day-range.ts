import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {calendarRange, caughtNumber, caughtYear} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {dayPartOf, lead, monthOf, monthSign, notNumber, rangeSign, year, yearOf} from './patterns.ts';

const dayRange = new RegExp(
	String.raw`(?:từ\s+)?${lead}(?<day>\d{1,2})(?:${monthSign}(?<firstMonth>\d{1,2})${year.replaceAll('year', 'firstYear')})?${rangeSign}(?:(?:mùng|mồng)\s+)?(?<lastDay>\d{1,2})${monthSign}(?<month>\d{1,2})${year}${notNumber}`,
	'giu',
);
/**
 * `từ ngày 19 - 21/11/2019`, `26 đến 30-7`, `từ 4 đến 6.6`, `từ 30/6 đến 2/7`,
 * `từ ngày 3 đến ngày 5 tháng 9`, `giữa ngày 1 và 5/5`.
 */
export const parseDayRanges: Parser<DateMention> = ({text}) =>
	findWords(text, dayRange).flatMap(hit => {
		const {day, firstMonth, lastDay, month: lastMonth} = hit.groups;
		const startsWithWord = /^\p{L}/u.test(hit.text);
		if (!startsWithWord && !/\/|tháng|đến|tới/u.test(hit.text)) return [];
		const firstYear = caughtYear(hit.groups['firstYearWord'] ?? hit.groups['firstYear']);
		return calendarRange(
			hit,
			{year: firstYear, month: caughtNumber(firstMonth), day: caughtNumber(day)},
			{year: yearOf(hit), month: monthOf(lastMonth), day: caughtNumber(lastDay)},
			{dayPart: dayPartOf(hit)},
		);
	});
