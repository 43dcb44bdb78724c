import type {Span} from '../../import-model.ts';

/** Returns true when `inner` lies in `outer`, ends included. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Of mentions that overlap the longest stays, of equally long ones the first; in the order of the text. */
export function keepLongest<M extends Span>(mentions: readonly M[]): M[] {
	if (mentions.length <= 1) return [...mentions];
	const byLength = mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
	/** By UTF-16 unit: 1 where one stands that was kept. No later one is longer: it overlaps with an end of its own. */
	const taken = new Uint8Array(mentions.reduce((most, {end}) => Math.max(most, end), 0));
	const kept = byLength.filter(({start, end}) => {
		if (taken[start] === 1 || taken[end - 1] === 1) return false;
		taken.fill(1, start, end);
		return true;
	});
	return kept.sort((a, b) => a.start - b.start);
}

/** The place of the first of stretches, in order, that ends behind an offset, or their number; none overlap. */
export function firstEndingBehind(mentions: readonly Span[], offset: number): number {
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
