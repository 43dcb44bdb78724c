import {parseEdtf} from './date.ts';
import {daysBetween} from './days.ts';

/** The time from the first to the last of some engagements. */
export interface ContactSpan {
	/** EDTF. */
	readonly first: string;
	readonly last: string;
	/** ISO day: the latest day on which any of them may have ended. */
	readonly latestDay: string;
}

/**
 * The days since the last of some engagements ended; where it may not have ended yet, that its day is still to come,
 * that it is going on, or that its date allows both.
 */
export type SinceLast = number | 'ahead' | 'going-on' | 'unsure';

/**
 * Tells how long ago the last engagement of a span was.
 * @param today an ISO day
 * @throws {CommuniqueError} (`data`) where its date is not EDTF.
 */
export function sinceLast({last, latestDay}: ContactSpan, today: string): SinceLast {
	if (latestDay < today) return daysBetween(latestDay, today);
	const {start, isCertain, members} = parseEdtf(last);
	if (start > today) return 'ahead';
	if (members.length > 1 || !isCertain) return latestDay === today ? 0 : 'unsure';
	return members[0]?.isInterval ? 'going-on' : 0;
}
