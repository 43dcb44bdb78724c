import type {YearRange} from '../domain/filter.ts';

/** The fault of a text that is no range of years. */
export interface YearProblem {
	/** The fault as a sentence without its full stop. */
	readonly problem: string;
	/** The range that was probably meant, as it is written here; null where none comes to mind. */
	readonly nearest: string | null;
}

const yearText = /^\d{4}$/u;
const comparison = /^(?<sign>[<>]=?)(?<year>\d{4})$/u;
/** Ranges as they are written elsewhere: `2015-2018`, `2015–2018`, `2015...2018`, `2015 .. 2018`. */
const otherRange = /^(?<from>\d{4})(?:\s*[-–—]\s*|\s*\.{2,3}\s*)(?<to>\d{4})$/u;

/**
 * Reads `2019`, `2015..2018`, `2018..` or `..2018`, and the comparisons that GitHub's search knows: `>=2018`,
 * `>2018`, `<=2018`, `<2018`.
 */
export function parseYears(text: string): YearRange | YearProblem {
	const typed = text.trim();
	const compared = comparison.exec(typed)?.groups;
	if (compared) return comparedRange(compared['sign'] ?? '', Number(compared['year']));
	const [first = '', second, ...rest] = typed.split('..');
	const parts = second === undefined ? [first, first] : [first, second];
	const isReadable =
		rest.length === 0 && parts.some(Boolean) && parts.every(part => part === '' || yearText.test(part));
	if (!isReadable) {
		return {
			problem: `"${text}" is no year: write 2019, 2015..2018, 2018.. or ..2018`,
			nearest: nearestRange(typed),
		};
	}
	const [from = null, to = null] = parts.map(part => (part === '' ? null : Number(part)));
	if (from !== null && to !== null && from > to) {
		const nearest = `${to}..${from}`;
		return {problem: `"${text}" runs backwards: write ${nearest}`, nearest};
	}
	return {from, to};
}

/** Returns true when {@link parseYears} failed. */
export function isYearProblem(result: YearRange | YearProblem): result is YearProblem {
	return 'problem' in result;
}

/** Writes a range the way it is typed. */
export function yearRangeText({from, to}: YearRange): string {
	if (from !== null && from === to) return String(from);
	return `${from ?? ''}..${to ?? ''}`;
}

function comparedRange(sign: string, year: number): YearRange {
	const edge = sign.endsWith('=') ? 0 : 1;
	return sign.startsWith('>') ? {from: year + edge, to: null} : {from: null, to: year - edge};
}

function nearestRange(text: string): string | null {
	const found = otherRange.exec(text)?.groups;
	if (!found) return null;
	const years = [Number(found['from']), Number(found['to'])];
	return `${Math.min(...years)}..${Math.max(...years)}`;
}
