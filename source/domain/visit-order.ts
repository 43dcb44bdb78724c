import type {Engagement} from './engagement.ts';
import {dayParts} from './vocabulary.ts';

/** Compares records of one visit: by day, then by part of the day; what has none comes last. */
export function inOrderOfVisit(
	a: Pick<Engagement, 'date_start' | 'day_part'>,
	b: Pick<Engagement, 'date_start' | 'day_part'>,
): number {
	if (a.date_start !== b.date_start) return a.date_start < b.date_start ? -1 : 1;
	return partRank(a) - partRank(b);
}

function partRank({day_part: part}: Pick<Engagement, 'day_part'>): number {
	return part === null ? dayParts.length : dayParts.indexOf(part);
}
