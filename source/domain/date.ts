import edtf from 'edtf';
import {always, daysBetween, daysInMonth, doMeet, isoDayOf, type DaySpan} from './days.ts';
import {CommuniqueError} from './errors.ts';
import {upTo} from './memo.ts';

/** One of the dates that an EDTF text allows, at the precision at which it is written. */
export interface DateMember extends DaySpan {
	/** True where the text gives two ends (`a/b`), false for one day, month or year. */
	readonly isInterval: boolean;
	/** True for an interval too long for an engagement to last: the event fell on some day within it. */
	readonly isWindow: boolean;
	/** True for EDTF `?`: the source is doubtful. */
	readonly isUncertain: boolean;
	/** True for EDTF `~`: the date is an estimate. */
	readonly isApproximate: boolean;
	/**
	 * The ends as written, without their qualifiers: `2019`, `2019-11` or `2019-11-20`. Equal where it is no
	 * interval.
	 */
	readonly from: string;
	readonly to: string;
}

/** An EDTF text as it was understood: the event happened in exactly one of `members`. */
export interface EdtfDate {
	/** The text as given. */
	readonly text: string;
	/** In order of time; more than one for a one-of set `[a,b]`. Never empty. */
	readonly members: readonly DateMember[];
	/** The earliest day that any member allows. */
	readonly start: string;
	/** The latest day that any member allows. */
	readonly end: string;
	/** False where the text is a set, a window, or qualified with `?` or `~`. */
	readonly isCertain: boolean;
}

const plainDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
/** Digits left open with `X`, as in `201X` or `2012-11-XX`. */
const openDigits = /^\d[\dX]{3}(?:-[\dX]{2}(?:-[\dX]{2})?)?$/u;
/** In days: visits and exercises last weeks at most. */
export const longestEngagement = 60;
/** More than the days of most archives. */
const mostKept = 20_000;

/**
 * Reads an EDTF text (ISO 8601-2: day, month, year, interval, one-of set, `?`, `~`). Results are kept, since a list
 * shows the same dates on every frame.
 * @throws {CommuniqueError} (`data`) where the text is not EDTF.
 */
export const parseEdtf = upTo(mostKept, read);

function read(text: string): EdtfDate {
	const members = splitSet(text)
		.map(part => parseMember(part, text))
		.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
	return {
		text,
		members,
		start: members[0]?.start ?? always.start,
		end: members.reduce((latest, member) => (member.end > latest ? member.end : latest), ''),
		isCertain:
			members.length === 1 &&
			!members.some(member => member.isUncertain || member.isApproximate || member.isWindow),
	};
}

/** Returns true when {@link parseEdtf} reads the text. */
export function isEdtf(text: string): boolean {
	// Of days and spans there are so many that what is made of them is kept only where it is asked for.
	if (isDay(text) || isSpanOfDays(text)) return true;
	try {
		parseEdtf(text);
		return true;
	} catch {
		return false;
	}
}

/** Returns true when a text is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/u.test(text) && isCalendarDay(text);
}

/** Returns true when a text is two days of the calendar in order, as `YYYY-MM-DD/YYYY-MM-DD`. */
function isSpanOfDays(text: string): boolean {
	const [first = '', last = '', ...others] = text.split('/');
	return others.length === 0 && isDay(first) && isDay(last) && first <= last;
}

/** Returns true when every day that the date allows falls within the span. */
export function isCoveredBy(date: EdtfDate, span: DaySpan): boolean {
	return date.members.every(member => isWithin(member, span));
}

/** Returns true when some day that the date allows falls within the span. */
export function overlaps(date: EdtfDate, span: DaySpan): boolean {
	return date.members.some(member => doMeet(member, span));
}

/**
 * The certainty with which a date falls within a span: `no`, `possible` (the date is doubtful, or only some of its days
 * or members do) or `certain`.
 */
export type Membership = 'no' | 'possible' | 'certain';

