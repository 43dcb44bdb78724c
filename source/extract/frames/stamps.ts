import {addDays, calendarDay} from '../../domain/days.ts';
import {isSpan} from '../date-mention.ts';
import type {DateMention} from '../import-model.ts';
import {headsYear, inYear, withDates} from './headed-dates.ts';
import type {ReadPassage} from './sentence.ts';

/** The most letters of a line that is nothing but a day, beside the day itself: a town, a weekday, a clock. */
const mostBeside = 24;
/** Fewer days alone on their lines are no list. */
const fewestStamps = 2;
/** An item may stand so many days out of the order of its list. */
const slack = 7;

/** The day of a line that gives nothing but a day, with or without its year; undefined for any other line. */
export function dayAlone({findings: {dates, people}, passage: {text}}: ReadPassage): DateMention | undefined {
	const [date, ...more] = dates.filter(each => each.type === 'calendar');
	if (!date || more.length > 0 || people.length > 0 || isSpan(date) || date.from.day === null)
		return undefined;
	const beside = text.slice(0, date.start) + text.slice(date.end);
	return lettersIn(beside) <= mostBeside ? date : undefined;
}

/** The number of letters of a text. */
export function lettersIn(text: string): number {
	return Array.from(text.matchAll(/\p{L}/gu)).length;
}

/**
 * The passages of a list whose items have a day each on a line of its own and leave out the year, with the years that
 * the list itself tells: it runs newest first, or oldest first, and none of its days is later than the page.
 *
 *     as of 1 November 2016
 *     27 Oct  …   27 October 2016
 *     9 Apr   …   9 April 2016
 *     14 Dec  …   14 December 2015, as it stands below April
 * @param asOf the ISO day on which the page stood so; empty where nobody knows
 */
export function withStampedYears(passages: readonly ReadPassage[], asOf: string): readonly ReadPassage[] {
	const stamps = passages.flatMap((read, index) => {
		const date = dayAlone(read);
		return date ? [{index, date}] : [];
	});
	const open = stamps.filter(({date}) => date.from.year === null);
	if (open.length < fewestStamps || passages.some(headsYear)) return passages;
	const newestFirst = fallsMore(stamps.map(({date}) => dayInYear(date))) ? stamps : stamps.toReversed();
	const years = new Map<number, number>();
	let limit = asOf === '' ? '' : addDays(asOf, 1);
	for (const {index, date} of newestFirst) {
		const day = lastSuchDay(date, limit);
		if (day === '') return passages;
		years.set(index, Number(day.slice(0, 4)));
		limit = addDays(day, slack);
	}
	return passages.map((read, index) => {
		const year = years.get(index);
		return year === undefined ? read : withDates(read, date => inYear(date, year));
	});
}

/** Month and day as one number that grows through the year. */
function dayInYear({from: {month, day}}: DateMention): number {
	return (month ?? 0) * 31 + (day ?? 0);
}

function fallsMore(days: readonly number[]): boolean {
	const steps = days.slice(1).map((day, index) => day - (days[index] ?? day));
	return steps.filter(step => step < 0).length >= steps.filter(step => step > 0).length;
}

/** The ISO day that is meant; the last one until a limit where the year is left out, and empty where there is none. */
function lastSuchDay({from: {year, month, day}}: DateMention, limit: string): string {
	const years = year === null ? yearsUntil(limit) : [year];
	const days = years.flatMap(each => calendarDay(each, month ?? 0, day ?? 0) ?? []);
	return days.find(each => year !== null || each <= limit) ?? '';
}

/** As far back as the last leap day. */
function yearsUntil(limit: string): readonly number[] {
	return limit === '' ? [] : [0, 1, 2, 3, 4].map(back => Number(limit.slice(0, 4)) - back);
}
