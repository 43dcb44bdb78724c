import type {Engagement} from '../domain/engagement.ts';
import type {RecordDepth, RecordList} from '../domain/engagement-fields.ts';
import {cellsOf, packed, type PackedCells} from '../domain/record-cells.ts';
import {safeText} from '../text/safe.ts';

/** The titles of a record. */
export type Titled = Pick<Engagement, 'title_en' | 'title_vi'>;

/**
 * Records to be written, in their order. They come a page at a time, since not all of them have room in memory, and
 * can be gone through more than once.
 */
export interface PagedRecords {
	readonly total: number;
	/** True where every text of them is safe to print already, as the store makes it. */
	readonly isSafe: boolean;
	/**
	 * Gives the records page by page; those lists of a record that are not asked for may be empty, and so may be what
	 * is not read of it at a depth.
	 */
	readonly pages: (lists: ReadonlySet<RecordList>, depth?: RecordDepth) => Iterable<readonly Engagement[]>;
	/** Gives no more of them than their cells (domain/record-cells.ts), page by page; every text is safe. */
	readonly cells: () => Iterable<readonly PackedCells[]>;
	/** Finds those of some ids that are among the records. */
	readonly titles: (ids: readonly string[]) => ReadonlyMap<string, Titled>;
}

/** Records that are in memory. */
export function inMemory(records: readonly Engagement[]): PagedRecords {
	let byId: ReadonlyMap<string, Engagement> | undefined;
	return {
		total: records.length,
		isSafe: false,
		pages: () => (records.length > 0 ? [records] : []),
		cells: () => (records.length > 0 ? [records.map(record => packed(cellsOf(record).map(safeText)))] : []),
		titles(ids) {
			const known = (byId ??= new Map(records.map(record => [record.id, record])));
			return new Map(
				ids.flatMap(id => {
					const record = known.get(id);
					return record ? [[id, record] as const] : [];
				}),
			);
		},
	};
}
