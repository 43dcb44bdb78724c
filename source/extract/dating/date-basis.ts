import {englishMonths} from '../../domain/months.ts';
import type {CalendarPoint, DateMention, Draft} from '../import-model.ts';
import {hasStatedYear, isCalendar, isSettled, type PossibleDate} from './limits/index.ts';
import {isCloseTo} from './publication.ts';

/**
 * Returns true when a date is stated: day, month and year stand in the text itself, or the day stands in the text and
 * its publication, within a month of it, tells the year.
 */
export function isStatedIn(draft: Draft, candidates: readonly PossibleDate[]): boolean {
	if (!isSettled(candidates) || !draft.date) return false;
	if (hasStatedYear(draft.date)) return true;
	const published = draft.passages[0]?.document.published ?? '';
	const {weekday, offset, inMonth} = draft.date;
	const isTold = isCalendar(draft.date) || weekday !== null || offset !== null || inMonth !== undefined;
	const near = candidates[0];
	return published !== '' && isTold && near !== undefined && isCloseTo(published, near);
}

/** A sentence on what the text leaves open of a date. */
export function openWith({date}: Draft): string {
	if (!date) return 'The text gives no date.';
	if (!isCalendar(date)) return 'The text does not name the day by the calendar.';
	return wordOnDay(date) ?? wordOnYear(date);
}

/** A sentence on days that are no plain day or span: named one by one, to be read in two ways, none of the calendar. */
export function wordOnDay(date: DateMention): string | null {
	const {listed, or, noSuchDay, from} = date;
	const hasYear = hasStatedYear(date);
	if (listed) {
		const without = hasYear ? '' : ', without a year';
		return `The text names ${wordedList(listed)}, and no day between them${without}.`;
	}
	const year = hasYear ? ` ${from.year ?? date.to.year}` : ' without a year';
	if (or)
		return `The text gives ${dayAndMonth(from, from.month)} or ${dayAndMonth(or, or.month)}${year}: day and month can be read in either order.`;
	if (noSuchDay === undefined) return null;
	return `The text gives ${dayAndMonth({...from, day: noSuchDay}, from.month)}${year}, a day that this month does not have: only the month is taken.`;
}

function wordOnYear(date: DateMention): string {
	if (hasStatedYear(date))
		return date.to.day === null ? 'The text names no day.' : 'The text names day, month and year.';
	return `The text gives ${worded(date)} without a year.`;
}

function worded({from, to}: DateMention): string {
	const end = dayAndMonth(to, to.month ?? from.month);
	const start = dayAndMonth(from, from.month ?? to.month);
	return start === end ? end : `${start} to ${end}`;
}

function wordedList(days: readonly CalendarPoint[]): string {
	const words = days.map(day => dayAndMonth(day, day.month));
	return [words.slice(0, -1).join(', '), ...words.slice(-1)].join(' and ');
}

function dayAndMonth({day}: CalendarPoint, month: number | null): string {
	return [day, month === null ? null : englishMonths[month - 1]]
		.filter(part => part !== null && part !== undefined)
		.join(' ');
}
