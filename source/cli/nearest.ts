import {editDistance} from '../text/edit-distance.ts';

/**
 * The name nearest to a mistyped one: it begins with the typed letters, or differs in at most a third of them.
 * Undefined where none is near.
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

/** The hint that names the nearest name, or the other advice where there is none. */
export function didYouMean(name: string | undefined, otherwise: string): string {
	return name === undefined ? otherwise : `did you mean ${name}?`;
}
