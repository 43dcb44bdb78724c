import type {Span} from '../../import-model.ts';

/** Returns true when `inner` lies in `outer`, ends included. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Of mentions that overlap the longest stays, of equally long ones the first; in the order of the text. */
export function keepLongest<M extends Span>(mentions: readonly M[]): M[] {
	/** In the order of the text. */
	const kept: M[] = [];
	const byLength = mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
	for (const mention of byLength) {
		const at = firstBehind(kept, mention.start);
		const next = kept[at];
		if (!next || next.start >= mention.end) kept.splice(at, 0, mention);
	}
	return kept;
}

/** The place of the first of some mentions, none overlapping, that ends behind an offset; their number for none. */
function firstBehind(mentions: readonly Span[], offset: number): number {
	let [low, high] = [0, mentions.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((mentions[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The gap between two stretches, in UTF-16 units; 0 where they touch or overlap. */
export function distance(a: Span, b: Span): number {
	return Math.max(0, b.start - a.end, a.start - b.end);
}
