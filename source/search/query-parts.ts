import type {FacetKey} from '../domain/facets.ts';

/** A run of words that must stand together, or a single word. */
export interface QueryWords {
	/** In lower case, with marks, as typed. */
	readonly words: readonly string[];
	readonly isExcluded: boolean;
	/** True where the last of the words may be the beginning of a longer one: it ends the typed text. */
	readonly isOpen: boolean;
	/** True where they were typed between quotation marks, the second one included. */
	readonly isQuoted: boolean;
	/** What was typed behind `|` or OR: any of these will do as well. */
	readonly either?: readonly QueryWords[];
}

/** A facet's key with values, as typed: `key:value`. */
export interface Qualifier {
	readonly key: FacetKey;
	/** The key as typed, where it is another one for the same facet. */
	readonly typedKey?: string;
	/** Any of these, as typed: at least one, none empty. */
	readonly values: readonly string[];
	/** True where the records that have them are left out (`-key:value`). */
	readonly isExcluded: boolean;
}
