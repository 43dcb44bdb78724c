import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {relativeDate} from '../../../shared-grammar/calendar.ts';
import {findWords, type Hit} from '../../../shared-grammar/find-words.ts';
import {dayOfMonthDate, weekDate, type WeekPart} from '../../../shared-grammar/told-days.ts';
import {numberWords} from '../words.ts';
import {dayPart, dayPartOf} from './patterns.ts';

const relative = new RegExp(
	String.raw`(?<!(?:mấy|những|vài|bao|lâu)\s)(?:(?:hôm|ngày)\s+(?<when>nay|qua|kia|mai)|${dayPart}\s+(?<partWhen>nay|qua|mai))`,
	'giu',
);
const numbers = Object.keys(numberWords).join('|');
const week =
	/(?<!(?:\d|một|hai|ba|bốn|vài|mấy|các|những)\s)(?:(?<part>đầu|giữa|cuối|trong)\s+)?tuần\s+(?<week>này|qua|trước|vừa\s+qua|vừa\s+rồi|tới|sau)(?!\s+(?:đó|khi))/giu;
const ago = new RegExp(
	String.raw`cách\s+đây\s+(?<count>\d{1,2}|${numbers})\s+(?:(?<week>tuần)|ngày|hôm)|(?<!thứ\s)(?<count2>\d|${numbers})\s+tuần\s+trước(?!\s+(?:đó|khi))`,
	'giu',
);
const dayOfMonth = new RegExp(
	String.raw`(?<!\d\s?[-–/.])(?:${dayPart}\s+)?(?:(?:trong\s+)?(?:hai|các|những)\s+ngày\s+|(?:trong\s+)?(?:ngày|hôm)\s+)?(?<mung>m[ùồ]ng\s+)?(?<first>\d{1,2})(?:\s*(?:và|-|–|đến)\s*(?<last>\d{1,2}))?\s+(?:tháng\s+(?<month>này|trước|qua)|vừa\s+(?:qua|rồi))`,
	'giu',
);
const months: Readonly<Record<string, number>> = {này: 0, trước: -1, qua: -1};
const weeks: Readonly<Record<string, number>> = {này: 0, tới: 1, sau: 1};
const weekParts: Readonly<Record<string, WeekPart>> = {đầu: 'early', giữa: 'middle', cuối: 'weekend'};
const offsets: Readonly<Record<string, number>> = {nay: 0, qua: -1, kia: -2, mai: 1};

/** `hôm nay`, `tối qua`, `ngày mai`; `đầu tuần này`, `ngày 12 tháng này`, `ngày mùng 4 vừa rồi`. */
export const parseRelativeDays: Parser<DateMention> = ({text}) => [
	...findWords(text, relative).map(hit => {
		const when = (hit.groups['when'] ?? hit.groups['partWhen'] ?? '').toLowerCase();
		// "Hôm kia" was two days ago, "ngày kia" is in two.
		const isAhead = when === 'kia' && /^ngày/iu.test(hit.text);
		return relativeDate(hit, isAhead ? 2 : (offsets[when] ?? null), dayPartOf(hit));
	}),
	...findWords(text, week).map(weekOf),
	...findWords(text, ago).map(hit => {
		const word = (hit.groups['count'] ?? hit.groups['count2'] ?? '').toLowerCase();
		const count = numberWords[word] ?? Number(word);
		const isWeek = hit.groups['week'] !== undefined || hit.groups['count2'] !== undefined;
		return isWeek ? weekDate(hit, -count, 'all') : relativeDate(hit, -count, null);
	}),
	...findWords(text, dayOfMonth).flatMap(hit => {
		const {first = '', last = first, month} = hit.groups;
		const told = month === undefined ? null : (months[month.toLowerCase()] ?? 0);
		return dayOfMonthDate(hit, {first: Number(first), last: Number(last)}, told, dayPartOf(hit));
	}),
];

/** The end of a week is its weekend, of the one before too. */
function weekOf(hit: Hit): DateMention {
	const {part = '', week: which = ''} = hit.groups;
	const told = weekParts[part.toLowerCase()] ?? 'all';
	const number = weeks[which.toLowerCase()] ?? -1;
	return weekDate(hit, told === 'weekend' ? Math.max(0, number) : number, told);
}
