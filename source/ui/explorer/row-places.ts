import type {Folding} from '../../domain/folding.ts';
import type {TreeRow} from '../../store/index.ts';

/** A record, and the row at which it stands or under which it is folded. */
export interface RecordPlace {
	readonly id: string;
	readonly row: number;
}

/** The rows of the list: its records, of which those of a visit can be folded under it. */
export interface Rows {
	readonly total: number;
	/** True where there is a visit with records under it, and where one is folded. */
	readonly hasVisits: boolean;
	readonly isAnyFolded: boolean;
	/** The row at a place of the list, or undefined past its end. */
	readonly at: (index: number) => TreeRow | undefined;
	/** The same, with the related hits that are not taken in behind the others. */
	readonly seenAt: (index: number) => TreeRow | undefined;
	/** The row of a record, or of the visit under which it is folded; -1 where it is in none. */
	readonly rowOf: (id: string) => number;
	/** The id of the visit that a row is or under which it stands; null where there is none. */
	readonly visitAt: (index: number) => string | null;
	/** The same as `rowOf` with other visits folded. */
	readonly rowUnder: (folding: Folding, id: string) => number;
	/**
	 * The place of an open record among all of them, in the order of the rows; that of the chosen one where the open
	 * one is elsewhere.
	 */
	readonly placeOf: (cursor: number, id: string) => number;
	/** The record so many places from there, the nearest that there is; null where the list is empty. */
	readonly beside: (cursor: number, id: string, by: number) => RecordPlace | null;
}
