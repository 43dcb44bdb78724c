import {byFacet, type Facet} from './facets.ts';
import type {Side} from './vocabulary.ts';

/** A run of years, both ends included; an open end is null. */
export interface YearRange {
	readonly from: number | null;
	readonly to: number | null;
}

/** One thing that was typed, with the phrases of the index that stand for it. */
export interface TextTerm {
	/**
	 * Folded phrases, any of which will do: the word itself, the spellings of a mistyped one, or the names of a kind
	 * or topic in both languages.
	 */
	readonly phrases: readonly (readonly string[])[];
	/** True where the last word of the phrases may be the beginning of a longer one. */
	readonly isPrefix: boolean;
	/** The words as typed, where they carry marks; null where nothing could be more exact than the folded ones. */
	readonly marked: readonly string[] | null;
	/** True where the words were typed as a phrase, so that they must stand together exactly so. */
	readonly isQuoted: boolean;
}

/** A value of a facet: one of those that the table knows, where it knows them all. */
type ValueOf<F extends Facet> = F['known'] extends readonly (infer Value)[] ? Value : string;

/** One thing asked of a facet, by the facet's form. */
type AskedOf<F extends Facet> = {
	readonly any: ValueOf<F>;
	readonly all: readonly ValueOf<F>[];
	readonly ranges: YearRange;
	readonly words: TextTerm;
}[F['form']];

/** All that is asked of the facets, by their ids; nothing is asked of a facet whose list is empty. */
export type FacetValues = {readonly [F in Facet as F['id']]: readonly AskedOf<F>[]};

/** Asks nothing of any facet. */
export const nothingAsked: FacetValues = byFacet(() => []);

/**
 * All that narrows a view. Every part of it narrows it further; what several values of a facet do is for its form
 * (facets.ts).
 */
export interface Filter extends FacetValues {
	/** Typed words, all of which must be found. */
	readonly text: readonly TextTerm[];
	/** Words of which none may be found (`-word`). */
	readonly notText: readonly TextTerm[];
	/** Only these records (the marked ones); null for all. */
	readonly ids: readonly string[] | null;
	/** A record is left out where one of these lets it through. */
	readonly without: readonly Filter[];
}

/** The filter that lets everything through. */
export const emptyFilter: Filter = {...nothingAsked, text: [], notText: [], ids: null, without: []};

/** The order of records; `relevance` is newest first where no text was typed. */
export type Sort = 'relevance' | '-date' | 'date';

/** A value of a facet and the number of records of the view that have it. */
export interface FacetCount {
	/** As the filter takes it: a year, a person's id, a kind, a topic, a place's English name. */
	readonly value: string;
	readonly label_en: string;
	readonly label_vi: string;
	readonly count: number;
	/** For years: the number of those that fall there only possibly, their date being a set or doubtful. */
	readonly possible: number;
	/** For leaders: their side and other spellings, to search among them. */
	readonly side: Side | null;
	readonly other_names: readonly string[];
}
