/*
 * The distance between two words is the number of slips that make the one of the other: a letter inserted, dropped,
 * changed, or swapped with its neighbour (optimal string alignment). It is read from a table. The number in row i and
 * column j is the distance between the first i letters of the one word and the first j of the other:
 *
 *           a  u  s  t  i  n
 *        0  1  2  3  4  5  6
 *     a  1  0  1  2  3  4  5
 *     s  2  1  1  1  2  3  4
 *     u  3  2  1  1  2  3  4      1 here: `su` swapped is `us`
 *     t  4  3  2  2  1  2  3
 *     n  5  4  3  3  2  2  2
 *     i  6  5  4  4  3  2  2      2 here: `ni` swapped is `in`, so that `asutni` is 2 off `austin`
 *
 * A number is the least of four: the one above and the one to the left, each with 1 more (a letter too many, a letter
 * too few); the one above to the left, with 1 more where the two letters differ; and, where the last two letters stand
 * the other way round, the one two rows up and two columns to the left, with 1 more. So three rows are enough. The last
 * row also tells how far the whole word is from every beginning of the other one: `asutni` is 3 off `aust`.
 *
 * The work grows with the product of the lengths. It stops where the distance must be larger than the caller cares
 * for: once two rows have nothing but larger numbers, no later one has a smaller.
 */

/**
 * Counts the slips that make one word of the other. For words that are further apart than `most`, the answer is some
 * number larger than `most`.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
	return lastRow(a, b, most)[b.length] ?? 0;
}

/**
 * Counts the slips between a word that is still being typed and the nearest beginning of another one, the whole of it
 * included. Beyond `most` as {@link editDistance}.
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
 * Fills in the table, and gives its last row: the distance of the whole of `a` from each beginning of `b`, the empty
 * one first. Numbers behind those are left over from other words.
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
