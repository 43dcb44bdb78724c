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

/** An unfolded visit: its row, and how many rows lie under unfolded visits before it. */
interface OpenVisit {
	readonly position: number;
	readonly row: number;
	readonly before: number;
	readonly size: number;
}

/** The rows of a view in order of date: each unfolded visit has its records under it, the others stand for them. */
export class VisitRows {
	readonly total: number;
	/** True where there is a visit with records under it, and where one is folded. */
	readonly hasVisits: boolean;
	readonly isAnyFolded: boolean;
	readonly #folded: FoldedRecords;
	readonly #order: 'newest-first' | 'oldest-first';
	/** In the order of their rows. */
	readonly #open: readonly OpenVisit[];
	readonly #byPosition: ReadonlyMap<number, OpenVisit>;
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
		let before = 0;
		this.#open = (order === 'newest-first' ? unfolded.toReversed() : unfolded).map(position => {
			const size = folded.partsOf(position).length;
			const visit = {position, row: this.#rank(position) + before, before, size};
			before += size;
			return visit;
		});
		this.#byPosition = new Map(this.#open.map(each => [each.position, each]));
		this.total = folded.total + before;
		const visits = sizeOf(folded.visits);
		this.hasVisits = visits > 0;
		this.isAnyFolded = this.#open.length < visits;
		const kept = new Map<number, readonly number[]>();
		this.#partsOf = visit => {
			const parts = kept.get(visit) ?? sorted(folded.partsOf(visit));
			kept.set(visit, parts);
			return parts;
		};
	}

	/** The rows of a page. */
	page({offset, limit}: {readonly offset: number; readonly limit: number}): readonly VisitRow[] {
		const above = this.#lastOpen(each => each.row < offset);
		const below = above ? offset - above.row : 0;
		const isWithin = above !== undefined && below <= above.size;
		const rank = isWithin ? above.row - above.before : offset - (above ? above.before + above.size : 0);
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
		const above = this.#lastOpen(each => each.row - each.before < rank);
		const row = rank + (above ? above.before + above.size : 0);
		if (root === position || !this.#byPosition.has(root)) return row;
		return row + 1 + this.#partsOf(root).indexOf(position);
	}

	#rank(root: number): number {
		const earlier = this.#folded.rank(root);
		return this.#order === 'oldest-first' ? earlier : this.#folded.total - 1 - earlier;
	}

	#rowsUnder(root: number): readonly VisitRow[] {
		const size = this.#folded.partsOf(root).length;
		if (size === 0) return [{position: root, visit: null, size: 0, sign: null}];
		const isOpen = this.#byPosition.has(root);
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

	/** The last unfolded visit that fits a condition which the first ones fit and the others do not. */
	#lastOpen(fits: (open: OpenVisit) => boolean): OpenVisit | undefined {
		let low = 0;
		let high = this.#open.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			const open = this.#open[middle];
			if (open && fits(open)) low = middle + 1;
			else high = middle;
		}
		return this.#open[low - 1];
	}
}
