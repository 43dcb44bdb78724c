import type {Kind, Side} from './vocabulary.ts';

/** A run of years, both ends included; an open end is null. */
export interface YearRange {
	readonly from: number | null;
	readonly to: number | null;
}

/** Typed words as the full-text index takes them (FTS5 expressions, sqlite.org/fts5.html#full_text_query_syntax). */
export interface TextMatch {
	/** Over the text with its marks; null where the words have none, so that nothing can be more exact. */
	readonly marked: string | null;
	/** Over the text without marks. */
	readonly folded: string;
	/** All words next to each other, without marks; null where there is one word only. */
	readonly phrase: string | null;
}

/** What narrows a view. Values of one kind widen it (any of them), different kinds narrow it; leaders alone must all be present. */
export interface Filter {
	/** Null where no text was typed. */
	readonly text: TextMatch | null;
	/** Folded expressions that must match besides (a place or publisher asked for by name). */
	readonly alsoMatch: readonly string[];
	/** Folded expressions that must not match (`-word`). */
	readonly notMatch: readonly string[];
	readonly years: readonly YearRange[];
	/** Each entry is one leader asked for, as the person ids that the name may mean; the record must have one of each entry. */
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
}

/** The filter that lets everything through. */
export const emptyFilter: Filter = {
	text: null,
	alsoMatch: [],
	notMatch: [],
	years: [],
	leaders: [],
	kinds: [],
	topics: [],
	places: [],
	sides: [],
	isInferred: false,
	ids: null,
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
