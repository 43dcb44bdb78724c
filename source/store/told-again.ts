import type {Retelling} from './read-figures.ts';

/** Commitments that tell another one again, by their places: what makes that one good makes them good too. */
export class ToldAgain {
	readonly #firsts: ReadonlyMap<number, number>;

	constructor(retellings: readonly Retelling[]) {
		this.#firsts = new Map(retellings);
	}

	/** The place of a commitment, then those that it tells again, the nearest first; a circle ends where it closes. */
	chainOf(place: number): readonly number[] {
		const chain: number[] = [];
		for (let at: number | undefined = place; at !== undefined && !chain.includes(at);) {
			chain.push(at);
			at = this.#firsts.get(at);
		}
		return chain;
	}

	/** Some places, and those that tell them again. */
	with(places: ReadonlySet<number>): ReadonlySet<number> {
		const all = new Set(places);
		for (const place of this.#firsts.keys()) {
			if (this.chainOf(place).some(each => places.has(each))) all.add(place);
		}
		return all;
	}
}
