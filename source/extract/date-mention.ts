import type {CalendarPoint, DateMention} from './import-model.ts';

/** Both ends of a date without a day of the calendar. */
export const noPoint: CalendarPoint = {year: null, month: null, day: null};

/** Returns true when a date is of more than one day: a run of days, or days named one by one. */
export function isSpan({from, to, listed}: DateMention): boolean {
	return listed !== undefined || from.day !== to.day || from.month !== to.month;
}

/** Returns true when a date of the calendar names a day, be it one that the month lacks. */
export function namesDay({from, noSuchDay}: DateMention): boolean {
	return from.day !== null || noSuchDay !== undefined;
}

/** Returns true when the day that is meant is a guess: one that the month lacks, or one of two without a weekday. */
export function isGuess({noSuchDay, or, weekday}: DateMention): boolean {
	return noSuchDay !== undefined || (or !== undefined && weekday === null);
}

/** The first day of a date alone. */
export function firstDayOf(date: DateMention): DateMention {
	return {...date, to: date.from, listed: undefined};
}

/** Returns true when two dates of the calendar have a day in common, whatever their years. */
export function doShareDay(a: DateMention, b: DateMention): boolean {
	return runsOf(a).some(x => runsOf(b).some(y => x.from <= y.to && y.from <= x.to));
}

/** A number by which days of a year are put in order; what is unknown counts as 0. */
export function dayOrder({month, day}: CalendarPoint): number {
	return (month ?? 0) * 100 + (day ?? 0);
}

function runsOf({from, to, listed}: DateMention): readonly {readonly from: number; readonly to: number}[] {
	return (listed?.map(day => [day, day] as const) ?? [[from, to] as const]).map(([first, last]) => ({
		from: dayOrder(first),
		to: dayOrder(last),
	}));
}
