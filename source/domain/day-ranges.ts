import type {DayRange} from './days.ts';

/** A list of runs of days that may be long: four bytes for each end, where an object would take fifty for both. */
export class DayRanges implements Iterable<DayRange> {
	/** The numbers of the first and of the last day of each run (`dayNumber`). */
	readonly starts: Int32Array;
	readonly ends: Int32Array;

	constructor(starts: Int32Array, ends: Int32Array) {
		this.starts = starts;
		this.ends = ends;
	}

	get length(): number {
		return this.starts.length;
	}

	*[Symbol.iterator](): Generator<DayRange> {
		for (const [index, start] of this.starts.entries()) yield {start, end: this.ends[index] ?? start};
	}
}
