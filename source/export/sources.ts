import type {Engagement, SourcePassage, Source} from '../domain/engagement.ts';

/** A source that one or more engagements cite. */
export interface CitedSource {
	/** Counted from 1, in the order of first citation. */
	readonly number: number;
	/** As first cited. */
	readonly source: Source;
	/** The engagements that cite it. */
	readonly engagements: readonly Engagement[];
	/** Every passage cited from it, once each. */
	readonly passages: readonly SourcePassage[];
}

interface Entry extends CitedSource {
	readonly engagements: Engagement[];
	readonly passages: SourcePassage[];
}

/** The distinct sources of a list of records, and the number of each. */
export interface Bibliography {
	readonly sources: readonly CitedSource[];
	/** The numbers of a record's sources, ascending, each once. */
	readonly numbersOf: (engagement: Engagement) => readonly number[];
}

/**
 * Lists every source once: the same address, publisher, title and day of publication make the same source, whatever
 * its passages. A source that has none of these is known by the file of its passage.
 */
export function collectSources(records: readonly Engagement[]): Bibliography {
	const entries = new Map<string, Entry>();
	for (const engagement of records) {
		for (const source of engagement.sources) {
			const key = bibliographyKey(source);
			let entry = entries.get(key);
			if (!entry) {
				entry = {number: entries.size + 1, source, engagements: [], passages: []};
				entries.set(key, entry);
			}
			if (!entry.engagements.includes(engagement)) entry.engagements.push(engagement);
			const {passage} = source;
			if (passage && !entry.passages.some(each => each.file === passage.file && each.line === passage.line)) {
				entry.passages.push(passage);
			}
		}
	}
	return {
		sources: [...entries.values()],
		numbersOf: engagement => {
			const numbers = engagement.sources.map(source => entries.get(bibliographyKey(source))?.number ?? 0);
			return [...new Set(numbers)].toSorted((a, b) => a - b);
		},
	};
}

/** The key by which a source is the same as another. */
export function bibliographyKey({url, publisher, title, published, passage}: Source): string {
	const key = [url, publisher, title, published];
	return JSON.stringify(key.some(Boolean) ? key : [passage?.file ?? '']);
}

/** Counts the distinct sources of a list of records. */
export function sourceCount(records: readonly Engagement[]): number {
	return collectSources(records).sources.length;
}
