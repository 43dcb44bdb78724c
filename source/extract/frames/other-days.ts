import {calendarDay, daysBetween} from '../../domain/days.ts';
import type {CalendarPoint, DateMention} from '../import-model.ts';
import type {Sentence} from './sentence.ts';

/** The most text before the day with which a sentence begins ("And only on"), in UTF-16 units. */
const headReach = 24;
/** Days of the calendar that lie further apart are of two events. */
const nearBy = 45;
const anyYear = 2001;
const daysOfYear = 365;

/**
 * Returns true for a sentence that begins with a day or month of the calendar far from all those told before: what it
 * tells is another engagement, and whom it names was at that one.
 *
 *     On February 2, 2011, X held talks with Y. On February 28, 2013, Z called on X.
 */
export function beginsWithOtherDay({start, dates}: Sentence, told: readonly DateMention[]): boolean {
	const [own] = dates;
	if (own?.type !== 'calendar' || own.from.month === null || own.start - start > headReach) return false;
	const others = told.filter(({type, from}) => type === 'calendar' && from.month !== null);
	return others.length > 0 && others.every(other => areFar(own, other));
}

function areFar(a: DateMention, b: DateMention): boolean {
	return [a.from, a.to].every(x => [b.from, b.to].every(y => distance(x, y) > nearBy));
}

/** In days; where a year is left out, the shortest way round the year. A month counts by its middle. */
function distance(a: CalendarPoint, b: CalendarPoint): number {
	const isDated = a.year !== null && b.year !== null;
	const [x, y] = [a, b].map(({year, month, day}) =>
		calendarDay(isDated ? (year ?? anyYear) : anyYear, month ?? 1, day ?? 15),
	);
	if (!x || !y) return 0;
	const days = Math.abs(daysBetween(x, y));
	return isDated ? days : Math.min(days, daysOfYear - days);
}
