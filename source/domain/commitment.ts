/**
 * The progress of a commitment when it was told, in the order in which totals list it; what was handed over is
 * delivered.
 */
export const commitmentStatuses = ['promised', 'agreed', 'delivered', 'reported'] as const;
export type CommitmentStatus = (typeof commitmentStatuses)[number];

/** The sides that give, or are given to. */
export const commitmentParties = ['VN', 'US', 'both', 'other'] as const;
export type CommitmentParty = (typeof commitmentParties)[number];

/** Returns true where something is still to be made good. */
export function isPromise(status: CommitmentStatus): boolean {
	return status === 'promised' || status === 'agreed';
}

/** A thing promised, agreed, handed over or delivered at an engagement; requests and wishes are none. */
export interface Commitment {
	/** ASCII slug, unique within the record. */
	readonly id: string;
	readonly by: CommitmentParty;
	readonly to: CommitmentParty;
	readonly what_en: string;
	readonly what_vi: string;
	/** Its own topics, from the vocabulary. */
	readonly topics: readonly string[];
	/** The number of `unit`; both null where not told. */
	readonly quantity: number | null;
	/** English, in the plural: `sets of remains`. */
	readonly unit: string | null;
	/** A sum of money in `currency`; both null where not told. */
	readonly amount: number | null;
	/** ISO 4217. */
	readonly currency: string | null;
	readonly status: CommitmentStatus;
	/** EDTF year, month or day by which it is due; null where not told. */
	readonly due: string | null;
	/** The index in the record's sources of the one that states it; null where that source is gone. */
	readonly source: number | null;
	/** `RECORD#COMMITMENT` of the one that tells the same item; its own figure counts no second time. */
	readonly repeats: string | null;
	/** `RECORD#COMMITMENT` of the larger one of which it is a part. */
	readonly within: string | null;
	/** `RECORD#COMMITMENT` of the promise that it makes good. */
	readonly fulfils: string | null;
}
