import type {Source} from './engagement.ts';

/** As much of a source as its key is made of. */
type KeyedSource = Pick<Source, 'url' | 'publisher' | 'title' | 'published'> &
	Partial<Pick<Source, 'passage'>>;

/** The key of the source at an index; null where there is none. */
export function keyOfSource(sources: readonly KeyedSource[], index: number | null): string | null {
	const source = index === null ? undefined : sources[index];
	return source ? sourceKey(source) : null;
}

/** The index of the source with a key; null where none has it. */
export function indexOfSource(sources: readonly KeyedSource[], key: string | null): number | null {
	const index = key === null ? -1 : sources.findIndex(source => sourceKey(source) === key);
	return index === -1 ? null : index;
}

/**
 * Tells a source from the others of its record, whatever its place among them: its address, else the line of its file,
 * else publisher, headline and day. By it data and database name a source of a record.
 */
function sourceKey({url, passage, publisher, title, published}: KeyedSource): string {
	if (url !== '') return url;
	if (passage) return `${passage.file}:${passage.line}`;
	return [publisher, title, published].filter(Boolean).join(', ');
}
