import {hullOf, type InferredDate, isSettled, type PossibleDate, toEdtf} from '../dating/index.ts';
import {addDays, areNear, daysBetween} from '../../domain/days.ts';

/** Reports of one event may differ by a day: the date line, or the paper's own day. */
const tolerance = 1;
/** Dates that leave open more than this tell events apart no longer, in days. */
export const widestOpen = 31;

/**
 * Returns true when two dates can be of one event: both allow the same date, give or take a day, or none where
 * `isExact`.
 */
export function canBeSameDate(a: InferredDate, b: InferredDate, isExact: boolean): boolean {
	const slip = isExact ? 0 : tolerance;
	return a.candidates.some(one => b.candidates.some(other => areNear(one, other, slip)));
}

/** Returns true when a date is known well enough to tell an event by; its year may be open. */
export function isTelling({candidates}: InferredDate): boolean {
	return candidates.every(each => daysBetween(each.start, each.end) <= widestOpen);
}

/** Every day on or next to which an event of this date can be found. */
export function daysAround({candidates}: InferredDate): readonly string[] {
	const days = candidates.flatMap(({start, end}) =>
		Array.from({length: daysBetween(start, end) + 1 + 2 * tolerance}, (_, index) =>
			addDays(start, index - tolerance),
		),
	);
	return [...new Set(days)];
}

/** The date of an event that two passages tell: the one that says more, its reasons with it. */
export function joinedDate(a: InferredDate, b: InferredDate): InferredDate {
	const [better, other] = isBetter(b, a) ? [b, a] : [a, b];
	const common = better.candidates.filter(one => other.candidates.some(each => areNear(one, each, 0)));
	if (common.length === 0 || common.length === better.candidates.length) return better;
	return {...better, ...redated(common)};
}

function redated(
	candidates: readonly PossibleDate[],
): Pick<InferredDate, 'date' | 'date_start' | 'date_end' | 'candidates'> {
	const {start, end} = hullOf(candidates);
	return {candidates, date: toEdtf(candidates), date_start: start, date_end: end};
}

/** Settled before open, stated before inferred, a span before one of its days. */
function isBetter(b: InferredDate, a: InferredDate): boolean {
	return score(b) > score(a);
}

function score({candidates, date_basis: basis, date_start: start, date_end: end}: InferredDate): number {
	const isSpan = isSettled(candidates) && start !== end;
	return (
		(isSettled(candidates) ? 4 : 0) +
		(isSpan ? 2 : 0) +
		(basis === 'stated' ? 1 : 0) -
		Math.min(candidates.length, 40) / 100
	);
}
