import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {calendarDate, sameDayDate} from '../../../shared-grammar/calendar.ts';
import {beforeAnchor, besideDate, dayOfStay} from '../../../shared-grammar/day-beside.ts';
import {findWords, type Hit} from '../../../shared-grammar/find-words.ts';
import {numberWords, ordinalWords} from '../words.ts';
import {dayPart, dayPartOf} from './patterns.ts';

const sameDay = new RegExp(
	String.raw`(?:(?:cũng\s+)?(?:(?:trong|vào)\s+)?${dayPart}\s+cùng\s+ngày|(?:cũng\s+)?(?:trong\s+)?cùng\s+ngày(?!\s+\d)|(?<=^|[.!?]["”]?\s)(?:ngay\s+)?(?:vào\s+|trong\s+)?(?:(?:đầu|cuối)\s+(?:(?:giờ|buổi)\s+)?|(?:giờ\s+)?buổi\s+)${dayPart.replace('part', 'part3')}(?!\s+(?:nay|qua|ngày|\d))|(?<=^|[.!?]["”]?\s)(?:trước|sau)\s+(?:bữa|giờ)\s+(?:ăn\s+)?(?:sáng|trưa|tối)(?!\s+(?:nay|qua|ngày|\d))|cũng\s+(?:trong|vào)\s+${dayPart.replace('part', 'part2')}(?:\s+nay)?(?!\s+(?:ngày\s+)?\d))`,
	'giu',
);

const beside = new RegExp(
	String.raw`(?:(?:ngày|${dayPart})\s+hôm\s+(?<side>trước|sau)|(?<=(?:^|[.!?;]\s*["”]?\s*)(?:(?:sang|qua|đến|tới|ngay)\s+)?)hôm\s+(?<side4>trước|sau)(?:\s+đó)?(?=\s*,|\s+(?:vị|ông|bà|đoàn|hai|phái|các|tại|ở|họ|khách|tàu|\p{Lu}))|(?:ngày|hôm)\s+(?:kế\s+tiếp|tiếp\s+theo)(?=\s*[,.]|\s+(?:vị|ông|bà|đoàn|hai|phái|các|tại|ở|họ|khách|tàu)\s)|(?:ngày|hôm)\s+(?<side5>trước|sau)\s+đó(?=\s*[,.])|(?<=từ\s)hôm\s+(?<side6>trước)|(?<side2>trước)\s+đó\s+(?:một|1)\s+(?:ngày|hôm)|(?:một|1)\s+(?:ngày|hôm)\s+(?<side3>trước|sau)\s+đó)`,
	'giu',
);

const count = String.raw`(?<count>\d|${Object.keys(numberWords).join('|')})`;
const counted = new RegExp(
	String.raw`(?:(?<before>trước|sau)\s+đó\s+${count}\s+(?:ngày|hôm)|${count.replace('count', 'count2')}\s+(?:ngày|hôm)\s+(?<before2>trước|sau)(?:\s+đó)?(?!\s+(?:khi|lễ|ngày|chuyến|cuộc|buổi)))`,
	'giu',
);
/** `Một ngày sau khi tới Hà Nội hôm 14/4`. */
const fromBehind = new RegExp(
	String.raw`(?<!(?:trong|suốt)\s)${count}\s+(?:ngày|hôm)\s+(?<before>trước|sau)(?=\s+(?:khi|lễ|ngày|chuyến|cuộc|buổi)(?!\p{L}))`,
	'giu',
);
const laterDay = /(?:sang|đến|tới|bước\s+sang)\s+ngày\s+(?<day>\d{1,2})(?=\s*,)/giu;
const dayAndMonth =
	/(?<!\d)(?<day>\d{1,2})\s?[-/.]\s?(?<month>\d{1,2})(?:\s?[-/.]\s?(?<year>\d{4}))?(?!\d)/gu;
const ofStay = new RegExp(
	String.raw`(?:(?:trong|vào)\s+)?ngày\s+(?:làm\s+việc\s+|hoạt\s+động\s+)?(?:đầu(?:\s+tiên)?(?=\s*,)|(?:đầu\s+tiên|thứ\s+(?<nth>hai|ba|tư|năm|sáu|\d))(?=\s+(?:của|trong|thăm|ở|tại)))`,
	'giu',
);

/** `cùng ngày`, `chiều cùng ngày`, `cũng trong chiều`; `một ngày trước đó`, `sáng hôm sau`. */
export const parseThatDay: Parser<DateMention> = ({text}) => [
	...findWords(text, sameDay).map(hit => sameDayDate(hit, dayPartOf(hit))),
	...findWords(text, beside).map(hit => {
		const {side, side2, side3, side4, side5, side6} = hit.groups;
		const isEarlier = (side ?? side2 ?? side3 ?? side4 ?? side5 ?? side6)?.toLowerCase() === 'trước';
		return besideDate(hit, isEarlier ? -1 : 1, dayPartOf(hit));
	}),
	...findWords(text, laterDay).flatMap(hit => laterInMonth(hit, text)),
	...findWords(text, counted).map(hit => besideDate(hit, offsetOf(hit), null)),
	...findWords(text, fromBehind).map(hit => beforeAnchor(hit, offsetOf(hit), null)),
	...findWords(text, ofStay).map(hit => {
		const nth = hit.groups['nth']?.toLowerCase();
		return dayOfStay(hit, nth === undefined ? 0 : (ordinalWords[nth] ?? Number(nth)) - 1, null);
	}),
];

/** `Sang ngày 12,` after a day of that month. */
function laterInMonth(hit: Hit, text: string): readonly DateMention[] {
	const before = [...text.slice(0, hit.start).matchAll(dayAndMonth)].at(-1)?.groups;
	const day = Number(hit.groups['day']);
	if (!before || day <= Number(before['day'])) return [];
	const year = before['year'] === undefined ? null : Number(before['year']);
	return calendarDate(hit, {year, month: Number(before['month']), day});
}

/** Days from the one counted from; earlier ones are below 0. */
function offsetOf({groups}: Hit): number {
	const word = (groups['count'] ?? groups['count2'] ?? '').toLowerCase();
	const number = numberWords[word] ?? Number(word);
	return (groups['before'] ?? groups['before2'])?.toLowerCase() === 'sau' ? number : -number;
}
