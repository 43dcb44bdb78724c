/** The time from the first to the last of some engagements. */
export interface ContactSpan {
	/** EDTF. */
	readonly first: string;
	readonly last: string;
	/** ISO day: the latest day on which any of them may have ended. */
	readonly latestDay: string;
}
