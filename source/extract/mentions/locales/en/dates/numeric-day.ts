import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {calendarDate, caughtNumber, caughtYear} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';

const slashed = /(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>(?:19|20)\d\d)/gu;
const isoForm = /(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)/gu;

/** `2024-09-09`, and `9/13/2024`, where only one order of day and month is possible. */
export const parseNumericDays: Parser<DateMention> = ({text}) => [
	...findWords(text, isoForm).flatMap(hit =>
		calendarDate(hit, {
			year: caughtYear(hit.groups['year']),
			month: caughtNumber(hit.groups['month']),
			day: caughtNumber(hit.groups['day']),
		}),
	),
	...findWords(text, slashed).flatMap(hit => {
		const [first = 0, second = 0] = [hit.groups['first'], hit.groups['second']].map(Number);
		if (first <= 12 && second <= 12 && first !== second) return [];
		const [month, day] = first > 12 ? [second, first] : [first, second];
		return calendarDate(hit, {year: caughtYear(hit.groups['year']), month, day});
	}),
];
