import {parseEdtf} from '../../../domain/date.ts';
import {hasNoMonth, monthNumbers, monthsIn} from '../../../domain/date-months.ts';
import {lastOf} from '../../../domain/memo.ts';
import type {RecordSet} from '../record-set.ts';
import {termKinds} from '../term-kinds.ts';
import {datesOf, yearText} from './day-spans.ts';
import type {IndexParts} from './index-parts.ts';
import {sharedBy, sliceOf, type SetSlice} from './set-slice.ts';

/** The number of records in a month. */
export interface MonthCount {
	/** Records that certainly or possibly fall into it. */
	readonly count: number;
	/** Those of them that do so only possibly. */
	readonly possible: number;
}

/** The records of a year by its months. */
export interface MonthCounts {
	/** Twelve, January first; those without a month count in none. */
	readonly months: readonly MonthCount[];
	/** Records of the year that may be of any of its months, and are of none for certain (domain/date-months.ts). */
	readonly withoutMonth: number;
}

interface MonthSlices {
	readonly months: readonly {readonly all: SetSlice; readonly possible: SetSlice}[];
	readonly withoutMonth: SetSlice;
}

/**
 * Counts the records of a set by the months of a year. Years are filed in the index: the dates of one year are read,
 * once for all sets that are counted one after the other.
 */
export class MonthCounter {
	readonly #index: Pick<IndexParts, 'order' | 'postings' | 'sql'>;
	readonly #slices = lastOf((year: number) => this.#read(year));

	constructor(index: Pick<IndexParts, 'order' | 'postings' | 'sql'>) {
		this.#index = index;
	}

	/**
	 * A record counts in every month that it reaches into, once; in one that its date allows but does not settle
	 * (domain/date.ts, `membershipOf`), as possible too.
	 */
	counts(records: RecordSet, year: number): MonthCounts {
		const slices = this.#slices(year);
		return {
			months: slices.months.map(({all, possible}) => ({
				count: sharedBy(all, records),
				possible: sharedBy(possible, records),
			})),
			withoutMonth: sharedBy(slices.withoutMonth, records),
		};
	}

	#read(year: number): MonthSlices {
		const {order, postings} = this.#index;
		const dated = Map.groupBy(
			datesOf(postings.under(termKinds.year, yearText(year)), this.#index),
			([, date]) => date,
		);
		const all: number[][] = monthNumbers.map(() => []);
		const possible: number[][] = monthNumbers.map(() => []);
		const withoutMonth: number[] = [];
		for (const [date, records] of dated) {
			const seqs = records.map(([seq]) => seq);
			const memberships = monthsIn(parseEdtf(date), year);
			if (hasNoMonth(memberships)) {
				withoutMonth.push(...seqs);
				continue;
			}
			for (const [at, membership] of memberships.entries()) {
				if (membership !== 'no') all[at]?.push(...seqs);
				if (membership === 'possible') possible[at]?.push(...seqs);
			}
		}
		const slice = (seqs: readonly number[]): SetSlice => sliceOf(order.withSeqs(seqs));
		return {
			months: all.map((seqs, at) => ({all: slice(seqs), possible: slice(possible[at] ?? [])})),
			withoutMonth: slice(withoutMonth),
		};
	}
}
