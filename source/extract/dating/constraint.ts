import type {PossibleDate} from './possible-dates.ts';
import {doMeet, earlier, later, type DaySpan} from '../../domain/days.ts';

/**
 * What a constraint rests on, the most trustworthy first. Where constraints contradict each other the stronger is
 * kept and the weaker set aside, so the order in which they are found does not matter.
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
	'known',
	'publication',
	'visit',
	'order',
	'plain-title',
] as const;
/** See {@link strengths}. */
export type Strength = (typeof strengths)[number];

/** A piece of evidence about a date. */
export interface Constraint {
	readonly strength: Strength;
	/** The candidates that agree with it; those of `open` precision may come back shorter. */
	readonly narrow: (candidates: readonly PossibleDate[]) => readonly PossibleDate[];
	/** One sentence for people. */
	readonly reason: string;
}

/** What is left of a date, and why. */
export interface Narrowed {
	readonly candidates: readonly PossibleDate[];
	/** Sentences of the constraints that narrowed it, and of those that had to be set aside, by what they say. */
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
			reasons.set(keyOf(constraint), constraint.reason);
			candidates = left;
		}
	}
	return {candidates, reasons};
}

/** Keeps what reaches into one of the spans; an open candidate is cut to them. */
export function within(spans: readonly DaySpan[]): Constraint['narrow'] {
	const apart = united(spans);
	return candidates => candidates.flatMap(candidate => cut(candidate, apart));
}

/** The same days in spans that do not overlap, in order of time. */
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

/** Whether two lists of candidates are the same dates. */
export function areEqual(a: readonly PossibleDate[], b: readonly PossibleDate[]): boolean {
	return (
		a.length === b.length &&
		a.every((each, index) => each.start === b[index]?.start && each.end === b[index].end)
	);
}

function cut(candidate: PossibleDate, spans: readonly DaySpan[]): readonly PossibleDate[] {
	const met = spans.filter(span => doMeet(candidate, span));
	if (candidate.precision !== 'open') return met.length > 0 ? [candidate] : [];
	return met.map(span => ({
		start: later(candidate.start, span.start),
		end: earlier(candidate.end, span.end),
		precision: 'open',
	}));
}

function inOrder(constraints: readonly Constraint[]): readonly Constraint[] {
	const rank = (each: Constraint): number => strengths.indexOf(each.strength);
	return constraints.toSorted((a, b) => rank(a) - rank(b) || compareText(a.reason, b.reason));
}

/**
 * A later and tighter sentence of the list's order replaces the earlier; terms of several people stand side by side.
 */
function keyOf({strength, reason}: Constraint): string {
	return strength === 'order' || strength === 'visit' || strength === 'same-day' ? strength : reason;
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
