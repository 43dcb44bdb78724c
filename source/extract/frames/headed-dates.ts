import type {CalendarPoint, DateMention} from '../import-model.ts';
import type {ReadPassage} from './sentence.ts';

/** A year alone on its line, a short word before it or not: "2013", "Năm 2013:", "— 2013 —". */
const yearLine = /^[\s#*=–—-]*(?:\p{L}{3,4}\s+)?((?:19|20)\d\d)[\s#*=:.–—-]*$/u;
/** The most letters of a line that is nothing but a month, beside the month itself. */
const mostBeside = 6;

/** The year, and the month, under which passages stand. */
interface Heading {
	readonly year: number | null;
	readonly month: number | null;
}

/**
 * Passages under a line of nothing but a year, or a month: their days without a year are of it, as a chronology has
 * them.
 *
 *     2013
 *     June 20. …          20 June 2013
 *     Dec. 30 – Jan. 2 …  30 December 2013 – 2 January 2014
 *     2014
 *     May 2. …            2 May 2014
 */
export function withHeadedDates(passages: readonly ReadPassage[]): readonly ReadPassage[] {
	let heading: Heading = {year: null, month: null};
	return passages.map(read => {
		const next = headingIn(read);
		if (next) heading = {year: next.year ?? heading.year, month: next.month};
		if (next || heading.year === null) return read;
		const {year} = heading;
		return withDates(read, date => inYear(date, year));
	});
}

function headingIn({passage: {text}, findings: {dates, people}}: ReadPassage): Heading | null {
	const year = yearLine.exec(text)?.[1];
	if (year !== undefined && dates.every(({from}) => from.month === null))
		return {year: Number(year), month: null};
	const [date, ...more] = dates;
	if (date?.type !== 'calendar' || more.length + people.length > 0) return null;
	const {year: ownYear, month, day} = date.from;
	if (month === null || day !== null) return null;
	const beside = text.slice(0, date.start) + text.slice(date.end);
	return beside.replaceAll(/[^\p{L}]/gu, '').length <= mostBeside ? {year: ownYear, month} : null;
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

function inYear(date: DateMention, year: number): DateMention {
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
