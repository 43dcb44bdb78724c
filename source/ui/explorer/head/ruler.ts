import type {Line, Segment} from '../../kit/line.ts';
import type {ViewModel} from '../view-model.ts';

const blocks = '▁▂▃▄▅▆▇█';
/** Years between two labels. */
const lustrum = 5;
/** The greatest year is drawn at full height, but never fewer records than these. */
const leastHeight = 4;

/**
 * The records of the view, a bar a year, with the label of each fifth year before it; the year of the chosen record is
 * marked. Where the line is too short for all years, the earliest are left out.
 *
 *      1995····· 2000····· 2005····· 2010····· 2015····· 2020·▄▃▃█ 2025▆·
 */
export function rulerLine(model: ViewModel): Line {
	const {years, layout, yearCounts, chosenYear} = model;
	const [first, last] = years;
	if (first > last) return [];
	// A column stays free on either side.
	const width = layout.columns - 2;
	const starts = lustrumsOf(first, last);
	const cells = cellsPerYear(starts.length, last - (starts[0] ?? first) + 1, width);
	const fitting = starts.filter(start => widthFrom(start, last, cells) <= width);
	const countOf = (year: number): number => yearCounts.get(String(year).padStart(4, '0'))?.count ?? 0;
	const highest = Math.max(leastHeight, ...[...yearCounts.values()].map(({count}) => count));
	const segments: Segment[] = [];
	for (const start of fitting) {
		const inIt = Array.from({length: lustrum}, (_, index) => start + index).filter(year => year <= last);
		const isEmpty = inIt.every(year => countOf(year) === 0);
		segments.push({text: ' ', style: 'plain'}, {text: String(start), style: isEmpty ? 'dim' : 'plain'});
		for (const year of inIt) {
			const count = countOf(year);
			const bar = count === 0 ? '·' : (blocks[Math.ceil((count / highest) * blocks.length) - 1] ?? '▁');
			const style = year === chosenYear ? 'here' : count === 0 ? 'dim' : 'plain';
			segments.push({text: bar.repeat(cells), style});
		}
	}
	return joined(segments);
}

/** The years with labels, from the one at or before the first year on. */
function lustrumsOf(first: number, last: number): readonly number[] {
	const start = Math.floor(first / lustrum) * lustrum;
	return Array.from(
		{length: Math.floor((last - start) / lustrum) + 1},
		(_, index) => start + index * lustrum,
	);
}

/** The columns of the years from the beginning of a lustrum on, with their labels and the blanks between them. */
function widthFrom(start: number, last: number, cells: number): number {
	return Math.ceil((last - start + 1) / lustrum) * 5 - 1 + (last - start + 1) * cells;
}

/** As wide as the line lets every year be; a label and a blank take five columns. */
function cellsPerYear(labels: number, years: number, width: number): number {
	return Math.max(1, Math.floor((width - labels * 5) / years));
}

/** Neighbours of one style in one piece. */
function joined(segments: readonly Segment[]): Line {
	const merged: Segment[] = [];
	for (const segment of segments) {
		const last = merged.at(-1);
		if (last?.style === segment.style) merged[merged.length - 1] = {...last, text: last.text + segment.text};
		else merged.push(segment);
	}
	return merged;
}
