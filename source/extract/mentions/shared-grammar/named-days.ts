import {dayOrder} from '../../date-mention.ts';
import type {CalendarPoint, DateMention, Span} from '../../import-model.ts';
import {calendarRange, type DateDetails, isCalendarPoint, lengthOf} from './calendar.ts';

/**
 * Days named one by one ("May 1, 5 and 9"): a span where they follow each other, else a date that keeps each of them
 * and none between. None where the calendar lacks one of them or they run backwards.
 * @param named what is left out of a day stands with the one before it in the list (`before`: "May 1, 5") or behind it
 */
export function dayList(
	span: Span,
	named: readonly CalendarPoint[],
	monthStands: 'before' | 'behind',
	details: DateDetails = {},
): DateMention[] {
	const days = withYears(withMonths(named, monthStands));
	const [first, last] = [days[0], days.at(-1)];
	if (!first || !last || !days.every(isCalendarPoint) || !days.every(isAfterTheOneBefore)) return [];
	const dates = calendarRange(span, first, last, details);
	if (days.every((day, at) => at === 0 || doFollow(days[at - 1], day))) return dates;
	return dates.map(date => ({...date, listed: days}));
}

function withMonths(
	days: readonly CalendarPoint[],
	monthStands: 'before' | 'behind',
): readonly CalendarPoint[] {
	let month: number | null = null;
	const fill = (day: CalendarPoint): CalendarPoint => {
		month = day.month ?? month;
		return {...day, month};
	};
	return monthStands === 'before' ? days.map(fill) : days.toReversed().map(fill).toReversed();
}

/** A day without its year is of the year of the next one that has it, or of the year before over New Year. */
function withYears(days: readonly CalendarPoint[]): readonly CalendarPoint[] {
	let next: CalendarPoint | null = null;
	return days
		.toReversed()
		.map((day): CalendarPoint => {
			const isBefore = next !== null && (day.month ?? 0) > (next.month ?? 0);
			const year: number | null = day.year ?? (next?.year == null ? null : next.year - Number(isBefore));
			next = {...day, year};
			return next;
		})
		.toReversed();
}

function isAfterTheOneBefore(day: CalendarPoint, at: number, days: readonly CalendarPoint[]): boolean {
	const before = days[at - 1];
	if (!before) return true;
	if (before.year !== null && day.year !== null && before.year !== day.year) return before.year < day.year;
	// Without a year only December and January stand over New Year.
	const isOverNewYear = before.year === null && before.month === 12 && day.month === 1;
	return dayOrder(before) < dayOrder(day) || isOverNewYear;
}

function doFollow(before: CalendarPoint | undefined, day: CalendarPoint): boolean {
	if (!before || before.month === null || day.month === null || day.day === null) return false;
	if (before.month === day.month) return before.year === day.year && before.day === day.day - 1;
	const isNextMonth = day.month === (before.month % 12) + 1;
	return isNextMonth && day.day === 1 && before.day === lengthOf(before.year, before.month);
}
