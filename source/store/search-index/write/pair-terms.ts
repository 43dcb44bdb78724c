import {doubled} from '../doubled.ts';

/** The numbers that are kept of a pair, side by side, so that one line of the cache has them: its own two, its term. */
const width = 4;

/**
 * The terms of pairs of numbers, by open addressing: an archive has several hundred thousand pairs of neighbouring
 * words, each of which is looked up once for every two words of its texts.
 */
export class PairTerms {
	/** The number of a pair and one more, at the first free slot from that of its hash on; 0 for none. */
	#slots = new Uint32Array(1 << 13);
	#pairs = new Uint32Array(width << 12);
	#size = 0;
	readonly #newTerm: () => number;

	/** @param newTerm gives the term of a pair that was not met yet */
	constructor(newTerm: () => number) {
		this.#newTerm = newTerm;
	}

	/** The term of a pair. */
	termOf(first: number, second: number): number {
		const slots = this.#slots;
		const pairs = this.#pairs;
		const mask = slots.length - 1;
		let slot = slotOf(first, second) & mask;
		for (;;) {
			const found = slots[slot] ?? 0;
			if (found === 0) break;
			const at = (found - 1) * width;
			if (pairs[at] === first && pairs[at + 1] === second) return pairs[at + 2] ?? 0;
			slot = (slot + 1) & mask;
		}
		slots[slot] = this.#size + 1;
		return this.#add(first, second);
	}

	/**
	 * The numbers of each pair, one pair behind the other, in an order of the numbers.
	 * @param numbers those that stand in pairs, in their order
	 */
	inOrder(numbers: Uint32Array): Uint32Array {
		const most = numbers.length;
		const ranks = new Uint32Array(numbers.reduce((largest, number) => Math.max(largest, number), 0) + 1);
		for (let rank = 0; rank < most; rank++) ranks[numbers[rank] ?? 0] = rank;
		const keys = new Float64Array(this.#size);
		for (let pair = 0; pair < this.#size; pair++) {
			const [first = 0, second = 0] = [this.#pairs[pair * width], this.#pairs[pair * width + 1]];
			keys[pair] = (ranks[first] ?? 0) * most + (ranks[second] ?? 0);
		}
		keys.sort();
		const pairs = new Uint32Array(this.#size * 2);
		for (let at = 0; at < this.#size; at++) {
			const key = keys[at] ?? 0;
			pairs[at * 2] = numbers[Math.floor(key / most)] ?? 0;
			pairs[at * 2 + 1] = numbers[key % most] ?? 0;
		}
		return pairs;
	}

	#add(first: number, second: number): number {
		const at = this.#size++ * width;
		if (at === this.#pairs.length) this.#pairs = doubled(this.#pairs);
		const term = this.#newTerm();
		this.#pairs[at] = first;
		this.#pairs[at + 1] = second;
		this.#pairs[at + 2] = term;
		if (this.#size * 2 > this.#slots.length) this.#widen();
		return term;
	}

	/** Twice as many slots, so that no more than half of them are ever taken. */
	#widen(): void {
		const slots = new Uint32Array(this.#slots.length * 2);
		const mask = slots.length - 1;
		for (let pair = 0; pair < this.#size; pair++) {
			let slot = slotOf(this.#pairs[pair * width] ?? 0, this.#pairs[pair * width + 1] ?? 0) & mask;
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = pair + 1;
		}
		this.#slots = slots;
	}
}

/** Makes each bit depend on both numbers. */
function slotOf(first: number, second: number): number {
	const mix = Math.imul(Math.imul(first, 0x9e_37_79_b1) ^ second, 0x85_eb_ca_6b);
	return mix ^ (mix >>> 15);
}
