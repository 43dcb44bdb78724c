/**
 * Letters inserted, dropped, changed or swapped with their neighbour (optimal string alignment) to make one word of
 * the other. Words that are further apart than `most` may be given any larger number.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
	return lastRow(a, b, most)[b.length] ?? 0;
}

/**
 * The distance of a word to the nearest beginning of another one, the whole of it included: what a word that is still
 * being typed is off by.
 */
export function prefixDistance(typed: string, word: string, most: number): number {
	const row = lastRow(typed, word, most);
	let least = row[0] ?? 0;
	for (let index = 1; index <= word.length; index++) least = Math.min(least, row[index] ?? 0);
	return least;
}

/** Rows of the table of distances, used again for every pair of words: thousands are compared while a key is held. */
let rows = [new Int32Array(64), new Int32Array(64), new Int32Array(64)] as const;

/**
 * How far the whole of `a` is from each beginning of `b`, the empty one first; what stands behind those is left over
 * from other words.
 */
function lastRow(a: string, b: string, most: number): Int32Array {
	const width = b.length + 1;
	if (width > rows[0].length) rows = [new Int32Array(width), new Int32Array(width), new Int32Array(width)];
	let [beforeLast, last, row] = rows;
	for (let j = 0; j < width; j++) last[j] = j;
	let leastBefore = 0;
	for (let i = 1; i <= a.length; i++) {
		row[0] = i;
		let least = i;
		for (let j = 1; j < width; j++) {
			const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
			const swap = isSwapped(a, i, b, j) ? at(beforeLast, j - 2) + 1 : i + j;
			row[j] = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change, swap);
			least = Math.min(least, at(row, j));
		}
		[beforeLast, last, row] = [last, row, beforeLast];
		// A swap reaches back two rows: both must be out of reach.
		if (least > most && leastBefore > most) return last.fill(least, 0, width);
		leastBefore = least;
	}
	return last;
}

function at(row: Int32Array, index: number): number {
	return row[index] ?? 0;
}

function isSwapped(a: string, i: number, b: string, j: number): boolean {
	return (
		i > 1 &&
		j > 1 &&
		a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
		a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
	);
}

/**
 * Returns true when two words are made of the same letters: a slip doubles or swaps letters more often than it brings
 * in another one.
 */
export function hasSameLetters(a: string, b: string): boolean {
	return new Set(a).symmetricDifference(new Set(b)).size === 0;
}
