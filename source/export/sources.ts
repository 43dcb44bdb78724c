import type {Engagement, SourcePassage, Source} from '../domain/engagement.ts';
import {nodeCrypto} from '../domain/node-crypto.ts';

/**
 * The distinct sources of records, numbered from 1 in the order of first citation. It keeps no record and no source,
 * only a digest of each source with its number: of a hundred thousand records that is what memory has room for.
 */
export class Bibliography {
	readonly #numbers = new Map<string, number>();
	/** The number of every citation, in order. */
	readonly #cited: number[] = [];
	/** The passages cited from a source, once each, by its number. */
	readonly #passages = new Map<number, SourcePassage[]>();

	/** Takes the sources of a record in, and gives their numbers, ascending, each once. */
	add({sources}: Pick<Engagement, 'sources'>): readonly number[] {
		const numbers = sources.map(source => this.#add(source));
		return numbers.length < 2 ? numbers : [...new Set(numbers)].toSorted((a, b) => a - b);
	}

	/**
	 * Goes once more through the records that were taken in, and gives each source where it is cited first.
	 * @param pages the same records in the same order
	 */
	*firstCitations<Record extends Pick<Engagement, 'sources'>>(
		pages: Iterable<readonly Record[]>,
	): Generator<FirstCitation<Record>> {
		let citation = 0;
		let last = 0;
		for (const page of pages) {
			for (const record of page) {
				for (const [index, source] of record.sources.entries()) {
					const number = this.#cited[citation++] ?? 0;
					if (number <= last) continue;
					last = number;
					yield {number, source, record, index};
				}
			}
		}
	}

	/** Every passage cited from the source with a number, in the order of citation. */
	passagesOf(number: number): readonly SourcePassage[] {
		return this.#passages.get(number) ?? [];
	}

	#add(source: Source): number {
		const digest = digestOf(source);
		const number = this.#numbers.get(digest) ?? this.#numbers.size + 1;
		this.#numbers.set(digest, number);
		this.#cited.push(number);
		const {passage} = source;
		if (passage) {
			const passages = this.#passages.get(number) ?? [];
			if (!passages.some(each => each.file === passage.file && each.line === passage.line))
				this.#passages.set(number, [...passages, passage]);
		}
		return number;
	}
}

/** A source where it is cited first. */
export interface FirstCitation<Record> {
	readonly number: number;
	readonly source: Source;
	/** The record that cites it, and the place of the source among the sources of that. */
	readonly record: Record;
	readonly index: number;
}

/**
 * The key by which a source is the same as another: the same address, publisher, title and day of publication make the
 * same source, whatever its passages. A source that has none of these is known by the file of its passage.
 */
export function bibliographyKey({url, publisher, title, published, passage}: Source): string {
	const key = [url, publisher, title, published];
	return JSON.stringify(key.some(Boolean) ? key : [passage?.file ?? '']);
}

/** A key in 32 letters of one byte, however long the address and the title are. */
function digestOf(source: Source): string {
	return nodeCrypto().hash('sha256', bibliographyKey(source), 'binary');
}

/** Counts the distinct sources of a list of records. */
export function sourceCount(records: readonly Engagement[]): number {
	return new Set(records.flatMap(({sources}) => sources.map(bibliographyKey))).size;
}
