import {daysOfYears} from './date-label.ts';
import type {Filter} from './filter.ts';

/** The time that a view asks for: `any` where it asks for none, `past` where that has gone by, else `current`. */
export type Period = 'any' | 'past' | 'current';

/**
 * Tells whether a view can still gain a record of today: of a view of 2015 to 2019 nothing has been heard "since".
 *
 * @param today an ISO day
 */
export function periodOf({years}: Pick<Filter, 'years'>, today: string): Period {
	if (years.length === 0) return 'any';
	return years.every(range => daysOfYears(range).end < today) ? 'past' : 'current';
}
