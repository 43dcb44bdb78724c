import {numberedDay, type DayRange} from './days.ts';

/** A time between two engagements in which there certainly was none. */
export interface Silence {
	/** The latest day on which the engagement before it may have been. */
	readonly from: string;
	/** The earliest day of the one after it. */
	readonly to: string;
	readonly days: number;
}

/**
 * Finds the longest time between engagements, the earliest of several that are as long; null where there is none.
 * @param ranges the days that the date of each allows, by their first day
 */
export function longestSilence(ranges: Iterable<DayRange>): Silence | null {
	let longest = {from: 0, to: 0};
	let latest = Infinity;
	for (const {start, end} of ranges) {
		if (start - latest > longest.to - longest.from) longest = {from: latest, to: start};
		latest = latest === Infinity ? end : Math.max(latest, end);
	}
	const {from, to} = longest;
	return from === to ? null : {from: numberedDay(from), to: numberedDay(to), days: to - from};
}
