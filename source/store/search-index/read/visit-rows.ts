import {firstNot} from '../../../domain/first-not.ts';
import {positionsIn, sizeOf} from '../record-set.ts';
import type {FoldedRecords} from './folded-records.ts';

/** A row by the positions of its record, and of the visit under which that one stands or could fold. */
export interface VisitRow {
	readonly position: number;
	/** The position of the visit, its own where it is one; null for a record that belongs to none of the view. */
	readonly visit: number | null;
	/** How many records of the view the visit has under it. */
	readonly size: number;
	/** The visit itself, folded or unfolded, or one of its records, the last of them told apart. */
	readonly sign: 'folded' | 'open' | 'part' | 'last-part' | null;
}

/** The rows of a view in order of date: each unfolded visit has its records under it, the others stand for them. */
export class VisitRows {
	readonly total: number;
	/** True where there is a visit with records under it, and where one is folded. */
	readonly hasVisits: boolean;
	readonly isAnyFolded: boolean;
	readonly #folded: FoldedRecords;
	readonly #order: 'newest-first' | 'oldest-first';
	/** The positions of the visits that are not folded, ascending. */
	readonly #unfolded: Int32Array;
	/** In the order of their rows: the row of each, and how many rows lie under those before it, of all at the end. */
	readonly #rows: Int32Array;
	readonly #before: Int32Array;
	readonly #partsOf: (visit: number) => readonly number[];

	/**
	 * @param unfolded the positions of the visits that are not folded, earliest first
	 * @param sorted puts the records of one visit in their order
	 */
	constructor(
		folded: FoldedRecords,
		order: 'newest-first' | 'oldest-first',
		unfolded: readonly number[],
		sorted: (parts: readonly number[]) => readonly number[],
	) {
		this.#folded = folded;
		this.#order = order;
		const count = unfolded.length;
		this.#unfolded = Int32Array.from(unfolded);
		this.#rows = new Int32Array(count);
		this.#before = new Int32Array(count + 1);
		let before = 0;
		for (let index = 0; index < count; index++) {
			const position = unfolded[order === 'newest-first' ? count - 1 - index : index] ?? 0;
			this.#rows[index] = this.#rank(position) + before;
			before += folded.partsOf(position).length;
			this.#before[index + 1] = before;
		}
		this.total = folded.total + before;
		const visits = sizeOf(folded.visits);
		this.hasVisits = visits > 0;
		this.isAnyFolded = count < visits;
		const kept = new Map<number, readonly number[]>();
		this.#partsOf = visit => {
			const parts = kept.get(visit) ?? sorted(folded.partsOf(visit));
			kept.set(visit, parts);
			return parts;
		};
	}

	/** The rows of a page. */
	page({offset, limit}: {readonly offset: number; readonly limit: number}): readonly VisitRow[] {
		const above = this.#lastOpen(index => this.#rowAt(index) < offset);
		const below = above === -1 ? 0 : offset - this.#rowAt(above);
		const under = this.#beforeOf(above + 1);
		const isWithin = above !== -1 && below <= under - this.#beforeOf(above);
		const rank = isWithin ? this.#rowAt(above) - this.#beforeOf(above) : offset - under;
		const roots = positionsIn(this.#folded.roots, {offset: rank, limit}, this.#order);
		const skipped = isWithin ? below : 0;
		const rows: VisitRow[] = [];
		for (const root of roots) {
			if (rows.length >= skipped + limit) break;
			rows.push(...this.#rowsUnder(root));
		}
		return rows.slice(skipped, skipped + limit);
	}

	/** The row of the record at a position, or that of the visit under which it is folded; -1 where it is in none. */
	rowOf(position: number): number {
		const root = this.#folded.rootOf(position);
		if (root === -1) return -1;
		const rank = this.#rank(root);
		const above = this.#lastOpen(index => this.#rowAt(index) - this.#beforeOf(index) < rank);
		const row = rank + this.#beforeOf(above + 1);
		if (root === position || !this.#isOpen(root)) return row;
		return row + 1 + this.#partsOf(root).indexOf(position);
	}

	#rowAt(index: number): number {
		return this.#rows[index] ?? 0;
	}

	/** How many rows lie under the first so many unfolded visits. */
	#beforeOf(index: number): number {
		return this.#before[index] ?? 0;
	}

	#isOpen(root: number): boolean {
		const at = firstNot(this.#unfolded.length, index => (this.#unfolded[index] ?? 0) < root);
		return this.#unfolded[at] === root;
	}

	#rank(root: number): number {
		const earlier = this.#folded.rank(root);
		return this.#order === 'oldest-first' ? earlier : this.#folded.total - 1 - earlier;
	}

	#rowsUnder(root: number): readonly VisitRow[] {
		const size = this.#folded.partsOf(root).length;
		if (size === 0) return [{position: root, visit: null, size: 0, sign: null}];
		const isOpen = this.#isOpen(root);
		const parts = isOpen ? this.#partsOf(root) : [];
		return [
			{position: root, visit: root, size, sign: isOpen ? 'open' : 'folded'},
			...parts.map((position, index) => ({
				position,
				visit: root,
				size,
				sign: index === size - 1 ? ('last-part' as const) : ('part' as const),
			})),
		];
	}

	/** The index of the last unfolded visit that fits a condition which the first ones fit; -1 where none does. */
	#lastOpen(fits: (index: number) => boolean): number {
		return firstNot(this.#rows.length, fits) - 1;
	}
}
