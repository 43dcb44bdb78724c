import {firstNot} from '../domain/first-not.ts';

/** Commitments that each lead to another one, by their places: eight bytes a place, where a list of pairs takes 60. */
export class PlacePairs implements Iterable<readonly [from: number, to: number]> {
	readonly #from: Float64Array;
	readonly #to: Float64Array;

	/** @param to the places to which those of `from` lead, at the same index */
	constructor(from: Float64Array, to: Float64Array) {
		this.#from = from;
		this.#to = to;
	}

	/** Lists of pairs as one, in their order. */
	static joined(lists: readonly PlacePairs[]): PlacePairs {
		const length = lists.reduce((total, list) => total + list.length, 0);
		const [from, to] = [new Float64Array(length), new Float64Array(length)];
		let at = 0;
		for (const list of lists) {
			from.set(list.#from, at);
			to.set(list.#to, at);
			at += list.length;
		}
		return new PlacePairs(from, to);
	}

	get length(): number {
		return this.#from.length;
	}

	/** The places to which they lead, in the order of the pairs. */
	get targets(): Float64Array {
		return this.#to;
	}

	*[Symbol.iterator](): Generator<readonly [from: number, to: number]> {
		for (const [index, from] of this.#from.entries()) yield [from, this.#to[index] ?? from];
	}

	/** The pairs by the place that leads on, ascending; of pairs with the same one in their order. */
	sorted(): PlacePairs {
		const order = Uint32Array.from(this.#from.keys()).toSorted(
			(a, b) => (this.#from[a] ?? 0) - (this.#from[b] ?? 0) || a - b,
		);
		const of = (places: Float64Array): Float64Array => Float64Array.from(order, index => places[index] ?? 0);
		return new PlacePairs(of(this.#from), of(this.#to));
	}

	/** Of sorted pairs: the place to which the last pair of a place leads; undefined where it has none. */
	targetOf(place: number): number | undefined {
		const last = firstNot(this.length, index => (this.#from[index] ?? 0) <= place) - 1;
		return this.#from[last] === place ? this.#to[last] : undefined;
	}
}
