import type {DayPart} from '../../../domain/vocabulary.ts';
import {daysInMonth} from '../../../domain/days.ts';
import {dayOrder, noPoint} from '../../date-mention.ts';
import type {CalendarPoint, DateMention, Span} from '../../import-model.ts';

/** The longest that each month can be (29 days for February: the year is rarely known). */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** No number above is a day of any month. */
const longestMonth = 31;
/** Years of which the press could be writing; others are numbers. */
const firstYear = 1990;
const lastYear = 2099;

/** Details of a date beside its days. */
export interface DateDetails {
	readonly weekday?: number | null;
	readonly dayPart?: DayPart | null;
	readonly lengthInDays?: number | null;
}

/** The number that a group caught, or null. */
export function caughtNumber(text: string | undefined): number | null {
	if (text === undefined || text === '') return null;
	return Number(text);
}

/** A year written with two or four digits, or null; `06` is 2006, `98` is 1998. */
export function caughtYear(text: string | undefined): number | null {
	const year = caughtNumber(text);
	if (year === null || text === undefined) return null;
	if (text.length === 2) return year >= 90 ? 1900 + year : 2000 + year;
	return year;
}

/** Returns true when a calendar can have the point: 31/4 and 12/13 are numbers, not dates. The day may be unknown. */
export function isCalendarPoint({year, month, day}: CalendarPoint): boolean {
	if (year !== null && (year < firstYear || year > lastYear)) return false;
	if (month === null) return day === null;
	const days = lengthOf(year, month);
	return days !== undefined && (day === null || (day >= 1 && day <= days));
}

/** The days of a month, the most that it can have where the year is unknown; undefined where there is no such month. */
export function lengthOf(year: number | null, month: number): number | undefined {
	if (year === null) return longest[month - 1];
	return month >= 1 && month <= 12 ? daysInMonth(year, month) : undefined;
}

/**
 * A calendar date of one day or month, or none where the calendar has no such day. Of a day that its month lacks
 * (31/4) the month is kept: a slip of the pen is no text without a date.
 */
export function calendarDate(span: Span, point: CalendarPoint, details: DateDetails = {}): DateMention[] {
	const {year, month, day} = point;
	if (day === null || day < 1 || day > longestMonth || isCalendarPoint(point))
		return calendarRange(span, point, point, details);
	const inMonth = {year, month, day: null};
	return calendarRange(span, inMonth, inMonth, details).map(date => ({...date, noSuchDay: day}));
}

/**
 * A span of days; what one end leaves open is taken from the other. None where the calendar has no such days or they
 * run backwards.
 */
export function calendarRange(
	span: Span,
	first: CalendarPoint,
	last: CalendarPoint,
	details: DateDetails = {},
): DateMention[] {
	const from = {
		year: first.year ?? yearBefore(first, last),
		month: first.month ?? last.month,
		day: first.day,
	};
	const to = {year: last.year ?? first.year, month: last.month ?? first.month, day: last.day};
	if (!isCalendarPoint(from) || !isCalendarPoint(to) || from.month === null) return [];
	if (runsBackwards(from, to, first)) return [];
	const {start, end} = span;
	const {weekday = null, dayPart = null, lengthInDays = null} = details;
	return [{start, end, type: 'calendar', from, to, weekday, offset: null, dayPart, lengthInDays}];
}

/** "From 30 December to 2 January 2026": the first day is of the year before the last one's. */
function yearBefore(first: CalendarPoint, last: CalendarPoint): number | null {
	if (last.year === null || first.month === null) return last.year;
	return dayOrder(first) > dayOrder(last) ? last.year - 1 : last.year;
}

/** "21-19/11" is no span; over New Year a span may run from December to January. */
function runsBackwards(from: CalendarPoint, to: CalendarPoint, first: CalendarPoint): boolean {
	return from.year === to.year && dayOrder(from) > dayOrder(to) && first.month === null;
}

/** A weekday without a day of the month. */
export function weekdayDate(span: Span, weekday: number, dayPart: DayPart | null): DateMention {
	return {
		start: span.start,
		end: span.end,
		type: 'weekday',
		from: noPoint,
		to: noPoint,
		weekday,
		offset: null,
		dayPart,
		lengthInDays: null,
	};
}

/** The day of what was told before, with its own part of the day. */
export function sameDayDate(span: Span, dayPart: DayPart | null): DateMention {
	return {...relativeDate(span, null, dayPart), type: 'same-day'};
}

/** A day told from the day of publication; `offset` null for "this week" and for a mere length. */
export function relativeDate(
	span: Span,
	offset: number | null,
	dayPart: DayPart | null,
	lengthInDays: number | null = null,
): DateMention {
	return {
		start: span.start,
		end: span.end,
		type: 'relative',
		from: noPoint,
		to: noPoint,
		weekday: null,
		offset,
		dayPart,
		lengthInDays,
	};
}
