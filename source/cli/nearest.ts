import {editDistance} from '../search/edit-distance.ts';

/**
 * The name that a mistyped one was meant to be: one that begins with it, or one within a third of its letters;
 * undefined where none is near.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
	const lowered = typed.toLowerCase();
	const longer = lowered.length > 1 ? names.find(name => name.startsWith(lowered)) : undefined;
	if (longer !== undefined) return longer;
	const most = Math.max(1, Math.floor(lowered.length / 3));
	return names
		.map(name => ({name, edits: editDistance(lowered, name)}))
		.filter(({edits}) => edits <= most)
		.toSorted((a, b) => a.edits - b.edits)[0]?.name;
}

/** The hint for a mistyped name, or where nothing is near another piece of advice. */
export function didYouMean(name: string | undefined, otherwise: string): string {
	return name === undefined ? otherwise : `did you mean ${name}?`;
}
