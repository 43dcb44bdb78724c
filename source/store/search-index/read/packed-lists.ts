import {countIn} from '../codec.ts';
import type {RecordSet} from '../record-set.ts';

/** The records of one block under a term. */
export interface PostingList {
	readonly term: string;
	/** The position of the block's first record. */
	readonly first: number;
	readonly count: number;
	/** As the codec writes them. */
	readonly places: Uint8Array;
}

/**
 * Every list of a kind of terms, to be counted for each change of the view. Their places lie one behind the other in
 * one array and their numbers in others: an archive of a hundred thousand records has twelve thousand lists of people,
 * which as objects of their own took 4 to 8 MB more of the process.
 */
export class PackedLists {
	readonly #terms: readonly string[];
	/** By list: the number of its term, the position of its first record, its count, and the end of its places. */
	readonly #termOf: Uint32Array;
	readonly #first: Uint32Array;
	readonly #count: Uint32Array;
	readonly #end: Uint32Array;
	readonly #places: Uint8Array;

	constructor(lists: readonly PostingList[]) {
		const numbers = new Map<string, number>();
		for (const {term} of lists) if (!numbers.has(term)) numbers.set(term, numbers.size);
		this.#terms = [...numbers.keys()];
		this.#termOf = Uint32Array.from(lists, ({term}) => numbers.get(term) ?? 0);
		this.#first = Uint32Array.from(lists, ({first}) => first);
		this.#count = Uint32Array.from(lists, ({count}) => count);
		let end = 0;
		this.#end = Uint32Array.from(lists, ({places}) => (end += places.length));
		this.#places = new Uint8Array(end);
		lists.forEach(({places}, list) => this.#places.set(places, this.#startOf(list)));
	}

	/** The terms that records of a set have, each with the number of those records. */
	countsWithin(set: RecordSet): readonly (readonly [term: string, count: number])[] {
		const totals = new Uint32Array(this.#terms.length);
		for (let list = 0; list < this.#termOf.length; list++) {
			const term = this.#termOf[list] ?? 0;
			const part = {data: this.#places, start: this.#startOf(list), end: this.#end[list] ?? 0};
			totals[term] = (totals[term] ?? 0) + countIn(set, this.#first[list] ?? 0, part, this.#count[list] ?? 0);
		}
		return this.#terms.flatMap((term, index) => {
			const count = totals[index] ?? 0;
			return count > 0 ? [[term, count] as const] : [];
		});
	}

	#startOf(list: number): number {
		return list === 0 ? 0 : (this.#end[list - 1] ?? 0);
	}
}
