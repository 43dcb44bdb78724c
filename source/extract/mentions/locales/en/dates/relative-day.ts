import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {relativeDate} from '../../../shared-grammar/calendar.ts';
import {findWords, type Hit} from '../../../shared-grammar/find-words.ts';
import {dayOfMonthDate, weekDate, type WeekPart} from '../../../shared-grammar/told-days.ts';
import {numberWords} from '../words.ts';
import {dayPart, dayPartOf} from './patterns.ts';

const relative = new RegExp(
	String.raw`(?:earlier\s+|late\s+|later\s+)?(?:(?<when>(?:the\s+day\s+before\s+)?yesterday|(?:the\s+day\s+after\s+)?tomorrow|today|tonight)(?:\s+${dayPart})?|this\s+(?<now>morning|afternoon|evening)|last\s+(?<past>night))`,
	'giu',
);
const vague = /earlier\s+this\s+month/giu;
const week =
	/(?:(?<part>early|earlier|late|later|in\s+the\s+middle\s+of|at\s+the\s+(?:start|beginning)\s+of|at\s+the\s+end\s+of)\s+)?(?<which>this|last|next|the\s+(?:past|previous|following|coming))\s+(?<unit>week(?:end)?)(?!['’\p{L}])|(?:over|at|during)\s+the\s+(?<end>weekend)/giu;
const ago = new RegExp(
	String.raw`(?<count>an?|\d{1,2}|${Object.keys(numberWords).join('|')})\s+(?:(?<week>weeks?)|days?)\s+ago(?:\s+(?<exact>today))?`,
	'giu',
);
const dayOfMonth =
	/(?:on\s+)?the\s+(?<first>\d{1,2})(?:st|nd|rd|th)(?:\s*(?:-|–|to|and)\s*(?:the\s+)?(?<last>\d{1,2})(?:st|nd|rd|th))?\s+of\s+(?<month>this|last)\s+month/giu;
const offsets: Readonly<Record<string, number>> = {today: 0, tonight: 0, yesterday: -1, tomorrow: 1};
const weeks: Readonly<Record<string, number>> = {
	last: -1,
	past: -1,
	previous: -1,
	next: 1,
	following: 1,
	coming: 1,
};

/** `today`, `this morning`, `the day before yesterday`, `early last week`, `the 12th of this month`. */
export const parseRelativeDays: Parser<DateMention> = ({text}) => [
	...findWords(text, relative).map(hit => {
		const {when, now, past, part} = hit.groups;
		const offset = past === undefined ? dayNamed(when?.toLowerCase() ?? '') : -1;
		return relativeDate(hit, offset, dayPartOf(now ?? part ?? past));
	}),
	...findWords(text, vague).map(hit => relativeDate(hit, null, null)),
	...findWords(text, week).map(weekOf),
	...findWords(text, ago).map(hit => {
		const word = hit.groups['count']?.toLowerCase() ?? '';
		const count = word.startsWith('a') ? 1 : (numberWords[word] ?? Number(word));
		if (hit.groups['week'] === undefined) return relativeDate(hit, -count, null);
		return hit.groups['exact'] === undefined
			? weekDate(hit, -count, 'all')
			: relativeDate(hit, -7 * count, null);
	}),
	...findWords(text, dayOfMonth).flatMap(hit => {
		const first = Number(hit.groups['first']);
		const isLast = hit.groups['month']?.toLowerCase() === 'last';
		return dayOfMonthDate(hit, {first, last: Number(hit.groups['last'] ?? first)}, isLast ? -1 : 0);
	}),
];

/** Days from today of a word for a day; "the day before yesterday" is one further. */
function dayNamed(words: string): number {
	const offset = offsets[words.split(/\s/u).at(-1) ?? ''] ?? 0;
	return words.startsWith('the') ? 2 * offset : offset;
}

function weekOf(hit: Hit): DateMention {
	const {part = '', which = '', unit, end} = hit.groups;
	const isWeekend = end !== undefined || unit?.toLowerCase() === 'weekend';
	const week = weeks[which.toLowerCase().split(/\s/u).at(-1) ?? ''] ?? 0;
	return weekDate(
		hit,
		isWeekend ? Math.max(0, week) : week,
		isWeekend ? 'weekend' : partNamed(part.toLowerCase()),
	);
}

/** "Earlier" and "later this week" are told from today: any day of it. */
function partNamed(words: string): WeekPart {
	if (/early|start|beginning/u.test(words)) return 'early';
	if (/^late$|end/u.test(words)) return 'late';
	return words.includes('middle') ? 'middle' : 'all';
}
