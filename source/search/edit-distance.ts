/**
 * Letters inserted, dropped, changed or swapped with their neighbour (optimal string alignment) to make one word of the other.
 * Words that are further apart than `most` may be given any larger number.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
	const row = lastRow(a, b, most);
	return row[b.length] ?? 0;
}

/** The distance of a word to the nearest beginning of another one, the whole of it included: what a word that is still being typed is off by. */
export function prefixDistance(typed: string, word: string, most: number): number {
	return Math.min(...lastRow(typed, word, most));
}

/** How far the whole of `a` is from each beginning of `b`, the empty one first. */
function lastRow(a: string, b: string, most: number): readonly number[] {
	let beforeLast: number[] = [];
	let last = Array.from({length: b.length + 1}, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			}
			row.push(cost);
		}
		// A swap reaches back two rows: both must be out of reach.
		if (Math.min(...row) > most && Math.min(...last) > most) return row.fill(Math.min(...row));
		beforeLast = last;
		last = row;
	}
	return last;
}

/** Whether two words are made of the same letters: a slip doubles or swaps letters more often than it brings in another one. */
export function hasSameLetters(a: string, b: string): boolean {
	return new Set(a).symmetricDifference(new Set(b)).size === 0;
}
