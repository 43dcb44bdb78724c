/**
 * Finds the first of so many indexes that does not fit a condition which all before it fit and none behind it does, by
 * halving; the number of indexes where all fit.
 */
export function firstNot(count: number, fits: (index: number) => boolean): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (fits(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
