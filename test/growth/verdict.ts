/** How often the text is doubled, from the shortest that is measured to the longest. */
export const doublings = 3;

/**
 * As much more that a doubling may add than the doubling before it. What grows as n adds twice as much, as n log n some
 * 2.2 times as much from a few hundred letters on, as n to the power of 1.5 2.8 times, as the square four times.
 */
const mostGrowth = 2.6;
/**
 * As much as the doubling before must add beside its own before: what grows in a line adds twice as much there, so that
 * a step behind it (a message for texts that are too long) shows nothing, and what grows faster still adds 2.35 times.
 */
const alreadyGrowing = 2.2;
/** What a doubling may add in any case: operations a letter. Less says nothing of the longest text that is read. */
const least = 12;

/**
 * True where work grows faster than n log n, given how much there was for n, 2n, 4n and 8n letters. What the last two
 * doublings added is compared, and the two before, so that neither what every text costs nor a step alone decides.
 */
export function growsTooFast(letters: number, amounts: readonly number[]): boolean {
	const added = amounts.slice(1).map((amount, index) => amount - (amounts[index] ?? 0));
	const last = added.at(-1) ?? 0;
	const middle = added.at(-2) ?? 0;
	const first = added.at(-3) ?? 0;
	const lettersAdded = letters * 2 ** (doublings - 1);
	return (
		last > least * lettersAdded && last > mostGrowth * middle && middle > alreadyGrowing * Math.max(first, 0)
	);
}
