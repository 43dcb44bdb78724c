import type {YearRange} from '../domain/filter.ts';

/** A year range that could not be read, with what is wrong about it. */
export interface YearProblem {
	readonly problem: string;
}

const yearText = /^\d{4}$/u;

/** Reads `2019`, `2015..2018`, `2018..` or `..2018`. */
export function parseYears(text: string): YearRange | YearProblem {
	const [first = '', second, ...rest] = text.trim().split('..');
	const parts = second === undefined ? [first, first] : [first, second];
	const isReadable =
		rest.length === 0 && parts.some(Boolean) && parts.every(part => part === '' || yearText.test(part));
	if (!isReadable) {
		return {problem: `"${text}" is no year: write 2019, 2015..2018, 2018.. or ..2018`};
	}
	const [from = null, to = null] = parts.map(part => (part === '' ? null : Number(part)));
	if (from !== null && to !== null && from > to) {
		return {problem: `"${text}" runs backwards: write ${to}..${from}`};
	}
	return {from, to};
}

/** Whether {@link parseYears} failed. */
export function isYearProblem(result: YearRange | YearProblem): result is YearProblem {
	return 'problem' in result;
}

/** Writes a range the way it is typed. */
export function yearRangeText({from, to}: YearRange): string {
	if (from !== null && from === to) return String(from);
	return `${from ?? ''}..${to ?? ''}`;
}
