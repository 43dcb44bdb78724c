import {fold, lower} from '../text/normalize.ts';
import {editDistance} from './edit-distance.ts';

/** The filters that can be typed into the search line, `key:value`. */
export const qualifierKeys = ['year', 'leader', 'kind', 'topic', 'place', 'side', 'source', 'is'] as const;
/** See {@link qualifierKeys}. */
export type QualifierKey = (typeof qualifierKeys)[number];

/** The same in Vietnamese, typed with marks or without. */
export const vietnameseKeys: Readonly<Record<string, QualifierKey>> = {
	năm: 'year',
	người: 'leader',
	loại: 'kind',
	chủđề: 'topic',
	nơi: 'place',
	bên: 'side',
	nguồn: 'source',
};

const byWord: ReadonlyMap<string, QualifierKey> = new Map([
	...qualifierKeys.map(key => [key, key] as const),
	...Object.entries(vietnameseKeys).map(([word, key]) => [fold(word), key] as const),
]);

/** The filter that a typed key names, in either language. */
export function keyNamed(word: string): QualifierKey | undefined {
	return byWord.get(fold(word));
}

/** The names of filters that can be offered, in the order of the help. */
export function keyNames(isVietnamese: boolean): readonly string[] {
	return isVietnamese ? [...Object.keys(vietnameseKeys), ...qualifierKeys] : qualifierKeys;
}

/** The filter that an unknown key is a slip away from, or null. */
export function nearestKey(word: string): QualifierKey | null {
	const near = qualifierKeys
		.map(key => ({key, edits: editDistance(lower(word), key)}))
		.filter(({edits}) => edits <= 2 && edits < word.length)
		.toSorted((a, b) => a.edits - b.edits);
	return near[0]?.key ?? null;
}
