import {lastOf} from '../../../domain/memo.ts';
import type {FacetCount} from '../../../domain/filter.ts';
import type {RecordSet} from '../record-set.ts';
import {termKinds} from '../term-kinds.ts';
import type {Postings} from './postings.ts';
import {sharedBy, sliceOf, type SetSlice} from './set-slice.ts';

/** A year, the records that reach into it, and those of them that do so only possibly. */
type YearSlices = readonly [year: string, all: SetSlice, possible: SetSlice | undefined];

/** The number of years that are read in one step ahead of the first question. */
const yearsAtOnce = 4;

/** Counts the records of a set by year: the histogram is drawn anew at every key. */
export class YearCounter {
	readonly #postings: Postings;
	/** The years that are known so far, in order of time. */
	readonly #slices: YearSlices[] = [];
	/** The numbers of all records by year, and of those that possibly reach into it. */
	readonly #totals = lastOf(() => ({
		all: this.#postings.counts(termKinds.year),
		possible: new Map(this.#postings.counts(termKinds.possibleYear)),
	}));

	constructor(postings: Postings) {
		this.#postings = postings;
	}

	/**
	 * Counts the years in order of time. A record counts in every year that it reaches into, once; in one that its date
	 * allows but does not settle (domain/date.ts, `membershipOf`), as possible too.
	 */
	counts(records: RecordSet): readonly FacetCount[] {
		while (this.readOn());
		return this.#slices.flatMap(([year, all, possible]) => {
			const count = sharedBy(all, records);
			return count === 0 ? [] : [yearCount(year, count, possible ? sharedBy(possible, records) : 0)];
		});
	}

	/** Counts the years of all records, whose sets need not be read for it. */
	countsOfAll(): readonly FacetCount[] {
		const {all, possible} = this.#totals();
		return all.map(([year, count]) => yearCount(year, count, possible.get(year) ?? 0));
	}

	/** Reads the sets of some years ahead of the first question; false once all are read. */
	readOn(): boolean {
		const {all, possible} = this.#totals();
		for (const [year] of all.slice(this.#slices.length, this.#slices.length + yearsAtOnce)) {
			this.#slices.push([
				year,
				sliceOf(this.#postings.under(termKinds.year, year)),
				possible.has(year) ? sliceOf(this.#postings.under(termKinds.possibleYear, year)) : undefined,
			]);
		}
		return this.#slices.length < all.length;
	}
}

function yearCount(year: string, count: number, possible: number): FacetCount {
	return {value: year, label_en: year, label_vi: year, count, possible, side: null, other_names: []};
}
