import {addDays, always, calendarDay, daysInMonth, type DaySpan} from '../domain/days.ts';
import type {YearRange} from '../domain/filter.ts';
import {writtenRange} from './written-times.ts';

/** The fault of a text that is no range of years, months or days. */
export interface YearProblem {
	/** The fault as a sentence without its full stop. */
	readonly problem: string;
	/** The range that was probably meant, as it is written here; null where none comes to mind. */
	readonly nearest: string | null;
}

const comparison = /^(?<sign>[<>]=?)(?<point>[\d-]+)$/u;

/**
 * Reads `2019`, `2015..2018`, `2018..` or `..2018`, the same with months and days (`2024-09..2025-03`,
 * `2025-11-02`), and the comparisons that GitHub's search knows: `>=2018`, `>2018`, `<=2018`, `<2018`.
 */
export function parseYears(text: string): YearRange | YearProblem {
	const typed = text.trim();
	const compared = comparison.exec(typed)?.groups;
	if (compared) return comparedRange(text, compared['sign'] ?? '', compared['point'] ?? '');
	const [first = '', second = first, ...rest] = typed.split('..');
	return rest.length > 0 || first + second === '' ? problemOf(text) : rangeBetween(text, first, second);
}

/** The range from one year, month or day to another; either may be empty, which leaves that end open. */
function rangeBetween(text: string, first: string, second: string): YearRange | YearProblem {
	const [start, end] = [spanOf(first), spanOf(second)];
	if (!start || !end) return problemOf(text);
	if (start.start > end.end) {
		const nearest = `${second}..${first}`;
		return {problem: `"${text}" runs backwards: write ${nearest}`, nearest};
	}
	const from = first === '' ? null : yearOf(start.start);
	const to = second === '' ? null : yearOf(end.end);
	const isFine = first.length > 4 || second.length > 4;
	return isFine ? {from, to, span: {start: start.start, end: end.end}} : {from, to};
}

/** Returns true when {@link parseYears} failed. */
export function isYearProblem(result: YearRange | YearProblem): result is YearProblem {
	return 'problem' in result;
}

/** Writes a range the way it is typed. */
export function yearRangeText({from, to, span}: YearRange): string {
	if (span) return spanText(span);
	if (from !== null && from === to) return String(from);
	return `${from ?? ''}..${to ?? ''}`;
}

/** Puts years in order, those in a row as one range; behind them months and days as they are asked for. */
export function withRowsOfYears(ranges: readonly YearRange[]): readonly YearRange[] {
	const years = ranges
		.filter(({span}) => span === undefined)
		.toSorted((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
	const merged: YearRange[] = [];
	for (const range of years) {
		const last = merged.at(-1);
		if (!last || startOf(range) > endOf(last) + 1) merged.push(range);
		else if (endOf(range) > endOf(last)) merged[merged.length - 1] = {from: last.from, to: range.to};
	}
	return [...merged, ...ranges.filter(({span}) => span !== undefined)];
}

function startOf({from}: YearRange): number {
	return from ?? Number.NEGATIVE_INFINITY;
}

function endOf({to}: YearRange): number {
	return to ?? Number.POSITIVE_INFINITY;
}

/**
 * The days of a year, month or day; of every one where there is nothing; null where the calendar lacks them.
 */
function spanOf(point: string): DaySpan | null {
	if (point === '') return always;
	if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(point)) return null;
	const [year = 0, month, day] = point.split('-').map(Number);
	if (month === undefined) return {start: `${point}-01-01`, end: `${point}-12-31`};
	if (day === undefined) return month >= 1 && month <= 12 ? monthOf(point, year, month) : null;
	const only = calendarDay(year, month, day);
	return only === null ? null : {start: point, end: point};
}

/** The days of a month; its year has four digits as it is written, those below 1000 too. */
function monthOf(point: string, year: number, month: number): DaySpan {
	return {start: `${point}-01`, end: `${point}-${daysInMonth(year, month)}`};
}

function comparedRange(text: string, sign: string, point: string): YearRange | YearProblem {
	const span = spanOf(point);
	if (!span || point === '') return problemOf(text);
	const isUpwards = sign.startsWith('>');
	const hasPoint = sign.endsWith('=');
	// Nothing is later than the last day or earlier than the first.
	if (!hasPoint && (isUpwards ? span.end >= always.end : span.start <= always.start)) return problemOf(text);
	const edge = isUpwards
		? hasPoint
			? span.start
			: addDays(span.end, 1)
		: hasPoint
			? span.end
			: addDays(span.start, -1);
	const range = isUpwards ? {from: yearOf(edge), to: null} : {from: null, to: yearOf(edge)};
	if (point.length === 4) return range;
	return {...range, span: isUpwards ? {start: edge, end: always.end} : {start: always.start, end: edge}};
}

function yearOf(day: string): number {
	return Number(day.slice(0, 4));
}

/** Writes days as shortly as they can be: months where they are whole months. */
function spanText({start, end}: DaySpan): string {
	const [startMonth, endMonth] = [start.slice(0, 7), end.slice(0, 7)];
	const [year = 0, month = 1] = endMonth.split('-').map(Number);
	const isWhole =
		(start === always.start || start.endsWith('-01')) &&
		(end === always.end || end === `${endMonth}-${daysInMonth(year, month)}`);
	const from = start === always.start ? '' : isWhole ? startMonth : start;
	const to = end === always.end ? '' : isWhole ? endMonth : end;
	return from === to ? from : `${from}..${to}`;
}

function problemOf(text: string): YearProblem {
	return {
		problem: `"${text}" is no year: write 2019, 2015..2018, 2018.., ..2018, 2024-09 or 2025-11-02`,
		nearest: nearestRange(text.trim()),
	};
}

/** The range that is meant by a text of another form (written-times.ts), if the calendar has it. */
function nearestRange(text: string): string | null {
	const range = writtenRange(text);
	return range !== null && range !== text && range.split('..').every(spanOf) ? range : null;
}
