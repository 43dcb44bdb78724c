import {doubled} from './doubled.ts';

/** The hash of a run without units (FNV-1a, 32 bits). */
export const noUnits = 0x81_1c_9d_c5 | 0;

/** The hash of a run with one more unit. */
export function withUnit(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, 0x01_00_01_93);
}

/**
 * Numbers runs of UTF-16 units, from 0, equal ones alike. A word of a text is known so by its place in the text, in a
 * fraction of the time that making a text of it and looking that up in a map takes: open addressing, the units of all
 * runs one behind the other.
 */
export class UnitRuns {
	/** The number of a run and one more, at the first free slot from that of its hash on; 0 for none. */
	#slots = new Int32Array(1 << 12);
	#hashes = new Int32Array(1 << 11);
	/** Where the units of each run end. */
	#ends = new Uint32Array(1 << 11);
	#units = new Uint16Array(1 << 14);
	#size = 0;

	/** How many runs have a number. */
	get size(): number {
		return this.#size;
	}

	/**
	 * The number of the units of a text from a start up to an end; that of a run which was not met yet is the
	 * {@link size} before.
	 * @param hash of the units ({@link withUnit})
	 */
	numberOf(text: string, start: number, end: number, hash: number): number {
		const mask = this.#slots.length - 1;
		let slot = slotOf(hash) & mask;
		for (;;) {
			const number = (this.#slots[slot] ?? 0) - 1;
			if (number === -1) break;
			if (this.#hashes[number] === hash && this.#is(number, text, start, end)) return number;
			slot = (slot + 1) & mask;
		}
		this.#slots[slot] = this.#size + 1;
		return this.#add(text, start, end, hash);
	}

	#is(number: number, text: string, start: number, end: number): boolean {
		const from = number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
		if ((this.#ends[number] ?? 0) - from !== end - start) return false;
		for (let at = start; at < end; at++)
			if (this.#units[from + at - start] !== text.charCodeAt(at)) return false;
		return true;
	}

	#add(text: string, start: number, end: number, hash: number): number {
		const number = this.#size++;
		let to = number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
		while (to + end - start > this.#units.length) this.#units = doubled(this.#units);
		for (let at = start; at < end; at++) this.#units[to++] = text.charCodeAt(at);
		if (number === this.#hashes.length) {
			this.#hashes = doubled(this.#hashes);
			this.#ends = doubled(this.#ends);
		}
		this.#hashes[number] = hash;
		this.#ends[number] = to;
		if (this.#size * 2 > this.#slots.length) this.#widen();
		return number;
	}

	/** Twice as many slots, so that no more than half of them are ever taken. */
	#widen(): void {
		const slots = new Int32Array(this.#slots.length * 2);
		for (let number = 0; number < this.#size; number++) {
			let slot = slotOf(this.#hashes[number] ?? 0) & (slots.length - 1);
			while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
			slots[slot] = number + 1;
		}
		this.#slots = slots;
	}
}

function slotOf(hash: number): number {
	return hash ^ (hash >>> 15);
}
