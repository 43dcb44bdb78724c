/*
 * The tree of word-starts.ts is asked for a step at most letters of a text and of its parts that are looked at, ten
 * million times for three thousand passages. One table of numbers with open addressing takes half the time of maps.
 */

const least = 1 << 10;
/** For hashing by multiplication: 2^32 over the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
const multiplier = 0x9e_37_79_b1;

/** Steps of a tree, from a place by a UTF-16 unit to the next place: places are numbers below 65,536, and none is 0. */
export class StepTable {
	/** Place and unit of each step, in one number: 0 where there is none, as the tree has no unit 0. */
	#keys = new Uint32Array(least);
	#next = new Uint16Array(least);
	#size = 0;
	#shift = 32 - Math.log2(least);

	/** The place after a step; 0 where there is none. */
	get(place: number, unit: number): number {
		return this.#next[this.#slot(((place << 16) | unit) >>> 0)] ?? 0;
	}

	/** Adds a step that is not there yet. */
	set(place: number, unit: number, next: number): void {
		if (2 * ++this.#size > this.#keys.length) this.#grow();
		this.#put(((place << 16) | unit) >>> 0, next);
	}

	#put(key: number, next: number): void {
		const slot = this.#slot(key);
		this.#keys[slot] = key;
		this.#next[slot] = next;
	}

	/** Where a step is, or would be. */
	#slot(key: number): number {
		const keys = this.#keys;
		const mask = keys.length - 1;
		let slot = Math.imul(key, multiplier) >>> this.#shift;
		for (let met = keys[slot]; met !== key && met !== 0; met = keys[slot]) slot = (slot + 1) & mask;
		return slot;
	}

	#grow(): void {
		const keys = this.#keys;
		const next = this.#next;
		this.#keys = new Uint32Array(2 * keys.length);
		this.#next = new Uint16Array(2 * keys.length);
		this.#shift--;
		for (const [slot, key] of keys.entries()) if (key !== 0) this.#put(key, next[slot] ?? 0);
	}
}
