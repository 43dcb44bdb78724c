/** A difference between the data and an earlier version of them, in one record. */
export interface DataChange {
	/** The id of the record. */
	readonly id: string;
	readonly change: 'new' | 'changed' | 'withdrawn';
	/** The fields of a changed record that differ. */
	readonly fields: readonly string[];
	/** Why it was withdrawn, else empty. */
	readonly why_en: string;
	readonly why_vi: string;
	/** The id of the record that tells the event of a withdrawn one; null where none does. */
	readonly replaced_by: string | null;
}

/** A version of the data that was given out. */
export interface DataVersion {
	readonly version: string;
	/** ISO day. */
	readonly day: string;
}
