import {daysBetween, type DaySpan} from './days.ts';

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
 * @param spans the days that the date of each allows, by their first day
 */
export function longestSilence(spans: readonly DaySpan[]): Silence | null {
	let longest: Silence | null = null;
	let latest: string | null = null;
	for (const {start, end} of spans) {
		if (latest !== null && start > latest) {
			const days = daysBetween(latest, start);
			if (days > (longest?.days ?? 0)) longest = {from: latest, to: start, days};
		}
		if (latest === null || end > latest) latest = end;
	}
	return longest;
}
