import {englishMonths} from '../../domain/months.ts';
import type {CalendarPoint, DateMention, Draft} from '../import-model.ts';
import {hasStatedYear, isCalendar, isSettled, type PossibleDate} from './possible-dates.ts';
import {isCloseTo} from './publication.ts';

/**
 * Returns true when a date is stated: day, month and year stand in the text itself, or the day stands in the text and
 * its publication, within a month of it, tells the year.
 */
export function isStatedIn(draft: Draft, candidates: readonly PossibleDate[]): boolean {
	if (!isSettled(candidates) || !draft.date) return false;
	if (hasStatedYear(draft.date)) return true;
	const published = draft.passages[0]?.document.published ?? '';
	const isTold = isCalendar(draft.date) || draft.date.weekday !== null || draft.date.offset !== null;
	const near = candidates[0];
	return published !== '' && isTold && near !== undefined && isCloseTo(published, near);
}

/** A sentence on what the text leaves open of a date. */
export function openWith({date}: Draft): string {
	if (!date) return 'The text gives no date.';
	if (!isCalendar(date)) return 'The text does not name the day by the calendar.';
	if (date.listed) {
		const without = hasStatedYear(date) ? '' : ', without a year';
		return `The text names ${wordedList(date.listed)}, and no day between them${without}.`;
	}
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
