import {bitsIn} from '../../../domain/bits.ts';
import {hasPosition, removeFrom, type RecordSet} from '../record-set.ts';
import type {Visits} from './record-visits.ts';

/**
 * The records of a view with its visits folded: a record folds where the visit that it is part of is itself in the
 * view. No record is read.
 */
export class FoldedRecords {
	/** The records that stand under no other. Shared. */
	readonly roots: RecordSet;
	readonly total: number;
	/** The visits that have records under them. Shared. */
	readonly visits: RecordSet;
	readonly #records: RecordSet;
	readonly #allVisits: Visits;
	/** How many roots stand before each unit of the set. */
	readonly #before: Uint32Array;

	constructor(records: RecordSet, visits: Visits) {
		this.#records = records;
		this.#allVisits = visits;
		const folded = visits.within(records);
		this.visits = folded.visits;
		this.roots = records.slice();
		removeFrom(this.roots, folded.parts);
		this.#before = sizesBefore(this.roots);
		this.total = this.#before.at(-1) ?? 0;
	}

	/** The records of the view that are part of a visit, by position, in the order of their dates. */
	partsOf(visit: number): readonly number[] {
		if (!hasPosition(this.visits, visit)) return [];
		return this.#allVisits.partsOf(visit).filter(part => hasPosition(this.#records, part));
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
		return this.#allVisits.visitOf(position);
	}
}

function sizesBefore(set: RecordSet): Uint32Array {
	const sizes = new Uint32Array(set.length + 1);
	for (let index = 0; index < set.length; index++)
		sizes[index + 1] = (sizes[index] ?? 0) + bitsIn(set[index] ?? 0);
	return sizes;
}
