import {facets, type FacetKey} from '../domain/facets.ts';
import {fold, lower} from '../text/normalize.ts';
import {editDistance} from '../text/edit-distance.ts';

/** The keys of qualifiers, `key:value`, in English. */
export const qualifierKeys: readonly FacetKey[] = facets.map(facet => facet.key);

const vietnameseKeys: readonly string[] = facets.flatMap(({keyVi}) => (keyVi === null ? [] : [keyVi]));

const keys: ReadonlyMap<string, FacetKey> = new Map([
	...facets.flatMap(({key, keyVi}) => (keyVi === null ? [] : [[fold(keyVi), key] as const])),
	...facets.flatMap(({key, otherKeys}) => otherKeys.map(other => [fold(other), key] as const)),
	...qualifierKeys.map(key => [key, key] as const),
]);

/** The key that a typed word stands for, in either language. */
export function keyNamed(word: string): FacetKey | undefined {
	return keys.get(fold(word));
}

const unmistakableKeys: ReadonlySet<string> = new Set(
	facets.flatMap(({key, otherKeys}) => [key, ...otherKeys]),
);

/** Returns true for a key that before a colon asks for a value, and is no word of a headline: unlike `nam:`. */
export function isUnmistakableKey(word: string): boolean {
	return unmistakableKeys.has(lower(word));
}

/** The keys that completion can offer, in the order of the table of facets, Vietnamese ones first. */
export function offeredKeys(isVietnamese: boolean): readonly string[] {
	return isVietnamese ? [...vietnameseKeys, ...qualifierKeys] : qualifierKeys;
}

/** Fields of other searches and words of questions, by the filter that asks for the same here. */
const foreignKeys: ReadonlyMap<string, FacetKey> = new Map(
	Object.entries<readonly string[]>({
		source: ['site', 'publisher', 'url', 'domain'],
		year: ['before', 'after', 'from', 'to', 'since', 'until', 'when', 'during'],
		leader: ['person', 'people', 'name', 'who', 'whom', 'with', 'ai', 'với'],
		place: ['country', 'city', 'where', 'in', 'at', 'location', 'ở', 'tại'],
		kind: ['type', 'category'],
		topic: ['about', 'subject'],
		tag: ['label', 'keyword'],
		note: ['comment', 'remark'],
		office: ['post', 'role', 'position', 'rank'],
	}).flatMap(([key, words]) => words.map(word => [word, key as FacetKey] as const)),
);

/** The key that an unknown one is a slip away from, or that asks for the same; null for none. */
export function nearestKey(word: string): FacetKey | null {
	const same = foreignKeys.get(lower(word));
	if (same !== undefined) return same;
	const near = qualifierKeys
		.map(key => ({key, edits: editDistance(lower(word), key)}))
		.filter(({edits}) => edits <= 2 && edits < word.length)
		.toSorted((a, b) => a.edits - b.edits);
	return near[0]?.key ?? null;
}
