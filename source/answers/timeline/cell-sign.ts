import type {TimelineRow, YearCell} from './read-timeline.ts';

/**
 * The sign of a year of a row, one column wide: `●` held, `?` only possibly, `○` a gap in a yearly series, `·` none; of
 * kinds and views the number of records, `+` for ten or more. A blank stands before the first edition of a series.
 */
export function cellSign(row: TimelineRow, {year, count, possible, isGap}: YearCell): string {
	if (count > 0 && possible === count) return '?';
	if (row.group !== 'series') return count === 0 ? '·' : count > 9 ? '+' : String(count);
	if (count > 0) return '●';
	if (isGap) return '○';
	const first = Math.min(row.span?.from ?? Infinity, row.yearly?.from ?? Infinity);
	return year < first ? ' ' : '·';
}

/** Every fifth year at its place, where years take so many columns each: `1995 2000 2005`. */
export function yearAxis(from: number, to: number, cellWidth: number): string {
	const width = Math.max(0, to - from + 1) * cellWidth;
	let axis = '';
	for (let year = from; year <= to; year++) {
		const at = (year - from) * cellWidth;
		// A label stands whole and apart from the one before, or not at all.
		if (year % 5 === 0 && at + 4 <= width && (axis === '' || at > axis.length))
			axis = `${axis.padEnd(at)}${year}`;
	}
	return axis.padEnd(width);
}
