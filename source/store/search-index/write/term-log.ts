import {doubled} from '../doubled.ts';

/*
 * Which terms the records of a block have, noted record by record. A note is one number, the term and how it stands in
 * the record, so that a record is a run of numbers that follow each other:
 *
 *     records     0            1         2
 *     notes       a b c'       a d       b' a
 *     lists       a: 0 1 2     b: 0 2    c: 0    d: 1     and of the notes with a sign (') alone    b: 2    c: 0
 *
 * The lists are made of the notes at the end, by counting: to add each record to the lists of its hundreds of terms at
 * once takes several times as long, since each list lies somewhere else in memory.
 */

/** Signs that tell how a term stands in a record; they are added up. */
export const signs = {none: 0, prominent: 1, printed: 2} as const;

const signBits = 2;

/** The places of the records under each term, ascending. */
export type ListOf = (term: number) => Uint16Array;

/** The lists of all notes, of those that are prominent, and of those that are not printed. */
export interface TermLists {
	readonly anywhere: ListOf;
	readonly prominent: ListOf;
	readonly unprinted: ListOf;
}

/** Notes the terms of records, which come by their places. */
export class TermLog {
	/** By term, side by side: the number of the record in which it was noted last, from 1, and where. */
	#last = new Uint32Array(2 << 12);
	#terms = 0;
	#notes = new Uint32Array(1 << 14);
	#length = 0;
	readonly #places: number[] = [];
	/** Where the notes of each record end. */
	readonly #ends: number[] = [];

	/** Gives a new term its number. */
	newTerm(): number {
		if (this.#terms * 2 === this.#last.length) this.#last = doubled(this.#last);
		return this.#terms++;
	}

	/** Begins the next record. */
	begin(place: number): void {
		if (this.#places.length > 0) this.#ends.push(this.#length);
		this.#places.push(place);
	}

	/** Notes terms of the record, each once: signs of another note are added. */
	note(terms: readonly number[], sign: number): void {
		const last = this.#last;
		const record = this.#places.length;
		while (this.#length + terms.length > this.#notes.length) this.#notes = doubled(this.#notes);
		const notes = this.#notes;
		let length = this.#length;
		for (const term of terms) {
			const own = term * 2;
			if (last[own] === record) {
				const at = last[own + 1] ?? 0;
				notes[at] = (notes[at] ?? 0) | sign;
				continue;
			}
			last[own] = record;
			last[own + 1] = length;
			notes[length++] = (term << signBits) | sign;
		}
		this.#length = length;
	}

	/** Makes the lists of what was noted. */
	lists(): TermLists {
		const notes = this.#notes.subarray(0, this.#length);
		const [anywhere, prominent, unprinted] = [this.#counts(), this.#counts(), this.#counts()];
		for (const note of notes) {
			const term = note >>> signBits;
			anywhere[term] = (anywhere[term] ?? 0) + 1;
			if (note & signs.prominent) prominent[term] = (prominent[term] ?? 0) + 1;
			if (!(note & signs.printed)) unprinted[term] = (unprinted[term] ?? 0) + 1;
		}
		const [all, head, rest] = [new Lists(anywhere), new Lists(prominent), new Lists(unprinted)];
		let at = 0;
		for (const [record, place] of this.#places.entries()) {
			for (const end = this.#ends[record] ?? this.#length; at < end; at++) {
				const note = notes[at] ?? 0;
				const term = note >>> signBits;
				all.add(term, place);
				if (note & signs.prominent) head.add(term, place);
				if (!(note & signs.printed)) rest.add(term, place);
			}
		}
		return {anywhere: all.of, prominent: head.of, unprinted: rest.of};
	}

	#counts(): Uint32Array {
		return new Uint32Array(this.#terms);
	}
}

/** Lists of known lengths, one behind the other. */
class Lists {
	/** Where each list ends so far. */
	readonly #ends: Uint32Array;
	readonly #counts: Uint32Array;
	readonly #places: Uint16Array;

	constructor(counts: Uint32Array) {
		let sum = 0;
		this.#counts = counts;
		this.#ends = counts.map(count => (sum += count) - count);
		this.#places = new Uint16Array(sum);
	}

	add(term: number, place: number): void {
		const end = this.#ends[term] ?? 0;
		this.#places[end] = place;
		this.#ends[term] = end + 1;
	}

	readonly of: ListOf = term => {
		const end = this.#ends[term] ?? 0;
		return this.#places.subarray(end - (this.#counts[term] ?? 0), end);
	};
}
