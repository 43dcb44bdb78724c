/** A run of whole days, both ends included, as ISO days (`YYYY-MM-DD`). */
export interface DaySpan {
	readonly start: string;
	readonly end: string;
}

/** Every day that an ISO day can name: what a span without a known end reaches to. */
export const always: DaySpan = {start: '0001-01-01', end: '9999-12-31'};

/** One day, in milliseconds. */
export const dayLength = 86_400_000;

/** A run of whole days, both ends included, counted from 1970-01-01: many of them are compared as numbers. */
export interface DayRange {
	readonly start: number;
	readonly end: number;
}

/** The number of an ISO day, counted from 1970-01-01. */
export function dayNumber(day: string): number {
	return Math.round(Date.parse(day) / dayLength);
}

/** The ISO day with a number. */
export function numberedDay(number: number): string {
	return isoDayOf(number * dayLength);
}

/** The ISO day `count` days after `day` (before it where negative). */
export function addDays(day: string, count: number): string {
	return isoDayOf(Date.parse(day) + count * dayLength);
}

/** The number of days from `earlier` to `later`; negative where `later` comes first. */
export function daysBetween(earlier: string, later: string): number {
	return Math.round((Date.parse(later) - Date.parse(earlier)) / dayLength);
}

/** The day of the week of an ISO day: 0 Sunday to 6 Saturday. */
export function weekdayOf(day: string): number {
	return new Date(Date.parse(day)).getUTCDay();
}

/** The ISO day of a year, month and day; null where the calendar lacks it (29 February of a common year). */
export function calendarDay(year: number, month: number, day: number): string | null {
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
	return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The ISO day of a point in time, by the world's clock (UTC). */
export function isoDayOf(milliseconds: number): string {
	return new Date(milliseconds).toISOString().slice(0, 10);
}

/** The number of days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first and last day of a month. */
export function monthSpan(year: number, month: number): DaySpan {
	const prefix = `${year}-${twoDigits(month)}`;
	return {start: `${prefix}-01`, end: `${prefix}-${twoDigits(daysInMonth(year, month))}`};
}

/** Returns true when two runs of days share a day. */
export function doMeet(a: DaySpan, b: DaySpan): boolean {
	return a.start <= b.end && b.start <= a.end;
}

/** Returns true when two runs of days share a day or lie at most `tolerance` days apart. */
export function areNear(a: DaySpan, b: DaySpan, tolerance: number): boolean {
	return (
		doMeet(a, b) || (a.end < b.start ? daysBetween(a.end, b.start) : daysBetween(b.end, a.start)) <= tolerance
	);
}

/** The earlier of two ISO days. */
export function earlier(a: string, b: string): string {
	return a < b ? a : b;
}

/** The later of two ISO days. */
export function later(a: string, b: string): string {
	return a > b ? a : b;
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
