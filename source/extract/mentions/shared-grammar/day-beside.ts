import {addDays, calendarDay} from '../../../domain/days.ts';
import {isSpan} from '../../date-mention.ts';
import type {CalendarPoint, DateMention, Span} from '../../import-model.ts';
import type {DayPart} from '../../../domain/vocabulary.ts';
import type {Refiner} from '../pipeline.ts';
import {sameDayDate} from './calendar.ts';

/** "A day earlier" (-1), "the next day" (1): a day told from the one that stands before it in the text. */
export function besideDate(span: Span, offset: -1 | 1, dayPart: DayPart | null): DateMention {
	return {...sameDayDate(span, dayPart), offset};
}

/**
 * Turns days told from another into days of their own: from the nearest day before them in the passage. Where none
 * stands there, or it cannot be counted from, they tell nothing.
 */
export const countFromDayBefore: Refiner<DateMention> = dates => {
	const told: DateMention[] = [];
	for (const date of dates.toSorted((a, b) => a.start - b.start)) {
		if (date.type !== 'same-day' || date.offset === null) {
			told.push(date);
			continue;
		}
		const from = told.findLast(each => each.type !== 'same-day' && each.lengthInDays === null);
		const moved = from && movedBy(from, date.offset);
		if (moved) told.push({...moved, start: date.start, end: date.end, dayPart: date.dayPart});
	}
	return told;
};

/** A day so many days from a date, before its first or after its last one; undefined where it cannot be counted. */
function movedBy(date: DateMention, offset: number): DateMention | undefined {
	const weekday = date.weekday === null ? null : (date.weekday + offset + 7) % 7;
	if (date.type === 'relative')
		return date.offset === null ? undefined : {...date, offset: date.offset + offset};
	if (date.type === 'weekday') return date.offset === null ? {...date, weekday} : undefined;
	if (date.or !== undefined || date.noSuchDay !== undefined) return undefined;
	const day = movedPoint(offset < 0 ? date.from : date.to, offset);
	return day && {...date, from: day, to: day, listed: undefined, weekday: isSpan(date) ? null : weekday};
}

/** Without a year no day is told from across the end of February, nor from one that has no day. */
function movedPoint({year, month, day}: CalendarPoint, offset: number): CalendarPoint | undefined {
	if (month === null || day === null) return undefined;
	const isLeapDay = (point: CalendarPoint): boolean => point.month === 2 && point.day === 29;
	const moved = addDays(calendarDay(year ?? 2000, month, day) ?? '', offset)
		.split('-')
		.map(Number);
	const point = {
		year: year === null ? null : (moved[0] ?? null),
		month: moved[1] ?? null,
		day: moved[2] ?? null,
	};
	return year === null && [point, {year, month, day}].some(isLeapDay) ? undefined : point;
}
