import type {Span} from '../../import-model.ts';

/** Returns true when two stretches share a unit. */
function doOverlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Returns true when `inner` lies in `outer`, ends included. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of the text; of two that begin together the longer comes first. */
function byPosition(a: Span, b: Span): number {
	return a.start - b.start || b.end - a.end;
}

/** Of mentions that overlap the longest stays, of equally long ones the first; in the order of the text. */
export function keepLongest<M extends Span>(mentions: readonly M[]): M[] {
	const kept: M[] = [];
	const byLength = mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
	for (const mention of byLength) {
		if (!kept.some(other => doOverlap(other, mention))) kept.push(mention);
	}
	return kept.toSorted(byPosition);
}

/** The gap between two stretches, in UTF-16 units; 0 where they touch or overlap. */
export function distance(a: Span, b: Span): number {
	return Math.max(0, b.start - a.end, a.start - b.end);
}
