import Fuse from 'fuse.js';

/** A hit: the place of the names in their list, and how unlike they are the text, 0 for exactly it to 1. */
export interface SpeltAlike {
	readonly place: number;
	readonly score: number;
}

/**
 * Makes ready a list of things with their names, folded, and gives the function that finds those which are spelt like
 * a text, the most alike first.
 * @param threshold the score up to which something is alike
 */
export function speltAlike(
	names: readonly (readonly string[])[],
	threshold: number,
): (text: string, most?: number) => readonly SpeltAlike[] {
	const fuse = new Fuse(
		names.map(each => ({names: each})),
		{keys: ['names'], includeScore: true, threshold, ignoreLocation: true, minMatchCharLength: 2},
	);
	return (text, most) =>
		fuse
			.search(text, most === undefined ? undefined : {limit: most})
			.map(({refIndex, score = 0}) => ({place: refIndex, score}));
}
