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
	/** The pane that has the keys: the counterparts, or the engagements with the chosen one. */
	readonly focus: 'people' | 'records';
	/** The chosen one of those engagements. */
	readonly row: number;
}

/** Two who have to do with each other: a person, and another one or the other side. */
export interface PairPanel {
	readonly type: 'pair';
	readonly a: string;
	/** Null for the other side as a whole. */
	readonly b: string | null;
	readonly cursor: number;
}

/** The people and records that dossiers and pairs lead to, by their ids, as `Met` of met-model.ts has them. */
export interface ShownMet {
	readonly people: readonly string[];
	readonly couple: {readonly a: string; readonly b: string | null} | null;
	readonly counterparts: readonly string[];
	readonly cursor: number;
	readonly records: readonly string[];
	readonly rows: readonly string[];
}
