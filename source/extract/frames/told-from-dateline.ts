import {addDays, calendarDay} from '../../domain/days.ts';
import {isSpan} from '../date-mention.ts';
import {longestDelay} from '../dating/index.ts';
import type {CalendarPoint, DateMention} from '../import-model.ts';
import {isDateline} from './date-roles.ts';
import type {ReadPassage} from './sentence.ts';

/** Any year without a 29 February: days are counted over the end of that month in no text whose year is open. */
const anyYear = 2001;

/** The day and month of the dateline at the head of a passage, where it leaves out the year; undefined for none. */
export function datelineDay(read: ReadPassage): CalendarPoint | undefined {
	const found = read.findings.dates.find(date => isDateline(date, read));
	if (!found || isSpan(found) || found.or || found.noSuchDay !== undefined) return undefined;
	const {year, month, day} = found.from;
	return year === null && month !== null && day !== null ? found.from : undefined;
}

/** The ISO day of a dateline without its year in a text published shortly after it; empty where it was not. */
export function datelineBefore({month, day}: CalendarPoint, published: string): string {
	if (published === '') return '';
	const years = [0, -1].map(back => Number(published.slice(0, 4)) + back);
	const days = years.flatMap(year => calendarDay(year, month ?? 0, day ?? 0) ?? []);
	return days.find(each => each <= published && each >= addDays(published, -longestDelay)) ?? '';
}

/**
 * A passage in which "this morning" and "yesterday" are the days of the calendar that they mean beside a dateline
 * without its year: "Hanoi, March 13 (VNA) — … yesterday" is March 12 of some year. "On Tuesday" and "last week" take
 * the day of the dateline with them.
 */
export function toldFromDateline(read: ReadPassage, printed: CalendarPoint): ReadPassage {
	const meant = new Map(read.findings.dates.map(date => [date, dayMeant(date, printed)]));
	const inPlace = (dates: readonly DateMention[]): readonly DateMention[] =>
		dates.map(date => meant.get(date) ?? date);
	return {
		...read,
		findings: {...read.findings, dates: inPlace(read.findings.dates)},
		sentences: read.sentences.map(sentence => ({...sentence, dates: inPlace(sentence.dates)})),
	};
}

function dayMeant(date: DateMention, {month, day}: CalendarPoint): DateMention {
	const {type, offset, week, inMonth, until} = date;
	if (type === 'weekday' || week || inMonth) return {...date, dateline: {year: null, month, day}};
	if (type !== 'relative' || offset === null || until) return date;
	const printed = calendarDay(anyYear, month ?? 0, day ?? 0);
	if (!printed) return date;
	const told = addDays(printed, offset);
	const months = [printed, told].map(each => Number(each.slice(5, 7)));
	const isOverFebruary = months.includes(2) && months.includes(3);
	if (isOverFebruary || told.slice(0, 4) !== printed.slice(0, 4)) return date;
	const point = {year: null, month: months[1] ?? null, day: Number(told.slice(8))};
	return {...date, type: 'calendar', offset: null, from: point, to: point};
}
