import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {calendarDate, caughtNumber} from '../../../shared-grammar/calendar.ts';
import {findWords, type Hit} from '../../../shared-grammar/find-words.ts';
import {dayPartOf, lead, monthOf, year, yearOf} from './patterns.ts';

/** The longer first; `tháng năm 2018` lacks its month. */
const months = String.raw`mười\s+(?:một|hai)|giêng|hai|ba|tư|năm(?!\s+(?:19|20)\d\d)|sáu|bảy|tám|chín|mười`;
const spelledDay = new RegExp(
	String.raw`${lead}(?:mồng\s+|mùng\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2}|${months})(?![\d\p{L}])${year}`,
	'giu',
);

/** `ngày 3 tháng 6 (năm 2014)`. */
export const parseSpelledDays: Parser<DateMention> = ({text}) =>
	findWords(text, spelledDay)
		.filter(isSpelledMonth)
		.flatMap(hit =>
			calendarDate(
				hit,
				{year: yearOf(hit), month: monthOf(hit.groups['month']), day: caughtNumber(hit.groups['day'])},
				{dayPart: dayPartOf(hit)},
			),
		);

/** `6 tháng hai bên` is half a year: a month in small letters needs a word of time before its day. */
function isSpelledMonth({text, groups}: Hit): boolean {
	return /^[\d\p{Lu}]/u.test(groups['month'] ?? '') || /^\p{L}/u.test(text);
}
