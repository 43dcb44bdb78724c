import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {calendarDate, caughtNumber, caughtYear} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';

const slashed = /(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>(?:19|20)\d\d)/gu;
const dotted = /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)(?!\d)/gu;

/** `09.02.2025`, with the day first, and `9/13/2024`, in which order day and month can stand. */
export const parseNumericDays: Parser<DateMention> = ({text}) => [
	...findWords(text, dotted).flatMap(hit =>
		calendarDate(hit, {
			year: caughtYear(hit.groups['year']),
			month: caughtNumber(hit.groups['month']),
			day: caughtNumber(hit.groups['day']),
		}),
	),
	...findWords(text, slashed).flatMap(hit => {
		const [first = 0, second = 0] = [hit.groups['first'], hit.groups['second']].map(Number);
		const year = caughtYear(hit.groups['year']);
		const [month, day] = first > 12 ? [second, first] : [first, second];
		const isEither = first <= 12 && second <= 12 && first !== second;
		return calendarDate(hit, {year, month, day}).map(date =>
			isEither ? {...date, or: {year, month: day, day: month}} : date,
		);
	}),
];
