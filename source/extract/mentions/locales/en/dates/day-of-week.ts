import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {weekdayDate} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {dayPart, dayPartOf, weekdayIn, weekdayName} from './patterns.ts';

const weekday = new RegExp(String.raw`(?:on\s+)?${weekdayName}(?:\s+${dayPart})?`, 'giu');

/** `on Sunday`, `Monday morning`, `Tuesday`. */
export const parseWeekdays: Parser<DateMention> = ({text}) =>
	findWords(text, weekday)
		.filter(hit => /^\p{Lu}/u.test(hit.groups['weekday'] ?? ''))
		.flatMap(hit => {
			const day = weekdayIn(hit);
			return day === null ? [] : [weekdayDate(hit, day, dayPartOf(hit.groups['part']))];
		});
