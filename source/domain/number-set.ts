import {firstNot} from './first-not.ts';

/** A set that is only asked what is in it. */
export type AskedSet<Value> = Pick<ReadonlySet<Value>, 'has' | 'size'>;

/** A set of numbers that does not change: eight bytes each, where a set of large ones takes 35. */
export class NumberSet implements AskedSet<number>, Iterable<number> {
	readonly #ascending: Float64Array;

	/** @param numbers each once, in any order */
	constructor(numbers: Iterable<number>) {
		this.#ascending = Float64Array.from(numbers).toSorted();
	}

	get size(): number {
		return this.#ascending.length;
	}

	/** Gives them ascending. */
	[Symbol.iterator](): IterableIterator<number> {
		return this.#ascending.values();
	}

	has(number: number): boolean {
		const place = firstNot(this.#ascending.length, index => (this.#ascending[index] ?? 0) < number);
		return this.#ascending[place] === number;
	}
}
