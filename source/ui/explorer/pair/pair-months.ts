import type {PairAnswer} from '../../../answers/pair.ts';
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
	{span, days}: PairAnswer,
	width: number,
	indent: number,
	label: string,
): readonly Line[] {
	const starts = days.map(({start}) => start);
	const [firstYear, lastYear] = [starts[0], starts.at(-1)].map(each => Number(each?.slice(0, 4)));
	if (!span || firstYear === undefined || lastYear === undefined) return [];
	const years = Array.from({length: lastYear - firstYear + 1}, (_, index) => String(firstYear + index));
	const isByMonth = years.length * 12 <= width;
	const units = isByMonth
		? years.flatMap(year =>
				Array.from({length: 12}, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
			)
		: years;
	const perUnit = isByMonth ? 7 : 4;
	const counts = new Map<string, number>();
	for (const start of starts) {
		const unit = start.slice(0, perUnit);
		counts.set(unit, (counts.get(unit) ?? 0) + 1);
	}
	const highest = Math.max(leastHeight, ...counts.values());
	const bars = units.map((unit): Line => {
		const count = counts.get(unit) ?? 0;
		if (count === 0) return line('·', 'dim');
		return line(blocks[Math.ceil((count / highest) * blocks.length) - 1] ?? '▁');
	});
	return [
		[...line(` ${fit(label, indent - 1)}`), ...bars.flat()],
		[...line(' '.repeat(indent)), ...line(scaleOf(years, isByMonth), 'dim')],
	];
}

function scaleOf(years: readonly string[], isByMonth: boolean): string {
	if (isByMonth)
		return years
			.map(year => `╵${year}`.padEnd(12))
			.join('')
			.trimEnd();
	const [first = '', last = ''] = [years[0], years.at(-1)];
	return years.length < 10 ? `╵${first}` : `╵${first}${`${last}╵`.padStart(years.length - 5)}`;
}
