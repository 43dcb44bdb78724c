import type {DateMention, Span} from '../../import-model.ts';
import type {DayPart} from '../../../domain/vocabulary.ts';
import {calendarDate, lengthOf, relativeDate} from './calendar.ts';

/** The part of a week that is told: all of it, or its early, middle, late days or its end. */
const parts = {all: [0, 6], early: [0, 2], middle: [2, 3], late: [3, 6], weekend: [5, 6]} as const;
/** The name of a part of a week. */
export type WeekPart = keyof typeof parts;

/** "Last week", "đầu tuần này": a week told from the day of publication, −1 for the one before. */
export function weekDate(span: Span, week: number, part: WeekPart): DateMention {
	const [from, to] = parts[part];
	return {...relativeDate(span, null, null), week: {from: from + 7 * week, to: to + 7 * week}};
}

/**
 * "The 12th of this month", `ngày mùng 4 vừa rồi`: a day of a month that is told from publication, or of none.
 * @param month 0 for the month of publication, −1 for the one before; null for the last such day
 */
export function dayOfMonthDate(
	span: Span,
	days: {readonly first: number; readonly last: number},
	month: number | null,
	dayPart: DayPart | null = null,
): readonly DateMention[] {
	const {first, last} = days;
	if (first < 1 || last > 31 || first > last) return [];
	return [{...relativeDate(span, null, dayPart), inMonth: {first, last, month}}];
}

/** "The last day of June": none where the year says how long the month is and is not told. */
export function endOfMonthDate(
	span: Span,
	{year, month}: {readonly year: number | null; readonly month: number | null},
	isLast: boolean,
): readonly DateMention[] {
	if (month === null || (isLast && month === 2 && year === null)) return [];
	return calendarDate(span, {year, month, day: isLast ? (lengthOf(year, month) ?? null) : 1});
}
