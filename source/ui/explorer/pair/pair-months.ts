import type {PairAnswer} from '../../../answers/pair.ts';
import {dayLength} from '../../../domain/days.ts';
import {fit} from '../../../text/width.ts';
import {line, type Line} from '../../kit/line.ts';

const blocks = '▁▂▃▄▅▆▇█';
/** Months, or years where they have no room, are drawn at full height from so many engagements on. */
const leastHeight = 8;

/**
 * A mark for each month from the first year to the last, and the years under it; for each year where there are too
 * many months for the line.
 */
export function monthLines(
	{span, days: {starts}}: PairAnswer,
	width: number,
	indent: number,
	label: string,
): readonly Line[] {
	const [firstYear, lastYear] = [starts[0], starts.at(-1)].map(each => yearOf(each ?? Number.NaN));
	if (!span || firstYear === undefined || lastYear === undefined) return [];
	const years = Array.from({length: lastYear - firstYear + 1}, (_, index) => firstYear + index);
	const isByMonth = years.length * 12 <= width;
	const ends = isByMonth
		? years.flatMap(year => Array.from({length: 12}, (_, month) => firstDayOf(year, month + 1)))
		: years.map(year => firstDayOf(year + 1, 0));
	let at = 0;
	const counts = ends.map(end => {
		const from = at;
		while ((starts[at] ?? Infinity) < end) at++;
		return at - from;
	});
	const highest = Math.max(leastHeight, ...counts);
	const bars = counts.map((count): Line => {
		if (count === 0) return line('·', 'dim');
		return line(blocks[Math.ceil((count / highest) * blocks.length) - 1] ?? '▁');
	});
	return [
		[...line(` ${fit(label, indent - 1)}`), ...bars.flat()],
		[...line(' '.repeat(indent)), ...line(scaleOf(years, isByMonth), 'dim')],
	];
}

/** The year of a day; undefined where there is none. */
function yearOf(day: number): number | undefined {
	return Number.isNaN(day) ? undefined : new Date(day * dayLength).getUTCFullYear();
}

/** The number of the first day of a month, which counts from 0 and may lie past the year. */
function firstDayOf(year: number, month: number): number {
	return Date.UTC(year, month) / dayLength;
}

function scaleOf(years: readonly number[], isByMonth: boolean): string {
	if (isByMonth)
		return years
			.map(year => `╵${year}`.padEnd(12))
			.join('')
			.trimEnd();
	const [first = '', last = ''] = [years[0], years.at(-1)].map(String);
	return years.length < 10 ? `╵${first}` : `╵${first}${`${last}╵`.padStart(years.length - 5)}`;
}
