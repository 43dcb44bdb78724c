import {longestEngagement} from '../../../domain/date.ts';
import {leastRecentlyUsed} from '../../../domain/memo.ts';
import type {CalendarPoint, DateMention} from '../../import-model.ts';
import {addDays, always, calendarDay, earlier, later, monthSpan, type DaySpan} from '../../../domain/days.ts';

/**
 * A date that an event may have. `day`: these days and no others (a meeting of one day, a visit of several); `month`,
 * `year`: some time in it, the text naming no day; `open`: some day between the ends, the text naming none at all.
 */
export interface PossibleDate extends DaySpan {
	readonly precision: 'day' | 'month' | 'year' | 'open';
	/** The ISO days that are meant, where the text names them one by one; they are kept or dropped together. */
	readonly listed?: readonly string[];
}

/** The days between which an event can lie at all. */
export type Horizon = DaySpan;

/** Nothing before this day is looked for: the year in which the two countries took up relations. */
export const firstDay = '1995-01-01';
/** The most days by which an announced visit lies ahead of the day of import, or of its announcement. */
export const announcedAhead = 62;
/** The most dates that are listed one by one; more are given as an interval. */
const mostListed = 6;

/**
 * The days among which an event is looked for: what has happened is not later than `today` (an ISO day); what is
 * announced may be two months ahead.
 */
export function horizonOf(isAnnounced: boolean, today: string): Horizon {
	return {start: firstDay, end: isAnnounced ? addDays(today, announcedAhead) : today};
}

/** Every date that the words of the text allow, in order of time; never empty. */
export function candidatesOf(mention: DateMention | null, horizon: Horizon): readonly PossibleDate[] {
	if (!mention || !isCalendar(mention)) return [{...horizon, precision: 'open'}];
	const {from, to, lengthInDays, listed, or} = mention;
	if (listed || or) return datesOf(mention, horizon);
	const points = [from, to].flatMap(({year, month, day}) => [year, month, day]);
	return sameDates([...points, lengthInDays, horizon.start, horizon.end].join('/'), () =>
		datesOf(mention, horizon),
	);
}

/** More than the days of a year: a list of passages without years has each of them again and again. */
const mostDates = 500;
const sameDates = leastRecentlyUsed<string, readonly PossibleDate[]>(mostDates);

function datesOf(mention: DateMention, horizon: Horizon): readonly PossibleDate[] {
	const stated = yearOf(mention);
	const years = stated === null ? yearsWithin(horizon) : [stated];
	const meant = mention.or ? [mention, {...mention, from: mention.or, to: mention.or}] : [mention];
	const all = years.flatMap(year => meant.flatMap(each => candidateIn(each, year) ?? []));
	const possible = all.filter(each => each.start <= horizon.end);
	if (possible.length > 0) return possible;
	return all.length > 0 ? all : [{...horizon, precision: 'open'}];
}

/** Returns true when the text names a year. */
export function hasStatedYear(mention: DateMention | null): boolean {
	return mention !== null && yearOf(mention) !== null;
}

/** Returns true when the text names a day, month or year of the calendar, whatever else it says. */
export function isCalendar(mention: DateMention): boolean {
	return [mention.from, mention.to].some(point => point.month !== null || point.year !== null);
}

/** The candidates as EDTF: a day, month, year or interval; a set of at most six; else the interval that spans them. */
export function toEdtf(candidates: readonly PossibleDate[]): string {
	const texts = [...new Set(candidates.flatMap(edtfOf))];
	const [first = ''] = texts;
	if (texts.length === 1) return first;
	if (texts.length <= mostListed) return `[${texts.join(',')}]`;
	const {start, end} = hullOf(candidates);
	return `${start}/${end}`;
}

/** The run of days from the first to the last that the candidates allow. */
export function hullOf(candidates: readonly PossibleDate[]): DaySpan {
	return candidates.reduce<DaySpan>(
		(hull, each) => ({start: earlier(hull.start, each.start), end: later(hull.end, each.end)}),
		{start: always.end, end: always.start},
	);
}

/** Returns true when one date is left and it is known to the day. */
export function isSettled(candidates: readonly PossibleDate[]): boolean {
	return candidates.length === 1 && candidates[0]?.precision === 'day';
}

function edtfOf({start, end, precision, listed}: PossibleDate): string | readonly string[] {
	if (listed) return listed;
	if (precision === 'year') return start.slice(0, 4);
	if (precision === 'month') return start.slice(0, 7);
	return start === end ? start : `${start}/${end}`;
}

function yearOf(mention: DateMention): number | null {
	return mention.to.year ?? mention.from.year;
}

function yearsWithin(horizon: Horizon): readonly number[] {
	const first = Number(horizon.start.slice(0, 4));
	const last = Number(horizon.end.slice(0, 4));
	return Array.from({length: last - first + 1}, (_, index) => first + index);
}

/** The mention in the year of its end; a visit over the turn of the year begins in the year before. */
function candidateIn(mention: DateMention, year: number): PossibleDate | null {
	const to = completed(mention.to, mention.from);
	const from = completed(mention.from, mention.to);
	if (to.month === null || from.month === null) {
		return {start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year'};
	}
	if (mention.listed) return listIn(mention.listed, to.month, year);
	const firstYear = mention.from.year ?? (from.month > to.month ? year - 1 : year);
	if (to.day === null || from.day === null) {
		const span = {start: monthSpan(firstYear, from.month).start, end: monthSpan(year, to.month).end};
		return {...span, precision: from.month === to.month ? 'month' : 'open'};
	}
	const start = calendarDay(firstYear, from.month, from.day);
	const end = calendarDay(year, to.month, to.day);
	if (!start || !end || start > end) return null;
	return {start, end: lengthened(start, end, mention.lengthInDays), precision: 'day'};
}

/** Days named one by one, the last in that year; over New Year the first ones are of the year before. */
function listIn(days: readonly CalendarPoint[], lastMonth: number, year: number): PossibleDate | null {
	const listed = days.flatMap(({year: own, month, day}) => {
		if (month === null || day === null) return [];
		return calendarDay(own ?? year - Number(month > lastMonth), month, day) ?? [];
	});
	const [start, end] = [listed[0], listed.at(-1)];
	return start && end && listed.length === days.length ? {start, end, precision: 'day', listed} : null;
}

/** "19 - 21/11" may leave the first month open, "November 19 - 21" the second. */
function completed(point: CalendarPoint, other: CalendarPoint): CalendarPoint {
	return {year: point.year, month: point.month ?? other.month, day: point.day ?? other.day};
}

/** "A three-day visit from 4 June" ends on the 6th. */
function lengthened(start: string, end: string, lengthInDays: number | null): string {
	if (start !== end || lengthInDays === null || lengthInDays > longestEngagement) return end;
	return addDays(start, lengthInDays - 1);
}
