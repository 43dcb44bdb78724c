import type {TextTerm} from '../domain/filter.ts';

/** A run of typed words that names somebody or some place. */
export interface NameRun {
	readonly typed: string;
	readonly name: string;
	/** The same in Vietnamese. */
	readonly name_vi: string;
}

/** Terms for typed words, with the names that were found among them. */
export interface ResolvedTerms {
	readonly terms: readonly TextTerm[];
	readonly names: readonly NameRun[];
}
