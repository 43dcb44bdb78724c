import {bitsIn} from '../../../domain/bits.ts';
import {hasPosition, type RecordSet} from '../record-set.ts';
import type {Visits} from './record-visits.ts';

/**
 * The records of a view with its visits folded: a record folds where the visit that it is part of is itself in the
 * view. No record is read.
 */
export class FoldedRecords {
	/** The records that stand under no other. Shared. */
	readonly roots: RecordSet;
	readonly total: number;
	/** The positions of the visits that have records under them, each with these. */
	readonly parts: ReadonlyMap<number, readonly number[]>;
	readonly #records: RecordSet;
	readonly #visits: Visits;
	/** How many roots stand before each unit of the set. */
	readonly #before: Uint32Array;

	constructor(records: RecordSet, visits: Visits) {
		this.#records = records;
		this.#visits = visits;
		const roots = records.slice();
		const parts = new Map<number, number[]>();
		for (const part of visits.parts) {
			const visit = visits.positions[visits.visitOf[part] ?? -1] ?? -1;
			if (!hasPosition(records, part) || !hasPosition(records, visit)) continue;
			roots[part >>> 5] = (roots[part >>> 5] ?? 0) & ~(1 << (part & 31));
			const known = parts.get(visit);
			if (known) known.push(part);
			else parts.set(visit, [part]);
		}
		this.roots = roots;
		this.parts = parts;
		this.#before = sizesBefore(roots);
		this.total = this.#before.at(-1) ?? 0;
	}

	/** Counts the roots before a position. */
	rank(position: number): number {
		const unit = position >>> 5;
		const behind = (this.roots[unit] ?? 0) & (0xff_ff_ff_ff << (position & 31));
		return (this.#before[unit + 1] ?? this.total) - bitsIn(behind);
	}

	/** The position of the root at which a record stands or under which it folds; -1 where the view lacks it. */
	rootOf(position: number): number {
		if (!hasPosition(this.#records, position)) return -1;
		if (hasPosition(this.roots, position)) return position;
		return this.#visits.positions[this.#visits.visitOf[position] ?? -1] ?? -1;
	}
}

function sizesBefore(set: RecordSet): Uint32Array {
	const sizes = new Uint32Array(set.length + 1);
	for (let index = 0; index < set.length; index++)
		sizes[index + 1] = (sizes[index] ?? 0) + bitsIn(set[index] ?? 0);
	return sizes;
}
