import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {weekdayDate} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {weekdayWords} from '../words.ts';
import {dayPart, dayPartOf, weekdayIn, weekdayName} from './patterns.ts';

const lastDay = weekdayName.replace('weekday', 'lastDay');
const weekday = new RegExp(
	String.raw`(?:on\s+|from\s+)?(?<next>(?:next|the\s+following)\s+)?${weekdayName}(?:\s*(?:-|–|and|to|through|until)\s*${lastDay}|\s+${dayPart})?(?<week>\s+(?:of\s+)?(?:next|last)\s+week)?`,
	'giu',
);

/** `on Sunday`, `Monday morning`, `next Wednesday and Thursday`, `Friday of last week`. */
export const parseWeekdays: Parser<DateMention> = ({text}) =>
	findWords(text, weekday)
		.filter(hit => /^\p{Lu}/u.test(hit.groups['weekday'] ?? ''))
		.flatMap(hit => {
			const day = weekdayIn(hit);
			if (day === null) return [];
			const {lastDay: last, part, next, week = ''} = hit.groups;
			const days = last === undefined ? 1 : daysUntil(day, weekdayWords[last.toLowerCase()] ?? day);
			return [
				{
					...weekdayDate(hit, day, dayPartOf(part)),
					offset: next !== undefined || /next/iu.test(week) ? 7 : week === '' ? null : -7,
					lengthInDays: days === 1 ? null : days,
				},
			];
		});

/** Days from one day of the week to the next such one, both counted. */
function daysUntil(first: number, last: number): number {
	return ((last - first + 7) % 7) + 1;
}
