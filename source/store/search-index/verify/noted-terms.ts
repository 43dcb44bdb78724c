import type {TermKind} from '../term-kinds.ts';
import {signs} from '../write/term-log.ts';
import {filedHash, type Hash} from './term-hash.ts';

/** The kinds under which a term is filed by how it stands in the record; null where it is not. */
export interface KindsOfTerm {
	readonly anywhere: TermKind;
	readonly prominent: TermKind | null;
	readonly unprinted: TermKind | null;
}

/** More terms than these make the table longer. */
const atFirst = 1 << 12;

/**
 * The terms of one record, each once: a table of slots in which a term stands at the place that its hash tells, or
 * behind it. The slots serve one record after the other.
 */
export class NotedTerms {
	#slots = new Uint32Array(atFirst * 2);
	readonly #families: KindsOfTerm[] = [];
	#a = new Int32Array(atFirst);
	#b = new Int32Array(atFirst);
	#signs = new Uint8Array(atFirst);
	#count = 0;

	/** Forgets the terms of the record before. */
	begin(): void {
		this.#slots.fill(0);
		this.#count = 0;
	}

	/** Notes a term; the signs of one that was noted are added. */
	note(family: KindsOfTerm, {a, b}: Hash, sign: number): void {
		const mask = this.#slots.length - 1;
		let slot = a & mask;
		for (let number = this.#slots[slot] ?? 0; number !== 0; number = this.#slots[slot] ?? 0) {
			const known = number - 1;
			if (this.#a[known] === a && this.#b[known] === b && this.#families[known] === family) {
				this.#signs[known] = (this.#signs[known] ?? 0) | sign;
				return;
			}
			slot = (slot + 1) & mask;
		}
		const index = this.#count++;
		this.#slots[slot] = index + 1;
		this.#families[index] = family;
		this.#a[index] = a;
		this.#b[index] = b;
		this.#signs[index] = sign;
		if (this.#count === this.#a.length) this.#grow();
	}

	/** The sum of all hashes of what was noted. */
	sum(): Hash {
		let [a, b] = [0, 0];
		const add = (kind: TermKind | null, term: Hash): void => {
			if (kind === null) return;
			const filed = filedHash(kind, term);
			a = (a + filed.a) | 0;
			b = (b + filed.b) | 0;
		};
		for (let index = 0; index < this.#count; index++) {
			const family = this.#families[index];
			if (!family) continue;
			const hash = {a: this.#a[index] ?? 0, b: this.#b[index] ?? 0};
			const sign = this.#signs[index] ?? 0;
			add(family.anywhere, hash);
			if (sign & signs.prominent) add(family.prominent, hash);
			if (!(sign & signs.printed)) add(family.unprinted, hash);
		}
		return {a, b};
	}

	#grow(): void {
		const longer = (numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
			const all = new Int32Array(this.#count * 2);
			all.set(numbers);
			return all;
		};
		[this.#a, this.#b] = [longer(this.#a), longer(this.#b)];
		const allSigns = new Uint8Array(this.#count * 2);
		allSigns.set(this.#signs);
		this.#signs = allSigns;
		this.#slots = new Uint32Array(this.#count * 4);
		const mask = this.#slots.length - 1;
		for (let index = 0; index < this.#count; index++) {
			let slot = (this.#a[index] ?? 0) & mask;
			while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
			this.#slots[slot] = index + 1;
		}
	}
}
