import {calendarDay} from '../../domain/days.ts';
import type {CalendarPoint, DateMention} from '../import-model.ts';
import type {ReadPassage} from './sentence.ts';

/** A year alone on its line, a short word or a part of it before it or not: "2013", "Năm 2013:", "Quý II năm 2013". */
const yearLine =
	/^[\s#*=–—-]*(?:(?:quý\s+(?:[IV]{1,3}|[1-4])|(?:sáu|6)\s+tháng\s+(?:đầu|cuối)|(?:first|second|third|fourth)\s+quarter|Q[1-4])\s*[\s/,-]\s*(?:of\s+)?)?(?:\p{L}{3,4}\s+)?((?:19|20)\d\d)[\s#*=:.–—-]*$/iu;
/** A heading that tells the year before what it calls it: "2003: a busy autumn", "4. Năm 2003 – tháng 11 bận rộn". */
const titledYear =
	/^[\s#*]*(?:\d{1,2}[.)]\s*)?(?:(?:năm|the\s+year|in)\s+)?((?:19|20)\d\d)\s*(?::|[–—-]\s)\s*(?!(?:19|20)\d\d)\S/iu;
/** "Ngày 10, …", "On the 10th …": a day of the month that the heading tells. */
const bareDay =
	/^(?:(?:sáng|trưa|chiều|tối)\s+)?ngày\s+(?<day>\d{1,2})(?![\d/.-]|\s+(?:tháng|đến)\s)|^on\s+the\s+(?<nth>\d{1,2})(?:st|nd|rd|th)(?!\p{L}|\s+of\s)/iu;
/** "2019 – April 20: …", "2019 | Ngày 20/4: …": a line of a chronology with its own year before the day. */
const leadingYear = /^[^\p{L}\d]{0,4}((?:19|20)\d\d)\s*[–—|:-]\s*(?:(?:ngày|tháng)\s+)?[\p{L}\d]/iu;
/** The most letters of a line that is nothing but a month, beside the month itself. */
const mostBeside = 6;
/** The longest heading that is no title of what stands under it, in UTF-16 units. */
const shortHeading = 24;

/** The year under which passages stand, and the month or the days. */
interface Heading {
	readonly year: number | null;
	readonly date: DateMention | null;
}

/**
 * Passages under a line of nothing but a year, a month or a day: their days without a year are of it, as a chronology
 * has them, and what begins without a day is of the line above.
 *
 *     2013
 *     June 20. …          20 June 2013
 *     Dec. 30 – Jan. 2 …  30 December 2013 – 2 January 2014
 *     2014
 *     May 2
 *     …                   2 May 2014
 */
export function withHeadedDates(passages: readonly ReadPassage[]): readonly ReadPassage[] {
	let heading: Heading = {year: null, date: null};
	return passages.map(read => {
		const next = headingIn(read);
		if (next) heading = {year: next.year ?? heading.year, date: next.date};
		else if (isShortHeading(read)) heading = {...heading, date: null};
		const own = read.role === 'heading' ? undefined : leadingYear.exec(read.passage.text)?.[1];
		if (own !== undefined) return withDates(read, each => inYear(each, Number(own)));
		const {year, date} = heading;
		if (next || year === null) return read;
		const dated = withDates(read, each => inYear(each, year));
		return date === null ? dated : withFirstDate(dated, ofPassage(inYear(date, year), read));
	});
}

/** The date of a heading, or the day of its month with which a passage begins. */
function ofPassage(date: DateMention, {passage: {text}}: ReadPassage): DateMention {
	if (date.from.day !== null || date.from.month !== date.to.month) return date;
	const {day, nth} = bareDay.exec(text)?.groups ?? {};
	const {year, month} = date.from;
	const told = Number(day ?? nth ?? 0);
	if (calendarDay(year ?? 0, month ?? 0, told) === null) return date;
	const point = {year, month, day: told};
	return {...date, from: point, to: point};
}

/** Another heading, of which nobody knows what it is: what stands under it is not of the day above. */
function isShortHeading({role, passage: {text}, findings: {people}}: ReadPassage): boolean {
	return role === 'heading' && people.length === 0 && text.length <= shortHeading;
}

/** Returns true for a line of nothing but a year. */
export function headsYear({passage: {text}}: ReadPassage): boolean {
	return yearLine.test(text);
}

function headingIn(read: ReadPassage): Heading | null {
	const {
		passage: {text},
		findings: {dates, people},
	} = read;
	const year = yearLine.exec(text)?.[1];
	if (year !== undefined && dates.every(({from}) => from.month === null))
		return {year: Number(year), date: null};
	const [date, ...more] = dates;
	const titled = read.role === 'heading' ? titledYear.exec(text)?.[1] : undefined;
	if (titled !== undefined) return {year: Number(titled), date: monthIn(dates)};
	if (date?.type !== 'calendar' || date.from.month === null || more.length + people.length > 0) return null;
	const beside = text.slice(0, date.start) + text.slice(date.end);
	if (beside.replaceAll(/[^\p{L}]/gu, '').length > mostBeside) return null;
	// A day with its year may be that of the paper (printed-day.ts).
	const isOfPaper = date.from.day !== null && date.from.year !== null;
	return isOfPaper ? null : {year: date.from.year, date};
}

function monthIn([date, ...more]: readonly DateMention[]): DateMention | null {
	return date?.type === 'calendar' && date.from.month !== null && more.length === 0 ? date : null;
}

/** The passage with a date of its first sentence, where that has none. */
function withFirstDate(read: ReadPassage, date: DateMention): ReadPassage {
	const {findings, sentences} = read;
	const [first, ...others] = sentences;
	if (!first || first.dates.length > 0 || read.role !== 'body') return read;
	const own = {...date, start: first.start, end: first.start};
	return {
		...read,
		findings: {...findings, dates: [own, ...findings.dates]},
		sentences: [{...first, dates: [own]}, ...others],
	};
}

/** The passage with each of its dates as another one. */
export function withDates(read: ReadPassage, changed: (date: DateMention) => DateMention): ReadPassage {
	const {findings, sentences} = read;
	if (findings.dates.length === 0) return read;
	const others = new Map(findings.dates.map(date => [date, changed(date)]));
	const of = (dates: readonly DateMention[]): readonly DateMention[] =>
		dates.map(date => others.get(date) ?? changed(date));
	return {
		...read,
		findings: {...findings, dates: of(findings.dates)},
		sentences: sentences.map(sentence => ({...sentence, dates: of(sentence.dates)})),
	};
}

/** A day or days that leave out the year, in that year: those over New Year end in the next. */
export function inYear(date: DateMention, year: number): DateMention {
	const {type, from, to, listed, yearFrom} = date;
	if (type !== 'calendar' || from.month === null || yearFrom !== undefined) return date;
	if ([from, to, ...(listed ?? [])].some(point => point.year !== null)) return date;
	// Over New Year.
	const of = (point: CalendarPoint): CalendarPoint => ({
		...point,
		year: (point.month ?? 0) < (from.month ?? 0) ? year + 1 : year,
	});
	return {...date, from: of(from), to: of(to), ...(listed && {listed: listed.map(of)})};
}
