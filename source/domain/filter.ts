import type {Kind, Side} from './vocabulary.ts';

/** A run of years, both ends included; an open end is null. */
export interface YearRange {
	readonly from: number | null;
	readonly to: number | null;
}

/** One thing that was typed, with what the index has for it. */
export interface TextTerm {
	/**
	 * Folded phrases, any of which will do: the word itself, the spellings of a mistyped one, or the names of a kind
	 * or topic in both languages.
	 */
	readonly phrases: readonly (readonly string[])[];
	/** Whether the last word of the phrases may be the beginning of a longer one. */
	readonly isPrefix: boolean;
	/** The words as typed, where they carry marks; null where nothing could be more exact than the folded ones. */
	readonly marked: readonly string[] | null;
	/** Whether the words were typed as a phrase, so that they must stand together exactly so. */
	readonly isQuoted: boolean;
}

/**
 * What narrows a view. Values of one kind widen it (any of them), different kinds narrow it; leaders alone must all
 * be present.
 */
export interface Filter {
	/** Typed words, all of which must be found. */
	readonly text: readonly TextTerm[];
	/** Words of which none may be found (`-word`). */
	readonly notText: readonly TextTerm[];
	/** Words that the record's sources must have. */
	readonly sources: readonly TextTerm[];
	readonly years: readonly YearRange[];
	/**
	 * Each entry is one leader asked for, as the person ids that the name may mean; the record must have one of each
	 * entry.
	 */
	readonly leaders: readonly (readonly string[])[];
	readonly kinds: readonly Kind[];
	readonly topics: readonly string[];
	/** English names of places. */
	readonly places: readonly string[];
	readonly sides: readonly Side[];
	/** Only records whose date was inferred. */
	readonly isInferred: boolean;
	/** Only these records (the marked ones); null for all. */
	readonly ids: readonly string[] | null;
	/** What a record may not be: it is left out where one of these lets it through. */
	readonly without: readonly Filter[];
}

/** The filter that lets everything through. */
export const emptyFilter: Filter = {
	text: [],
	notText: [],
	sources: [],
	years: [],
	leaders: [],
	kinds: [],
	topics: [],
	places: [],
	sides: [],
	isInferred: false,
	ids: null,
	without: [],
};

/** In which order records come; `relevance` is newest first where no text was typed. */
export type Sort = 'relevance' | '-date' | 'date';

/** What can be counted under a filter. */
export const facets = ['years', 'leaders', 'kinds', 'topics', 'places'] as const;
/** See {@link facets}. */
export type Facet = (typeof facets)[number];

/** One value of a facet and how many records of the view have it. */
export interface FacetCount {
	/** What the filter takes: a year, a person's id, a kind, a topic, a place's English name. */
	readonly value: string;
	readonly label_en: string;
	readonly label_vi: string;
	readonly count: number;
	/** For years: how many of `count` fall there only possibly, their date being a set or doubtful. */
	readonly possible: number;
	/** For leaders: their side and other spellings, to search among them. */
	readonly side: Side | null;
	readonly other_names: readonly string[];
}
