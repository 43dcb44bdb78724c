import type {Kind} from '../domain/vocabulary.ts';
import type {EvidenceCode, KindReason} from '../words/import-reasons/index.ts';

/** The choice of a kind: what it was made by, and what else it might have been. */
export interface KindChoice {
	readonly kind: Kind;
	/** 0 to 1, both kinds of visits together; null where the kind was not scored but told by a word alone. */
	readonly share: number | null;
	/** What weighed most for the kind first. */
	readonly reasons: readonly KindReason[];
	/** The kind with the next share; null where the kind was not scored. */
	readonly next: {readonly kind: Kind; readonly share: number} | null;
}

/** The evidence that a text tells an engagement, for and against. */
export interface Support {
	/** True for one that the reader is to look at before it is saved. */
	readonly isDoubtful: boolean;
	/** True where its day was read in one of two ways, or in a way in which no calendar has it. */
	readonly isDateGuessed: boolean;
	/** What weighs most first. */
	readonly spokeFor: readonly EvidenceCode[];
	readonly spokeAgainst: readonly EvidenceCode[];
	/** Absent where no kind was chosen. */
	readonly kindChoice?: KindChoice | undefined;
}
