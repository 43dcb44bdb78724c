import type {FacetCount} from '../../../domain/filter.ts';
import type {Line, Segment} from '../../kit/line.ts';
import type {ViewModel} from '../view-model.ts';

const blocks = '▁▂▃▄▅▆▇█';

/**
 * Records a year as a row of blocks, oldest first, with the first and last year; several years share a block where
 * the line is short.
 */
export function histogramLine({histogram, years: [first, last], state}: ViewModel, width: number): Line {
	if (width < 14 || first > last) return [];
	const label = first === last ? `  ${first}` : `  ${first}–${last}`;
	const span = last - first + 1;
	const perBlock = Math.max(1, Math.ceil(span / Math.max(1, width - label.length - 1)));
	const counts = new Map(histogram.map(year => [Number(year.value), year]));
	const bars = Array.from({length: Math.ceil(span / perBlock)}, (_, index) =>
		barOf(counts, first + index * perBlock, perBlock),
	);
	const highest = Math.max(1, ...bars.map(bar => bar.count));
	const isChosen = (bar: Bar): boolean =>
		state.request.years.some(
			({from, to}) => (to === null || bar.from <= to) && (from === null || bar.to >= from),
		);
	const segments = bars.map((bar): Segment => ({
		text: bar.count === 0 ? '·' : (blocks[Math.ceil((bar.count / highest) * blocks.length) - 1] ?? '▁'),
		style: bar.count === 0 ? 'dim' : isChosen(bar) ? 'match' : bar.isOnlyPossible ? 'doubt' : 'accent',
	}));
	return [{text: ' ', style: 'plain'}, ...merge(segments), {text: label, style: 'dim'}];
}

interface Bar {
	readonly from: number;
	readonly to: number;
	readonly count: number;
	/** Whether every record falls here only possibly. */
	readonly isOnlyPossible: boolean;
}

function barOf(counts: ReadonlyMap<number, FacetCount>, from: number, length: number): Bar {
	const years = Array.from({length}, (_, index) => counts.get(from + index)).filter(
		year => year !== undefined,
	);
	const count = years.reduce((sum, year) => sum + year.count, 0);
	const possible = years.reduce((sum, year) => sum + year.possible, 0);
	return {from, to: from + length - 1, count, isOnlyPossible: count > 0 && count === possible};
}

/** Neighbours of one style in one piece, so that a style is turned on and off once for all of them. */
function merge(segments: readonly Segment[]): readonly Segment[] {
	const merged: Segment[] = [];
	for (const segment of segments) {
		const last = merged.at(-1);
		if (last?.style === segment.style) merged[merged.length - 1] = {...last, text: last.text + segment.text};
		else merged.push(segment);
	}
	return merged;
}
