import {namesDay} from '../../date-mention.ts';
import type {DateMention} from '../../import-model.ts';
import type {Refiner} from '../pipeline.ts';
import {calendarDate, caughtNumber} from './calendar.ts';
import {findWords} from './find-words.ts';

/** The most days between a day and one that is told after it by its number alone: those of one visit. */
const longestStep = 20;

/**
 * "On the 12th he flew to Da Nang", `sang ngày 12`: a day of the month that the day before it in the passage is of,
 * where it comes later in that month, or of the month that is told before it ("late May 2015 … on the 28th").
 * `pattern` catches the number as `day`.
 */
export const takeMonthBefore =
	(pattern: RegExp): Refiner<DateMention> =>
	(dates, {text}) => {
		const told = findWords(text, pattern)
			.filter(hit => !dates.some(({start, end}) => start < hit.end && hit.start < end))
			.flatMap(hit => {
				const last = dates
					.filter(date => date.type === 'calendar' && date.end <= hit.start)
					.toSorted((a, b) => b.end - a.end)[0];
				const day = caughtNumber(hit.groups['day']);
				return last && day !== null && canFollow(last, day) ? calendarDate(hit, {...last.to, day}) : [];
			});
		return told.length === 0 ? dates : [...dates, ...told].toSorted((a, b) => a.start - b.start);
	};

/** Returns true where a day by its number alone can be of the month of a date before it. */
function canFollow(last: DateMention, day: number): boolean {
	const {from, to} = last;
	if (!namesDay(last)) return from.month !== null && from.month === to.month && from.year === to.year;
	return to.day !== null && day > to.day && day - to.day <= longestStep;
}
