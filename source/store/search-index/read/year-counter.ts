import {bitsIn} from '../../../domain/bits.ts';
import type {FacetCount} from '../../../domain/filter.ts';
import {fields} from '../term-kinds.ts';
import type {Postings} from './postings.ts';
import type {RecordSet} from '../record-set.ts';

/** The records of a year: the part of a set that has any, since records stand in order of time. */
interface Slice {
	readonly start: number;
	readonly words: RecordSet;
}

/** Counts the records of a set by year, as often as a key is pressed. */
export class YearCounter {
	readonly #postings: Postings;
	#known: readonly (readonly [year: string, all: Slice, possible: Slice | undefined])[] = [];
	#edition = -1;

	constructor(postings: Postings) {
		this.#postings = postings;
	}

	/**
	 * The years in order of time. A record counts in every year that it reaches into, once; in one that its date
	 * allows but does not settle (domain/date.ts, `membershipOf`), as possible too.
	 */
	counts(records: RecordSet): readonly FacetCount[] {
		if (this.#edition !== this.#postings.edition) {
			this.#known = this.#slices();
			this.#edition = this.#postings.edition;
		}
		return this.#known.flatMap(([year, all, possible]) => {
			const count = sharedBy(all, records);
			return count === 0 ? [] : [yearCount(year, count, possible ? sharedBy(possible, records) : 0)];
		});
	}

	#slices(): readonly (readonly [string, Slice, Slice | undefined])[] {
		const possible = new Map(this.#postings.counts(fields.possibleYear));
		return this.#postings
			.counts(fields.year)
			.map(([year]) => [
				year,
				sliceOf(this.#postings.under(fields.year, year)),
				possible.has(year) ? sliceOf(this.#postings.under(fields.possibleYear, year)) : undefined,
			]);
	}
}

function sliceOf(set: RecordSet): Slice {
	const start = set.findIndex(word => word !== 0);
	return {start, words: set.slice(start, set.findLastIndex(word => word !== 0) + 1)};
}

function sharedBy({start, words}: Slice, records: RecordSet): number {
	let count = 0;
	for (let index = 0; index < words.length; index++)
		count += bitsIn((words[index] ?? 0) & (records[start + index] ?? 0));
	return count;
}

function yearCount(year: string, count: number, possible: number): FacetCount {
	return {value: year, label_en: year, label_vi: year, count, possible, side: null, other_names: []};
}
