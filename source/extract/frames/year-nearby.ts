import {findWords, type Grammar} from '../mentions/index.ts';
import type {CalendarPoint, DateMention} from '../import-model.ts';
import type {Moment} from './moment.ts';

/** Days of the calendar that lie no further apart are of one year. */
const nearBy = 31;
const daysOfMonth = 31;

/**
 * A day without its year, in a passage that tells the year of one shortly before or after it ("on 14 August 2024 the
 * embassy said that on 12 August …", "in late March 2015 … on the 26th of March"), has that year; likewise within
 * months that are told with theirs ("June 27 … digs that ran from May to July 2023").
 */
export function withYearNearby(date: DateMention, others: readonly DateMention[]): DateMention {
	if (date.type !== 'calendar' || date.from.year !== null || date.to.year !== null || date.from.day === null)
		return date;
	const years = new Set(
		others
			.filter(other => other.type === 'calendar')
			.flatMap(other =>
				isAmongMonths(date.from, other)
					? (other.from.year ?? [])
					: [other.from, other.to].filter(end => isNear(end, date.from)).flatMap(end => end.year ?? []),
			),
	);
	const [year] = years;
	if (years.size !== 1 || year === undefined) return date;
	return {...date, from: {...date.from, year}, to: {...date.to, year}};
}

/** Returns true for a day of one of the months of a year that a date tells without days. */
function isAmongMonths({month}: CalendarPoint, {from, to}: DateMention): boolean {
	if (from.day !== null || to.day !== null || from.year === null || from.year !== to.year) return false;
	return month !== null && (from.month ?? 13) <= month && month <= (to.month ?? 0);
}

/** Not over New Year, where the years differ. */
function isNear(a: CalendarPoint, b: CalendarPoint): boolean {
	if (a.day === null) return a.month !== null && a.month === b.month;
	const number = ({month, day}: CalendarPoint): number => (month ?? 0) * daysOfMonth + (day ?? 0);
	return Math.abs(number(a) - number(b)) <= nearBy;
}

/** A year right behind the name of something, or behind its letters in brackets. */
const yearBehind = /^(?:\s+\p{Lu}[\p{L}-]*){0,3}(?:\s+\([\p{L}\d-]{2,12}\))?\s+((?:19|20)\d\d)(?![\d–-])/u;
/** The letters by which an activity is called, in brackets, and its year: "(NEA) 2015". */
const yearOfLetters = /\(\p{Lu}[\p{L}\d-]{1,11}\)\s+((?:19|20)\d\d)(?![\d–-])/gu;

/** A day without its year has that of the exercise or gathering of which it is told: "Pacific Angel 2016". */
export function withYearNamed(
	date: DateMention,
	{event, sentence}: Moment,
	{atGathering}: Grammar,
): DateMention {
	if (date.type !== 'calendar' || date.from.year !== null || date.to.year !== null || date.from.day === null)
		return date;
	const ends = [
		event.end - sentence.start,
		...sentence.kinds.filter(each => each.need === 'nobody').map(each => each.end - sentence.start),
		...findWords(sentence.text, atGathering).map(each => each.end),
	];
	const years = new Set([
		...ends.flatMap(end => yearBehind.exec(sentence.text.slice(end))?.[1] ?? []),
		...Array.from(sentence.text.matchAll(yearOfLetters), ([, year]) => year),
	]);
	const year = Number([...years][0]);
	if (years.size !== 1) return date;
	return {...date, from: {...date.from, year}, to: {...date.to, year}};
}
