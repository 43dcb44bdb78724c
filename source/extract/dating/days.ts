import type {DaySpan} from '../../domain/date.ts';

const dayLength = 86_400_000;

/** The ISO day `count` days after `day` (before it where negative). */
export function addDays(day: string, count: number): string {
	return new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);
}

/** How many days `later` is after `earlier`; negative where it is before. */
export function daysBetween(earlier: string, later: string): number {
	return Math.round((Date.parse(later) - Date.parse(earlier)) / dayLength);
}

/** The day of the week of an ISO day: 0 Sunday to 6 Saturday. */
export function weekdayOf(day: string): number {
	return new Date(Date.parse(day)).getUTCDay();
}

/** The ISO day of a year, month and day; null where the calendar lacks it (29 February of a common year). */
export function isoDay(year: number, month: number, day: number): string | null {
	if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null;
	return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The first and last day of a month. */
export function monthSpan(year: number, month: number): DaySpan {
	const prefix = `${year}-${twoDigits(month)}`;
	return {start: `${prefix}-01`, end: `${prefix}-${twoDigits(lastDayOf(year, month))}`};
}

/** Whether two runs of days share a day. */
export function doMeet(a: DaySpan, b: DaySpan): boolean {
	return a.start <= b.end && b.start <= a.end;
}

/** Whether two runs of days share a day, or would if each were `tolerance` days longer. */
export function areNear(a: DaySpan, b: DaySpan, tolerance: number): boolean {
	return (
		doMeet(a, b) || (a.end < b.start ? daysBetween(a.end, b.start) : daysBetween(b.end, a.start)) <= tolerance
	);
}

/** The first of two ISO days. */
export function earlier(a: string, b: string): string {
	return a < b ? a : b;
}

/** The last of two ISO days. */
export function later(a: string, b: string): string {
	return a > b ? a : b;
}

function lastDayOf(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
