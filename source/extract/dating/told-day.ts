import {longestEngagement} from '../../domain/date.ts';
import {addDays, calendarDay, daysBetween, earlier, later, weekdayOf} from '../../domain/days.ts';
import type {CalendarPoint, DateMention} from '../import-model.ts';
import type {PossibleDate} from './limits/index.ts';

/**
 * The date that `today`, `on Sunday`, `last week` or `the 12th of this month` means in a text of a day; null where only
 * the context can tell.
 */
export function toldOn(published: string, mention: DateMention, isAnnounced: boolean): PossibleDate | null {
	const {week, inMonth} = mention;
	if (week) return weekOn(published, week, isAnnounced);
	if (inMonth) return inMonthOn(published, inMonth);
	const start = dayToldFrom(published, mention, isAnnounced);
	if (start === null) return null;
	const length = mention.lengthInDays ?? 1;
	if (mention.isLast && length <= longestEngagement)
		return {start: addDays(start, 1 - length), end: start, precision: 'day'};
	return {start, end: lastDay(start, mention), precision: 'day'};
}

/** The day of a mention that names one day. */
function dayToldFrom(published: string, mention: DateMention, isAnnounced: boolean): string | null {
	if (mention.type === 'relative') return mention.offset === null ? null : addDays(published, mention.offset);
	if (mention.weekday === null) return null;
	if (mention.offset !== null)
		return addDays(mondayOf(addDays(published, mention.offset)), (mention.weekday + 6) % 7);
	const ahead = (mention.weekday - weekdayOf(published) + 7) % 7;
	return addDays(published, isAnnounced || ahead === 0 ? ahead : ahead - 7);
}

function mondayOf(day: string): string {
	return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** Some day of a week, as far as it had come when the text was published, or is to come; no later than the last one. */
function weekOn(
	published: string,
	{from, to}: NonNullable<DateMention['week']>,
	isAnnounced: boolean,
): PossibleDate | null {
	const monday = mondayOf(published);
	const isToCome = isAnnounced || from >= 7;
	// "Over the weekend", printed on a Monday, is the last one.
	const back = !isToCome && addDays(monday, from) > published ? 7 : 0;
	const start = addDays(monday, from - back);
	const end = addDays(monday, to - back);
	const open = isToCome ? {start: later(start, published), end} : {start, end: earlier(end, published)};
	return open.start > open.end ? null : {...open, precision: open.start === open.end ? 'day' : 'open'};
}

function inMonthOn(
	published: string,
	{first, last, month}: NonNullable<DateMention['inMonth']>,
): PossibleDate | null {
	const isOver = Number(published.slice(8)) >= first;
	const back = -(month ?? (isOver ? 0 : -1));
	const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 - back;
	const dayOf = (day: number): string | null => calendarDay(Math.floor(months / 12), (months % 12) + 1, day);
	const [start, end] = [dayOf(first), dayOf(last)];
	return start && end ? {start, end, precision: 'day'} : null;
}

/** The last day: that of a visit of so many days, or the one until which it was to last. */
function lastDay(start: string, {lengthInDays, until}: DateMention): string {
	const end = until && nextSuchDay(start, until);
	if (end && daysBetween(start, end) < longestEngagement) return end;
	const length = lengthInDays ?? 1;
	return addDays(start, length <= longestEngagement ? length - 1 : 0);
}

/** The first day of the calendar from a day on that a point can be. */
function nextSuchDay(start: string, {year, month, day}: CalendarPoint): string | undefined {
	if (month === null || day === null) return undefined;
	const first = Number(start.slice(0, 4));
	return [year ?? first, year ?? first + 1]
		.flatMap(each => calendarDay(each, month, day) ?? [])
		.find(each => each >= start);
}
