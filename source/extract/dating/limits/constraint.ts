import type {PossibleDate} from './possible-dates.ts';
import {doMeet, earlier, later, type DaySpan} from '../../../domain/days.ts';

/**
 * The sorts of evidence, the most trustworthy first. A constraint is applied to what the stronger ones have left; where
 * it contradicts them it is set aside, so the order in which constraints are found does not matter.
 *
 * An example. A list says "25/1: the minister receives Secretary of Defense James Mattis", without a year:
 *
 *     the words allow            1995-01-25, 1996-01-25, … 2026-01-25          32 dates of precision `day`
 *     term     2017-01-20/2018-12-31                  leaves 2017-01-25, 2018-01-25
 *     visit    the same visit as line 9 (2018-01-24)  leaves 2018-01-25
 *     order    not before line 12 (2019-03-02)        would leave nothing: set aside, and the reasons say so
 *
 * The date is 2018-01-25, and its reasons are the sentences of `term` and `visit`, then "Set aside, since it
 * contradicts the rest: …" with that of `order`. Had the text named no day, the one date to start from would have been
 * 1995-01-01/2026-11-22 of precision `open`, which every constraint cuts shorter instead of keeping or dropping it.
 */
const strengths = [
	'weekday',
	'near-publication',
	'not-after-publication',
	'same-day',
	'term',
	'title',
	'rank',
	'period',
	'doubtful-term',
	'series',
	'known',
	'publication',
	'visit',
	'order',
	'plain-title',
] as const;
/** The name of a sort of evidence, see {@link strengths}. */
export type Strength = (typeof strengths)[number];

/** A piece of evidence about a date. */
export interface Constraint {
	readonly strength: Strength;
	/** Gives the candidates that agree with it; those of `open` precision may come back shorter. */
	readonly narrow: (candidates: readonly PossibleDate[]) => readonly PossibleDate[];
	/** One sentence for people. */
	readonly reason: string;
}

/**
 * Evidence of which the last sentence counts: with every round a list's order or a visit says more. Terms of several
 * people stand side by side.
 */
const replaced: ReadonlySet<Strength> = new Set(['order', 'visit', 'same-day']);

/** The possible dates that are left of a date, with the reasons. */
export interface Narrowed {
	readonly candidates: readonly PossibleDate[];
	/**
	 * Sentences of the constraints that narrowed it, and of those that were set aside. The key is the sentence itself,
	 * or the strength where a later sentence replaces an earlier one (`replaced`).
	 */
	readonly reasons: ReadonlyMap<string, string>;
}

/**
 * Applies constraints, the strongest first. One that would leave nothing is set aside, with a sentence that says so.
 */
export function applyConstraints(state: Narrowed, constraints: readonly Constraint[]): Narrowed {
	let candidates = state.candidates;
	const reasons = new Map(state.reasons);
	for (const constraint of inOrder(constraints)) {
		const left = constraint.narrow(candidates);
		if (left.length === 0) {
			reasons.set(
				`${constraint.strength}:aside`,
				`Set aside, since it contradicts the rest: ${constraint.reason}`,
			);
		} else if (!areEqual(candidates, left)) {
			reasons.set(
				replaced.has(constraint.strength) ? constraint.strength : constraint.reason,
				constraint.reason,
			);
			candidates = left;
		}
	}
	return {candidates, reasons};
}

/** Keeps the candidates that reach into one of the spans; an open one is cut to the spans, one candidate a span. */
export function within(spans: readonly DaySpan[]): Constraint['narrow'] {
	const apart = united(spans);
	return candidates => {
		const left: PossibleDate[] = [];
		for (const candidate of candidates) {
			if (candidate.precision === 'open') left.push(...cut(candidate, apart));
			else if (apart.some(span => doMeet(candidate, span))) left.push(candidate);
		}
		return left;
	};
}

/** The same days in spans that share none, in order of time. */
function united(spans: readonly DaySpan[]): readonly DaySpan[] {
	const apart: DaySpan[] = [];
	for (const span of spans.toSorted((a, b) => compareText(a.start, b.start))) {
		const last = apart.at(-1);
		if (last && span.start <= last.end)
			apart[apart.length - 1] = {start: last.start, end: later(last.end, span.end)};
		else apart.push(span);
	}
	return apart;
}

/** Returns true when two lists of candidates are the same dates in the same order. */
export function areEqual(a: readonly PossibleDate[], b: readonly PossibleDate[]): boolean {
	return (
		a.length === b.length &&
		a.every((each, index) => each.start === b[index]?.start && each.end === b[index].end)
	);
}

function cut(candidate: DaySpan, spans: readonly DaySpan[]): readonly PossibleDate[] {
	return spans
		.filter(span => doMeet(candidate, span))
		.map(span => ({
			start: later(candidate.start, span.start),
			end: earlier(candidate.end, span.end),
			precision: 'open',
		}));
}

function inOrder(constraints: readonly Constraint[]): readonly Constraint[] {
	const rank = (each: Constraint): number => strengths.indexOf(each.strength);
	return constraints.toSorted((a, b) => rank(a) - rank(b) || compareText(a.reason, b.reason));
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
