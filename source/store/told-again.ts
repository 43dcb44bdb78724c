import {NumberSet} from '../domain/number-set.ts';
import type {PlacePairs} from './place-pairs.ts';

/** Commitments that tell another one again, by their places: what makes that one good makes them good too. */
export class ToldAgain {
	/** By the place of the one that tells again. */
	readonly #firsts: PlacePairs;

	/** @param retellings each with the place that it tells again */
	constructor(retellings: PlacePairs) {
		this.#firsts = retellings.sorted();
	}

	/** The place of a commitment, then those that it tells again, the nearest first; a circle ends where it closes. */
	chainOf(place: number): readonly number[] {
		const chain: number[] = [];
		for (let at: number | undefined = place; at !== undefined && !chain.includes(at);) {
			chain.push(at);
			at = this.#firsts.targetOf(at);
		}
		return chain;
	}

	/** Some places, and those that tell them again. */
	with(places: ReadonlySet<number>): NumberSet {
		const all = new Set(places);
		for (const [place] of this.#firsts) {
			if (this.chainOf(place).some(each => places.has(each))) all.add(place);
		}
		return new NumberSet(all);
	}
}