/**
 * Tells whether an event of this date took place within the span. A definite interval (a visit) that reaches into the
 * span did so for certain; a month, a year or a window that reaches over its edge, a set with a member outside, and
 * anything qualified `?` or `~`, only possibly. A set all of whose members fall within the span is certain there:
 * which of its days it was does not matter.
 */
export function membershipOf(date: EdtfDate, span: DaySpan): Membership {
	if (!overlaps(date, span)) return 'no';
	const isCertain = date.members.every(
		member =>
			!member.isUncertain &&
			!member.isApproximate &&
			(member.isInterval && !member.isWindow ? doMeet(member, span) : isWithin(member, span)),
	);
	return isCertain ? 'certain' : 'possible';
}

function isWithin(member: DaySpan, span: DaySpan): boolean {
	return member.start >= span.start && member.end <= span.end;
}

function splitSet(text: string): readonly string[] {
	if (!text.startsWith('[')) return [text];
	if (!text.endsWith(']')) throw notEdtf(text);
	return text.slice(1, -1).split(',');
}

function parseMember(part: string, whole: string): DateMember {
	const ends = part.split('/').map(end => ({...readQualifier(end), raw: end}));
	const [first, last = first] = ends;
	if (!first || !last || ends.length > 2) throw notEdtf(whole);
	const isInterval = ends.length === 2;
	const start = first.text === '..' && isInterval ? always.start : boundsOf(first, whole).start;
	const end = last.text === '..' && isInterval ? always.end : boundsOf(last, whole).end;
	if (start > end) throw notEdtf(whole);
	return {
		start,
		end,
		isInterval,
		isWindow:
			isInterval &&
			start !== always.start &&
			end !== always.end &&
			daysBetween(start, end) > longestEngagement,
		isUncertain: ends.some(each => each.isUncertain),
		isApproximate: ends.some(each => each.isApproximate),
		from: first.text,
		to: last.text,
	};
}

interface QualifiedText {
	readonly raw: string;
	readonly text: string;
	readonly isUncertain: boolean;
	readonly isApproximate: boolean;
}

function readQualifier(raw: string): QualifiedText {
	const mark = /[?~%]$/u.exec(raw)?.[0] ?? '';
	return {
		raw,
		text: mark ? raw.slice(0, -1) : raw,
		isUncertain: mark === '?' || mark === '%',
		isApproximate: mark === '~' || mark === '%',
	};
}

/**
 * The first and last day of a day, month or year; unspecified digits are left to the library. The rest of EDTF
 * (seasons, lists, times of day, qualifiers of a single part) is no date of a record: read half, it would look surer
 * than it is.
 */
function boundsOf(end: QualifiedText, whole: string): DaySpan {
	if (plainDate.test(end.text)) {
		const [year = '', month, day] = end.text.split('-');
		if (day && isCalendarDay(end.text)) return {start: end.text, end: end.text};
		if (month && !day && month >= '01' && month <= '12') {
			return {
				start: `${end.text}-01`,
				end: `${end.text}-${daysInMonth(Number(year), Number(month))}`,
			};
		}
		if (!month) return {start: `${year}-01-01`, end: `${year}-12-31`};
		throw notEdtf(whole);
	}
	if (!openDigits.test(end.text)) throw notEdtf(whole);
	try {
		const value = edtf(end.raw);
		return {start: isoDayOf(value.min), end: isoDayOf(value.max)};
	} catch {
		throw notEdtf(whole);
	}
}

/** The last day that every month has. */
const inEveryMonth = '28';

function isCalendarDay(text: string): boolean {
	const [year = '', month = '', day = ''] = text.split('-');
	if (month < '01' || month > '12' || day < '01') return false;
	return day <= inEveryMonth || Number(day) <= daysInMonth(Number(year), Number(month));
}

/** Letters of a text that are told. */
const mostTold = 60;

function truncated(text: string): string {
	return text.length > mostTold ? `${text.slice(0, mostTold)}…` : text;
}

function notEdtf(text: string): CommuniqueError {
	return new CommuniqueError('data', `not an EDTF date: ${JSON.stringify(truncated(text))}`);
}
