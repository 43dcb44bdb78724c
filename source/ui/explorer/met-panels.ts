/** The people of a record, to choose one from whose dossier is wanted. */
export interface WhoPanel {
	readonly type: 'who';
	/** The record. */
	readonly id: string;
	readonly cursor: number;
}

/** A person, and whom he met. */
export interface DossierPanel {
	readonly type: 'dossier';
	readonly person: string;
	/** The counterpart on the bar; null for the first. */
	readonly chosen: string | null;
	readonly order: 'count' | 'last';
	/**
	 * The pane that has the keys: the counterparts, the engagements with the chosen one, or what is known of the
	 * person beside: offices, spellings, ranks.
	 */
	readonly focus: 'people' | 'records' | 'person';
	/** The chosen row of that pane; of the counterparts `chosen` says it. */
	readonly row: number;
}

/** Two who have to do with each other: a person, and another one or the other side. */
export interface PairPanel {
	readonly type: 'pair';
	readonly a: string;
	/** Null for the other side as a whole. */
	readonly b: string | null;
	/** The record on the bar, or one that is folded under it; null for the first row. */
	readonly chosen: string | null;
	/** Visits stand folded, or open; until the reader says which, they are open where all rows have room. */
	readonly folding: 'by-room' | 'folded' | 'open';
	/** True where only the records of the present view count. */
	readonly isOfView: boolean;
}

/** The people and records that dossiers and pairs lead to, by their ids, as `Met` of met-model.ts has them. */
export interface ShownMet {
	readonly people: readonly string[];
	readonly couple: {readonly a: string; readonly b: string | null} | null;
	readonly counterparts: readonly string[];
	readonly cursor: number;
	readonly records: MetRows;
	/** How many lines tell of the person. */
	readonly facts: number;
	readonly rows: MetRows & {
		/** The row of a record, or of the visit under which it is folded; -1 where it is in none. */
		readonly rowOf: (id: string) => number;
		readonly hasVisits: boolean;
		readonly isAnyFolded: boolean;
	};
}

/** The records of a list that a panel has, by their places. */
export interface MetRows {
	readonly total: number;
	readonly idAt: (index: number) => string | undefined;
}
