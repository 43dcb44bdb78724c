import {always, type DaySpan} from '../domain/days.ts';
import {isYearProblem, parseYears, yearRangeText} from './year-ranges.ts';

/** Signs that may stand before a year, month or day, and the beginning of one. */
const compared = /^(?<sign>[<>]=?)(?<point>[\d-]*)$/u;

/**
 * The range that a text may become while it is typed, or one around all that it may: `20` is 2000..2099, `2024-1` its
 * last three months, `2015.` and `2015..20` all from 2015 on. Null where no range begins so.
 */
export function unfinishedRange(text: string): string | null {
	const {sign, point = ''} = compared.exec(text)?.groups ?? {};
	const range = sign === undefined ? rangeSoFar(text) : comparedSoFar(sign, point);
	return range && rangeText(range);
}

function comparedSoFar(sign: string, point: string): DaySpan | null {
	const span = point === '' ? always : spanSoFar(point);
	if (!span) return null;
	return sign.startsWith('>') ? {start: span.start, end: always.end} : {start: always.start, end: span.end};
}

function rangeSoFar(text: string): DaySpan | null {
	const {
		first = '',
		dots,
		second = '',
	} = /^(?<first>[\d-]*)(?:(?<dots>\.{1,2})(?<second>[\d-]*))?$/u.exec(text)?.groups ?? {};
	if (dots === undefined) return spanSoFar(first);
	if ((dots === '.' && second !== '') || wholeSpan(second)) return null;
	const start = first === '' ? always : wholeSpan(first);
	const end = second === '' ? always : spanSoFar(second);
	if (!start || !end) return null;
	// The second end is not known yet, but for one that stands alone.
	return {start: start.start, end: first === '' ? end.end : always.end};
}

/** The days of all that a beginning of `YYYY-MM-DD` may become; null where it is the beginning of none. */
function spanSoFar(text: string): DaySpan | null {
	if (!/^[12]\d{0,3}(?:-(?:\d{0,1}|\d{2}(?:-\d?)?))?$/u.test(text)) return null;
	const [year = '', month = '', day = ''] = text.split('-');
	if (text.length <= 4) return {start: `${year.padEnd(4, '0')}-01-01`, end: `${year.padEnd(4, '9')}-12-31`};
	return month.length < 2 ? monthsSoFar(year, month) : daysSoFar(`${year}-${month}`, day);
}

/** The months of a year that begin with a digit, or all. */
function monthsSoFar(year: string, digit: string): DaySpan | null {
	const months = {'': ['01', '12'], '0': ['01', '09'], '1': ['10', '12']}[digit];
	return months
		? {start: `${year}-${months[0]}-01`, end: wholeSpan(`${year}-${months[1]}`)?.end ?? ''}
		: null;
}

/** The days of a month that begin with a digit, or all. */
function daysSoFar(month: string, digit: string): DaySpan | null {
	const whole = wholeSpan(month);
	if (!whole || digit === '') return whole;
	const start = digit === '0' ? whole.start : `${month}-${digit}0`;
	const end = `${month}-${digit}9` < whole.end ? `${month}-${digit}9` : whole.end;
	return start <= end ? {start, end} : null;
}

/** The days of a whole year, month or day; null for all else. */
function wholeSpan(text: string): DaySpan | null {
	const range = /^[\d-]+$/u.test(text) ? parseYears(text) : null;
	if (!range || isYearProblem(range)) return null;
	return range.span ?? {start: `${text}-01-01`, end: `${text}-12-31`};
}

/** A range as it is typed: whole years as years. */
function rangeText({start, end}: DaySpan): string {
	const isYears = start.endsWith('-01-01') && end.endsWith('-12-31');
	const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
	return yearRangeText(
		isYears
			? {
					from: start === always.start ? null : from,
					to: end === always.end && start !== always.start ? null : to,
				}
			: {from, to, span: {start, end}},
	);
}
