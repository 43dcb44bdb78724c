import type {DaySpan} from './days.ts';
import {byFacet, type CountedFacet, type Facet} from './facets.ts';
import type {Side} from './vocabulary.ts';

/** A run of years, both ends included; an open end is null. */
export interface YearRange {
	readonly from: number | null;
	readonly to: number | null;
	/** The days meant where the range is one of months or days; its years are those that it touches then. */
	readonly span?: DaySpan;
}

/** A value of a facet. */
export interface FacetValue {
	readonly facet: CountedFacet['id'];
	readonly value: string;
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
	/**
	 * True where the words were typed as a phrase, so that they must stand together exactly so in what is printed.
	 */
	readonly isQuoted: boolean;
	/** Other terms, each of which will do as well (`a | b`). */
	readonly either?: readonly TextTerm[];
	/**
	 * What the words name: a record has them as a name where it has one of these values; where they name what no
	 * facet has (a ship), wherever it says them. Left out where they name nothing.
	 */
	readonly named?: readonly FacetValue[];
	/**
	 * True where {@link named} holds a kind or topic, which is called so, not a person or place, who bears the
	 * name.
	 */
	readonly isLabel?: boolean;
	/** The kinds and topics of which the words are a synonym: records that have one of them are related. */
	readonly related?: readonly FacetValue[];
}

/** Lists a term and the terms that will do in its place. */
export function alternativesOf(term: TextTerm): readonly TextTerm[] {
	return term.either ? [term, ...term.either.flatMap(alternativesOf)] : [term];
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
	/** True to take in records that are only related to the words: by synonyms of their kinds and topics. */
	readonly related: boolean;
}

/**
 * The tiers in which hits of typed words come: the words next to each other, or as names; the words apart; records
 * that do not say them, but whose kind or topic has a synonym that does.
 */
export const tiers = ['together', 'apart', 'related'] as const;
/** One of {@link tiers}. */
export type Tier = (typeof tiers)[number];

/** The number of hits in each tier; related ones are counted whether or not the filter takes them in. */
export type TierCounts = Readonly<Record<Tier, number>>;

/** The place of a hit among the tiers. */
export interface Standing {
	readonly tier: Tier;
	/** The kinds and topics of the record through which it is related; none for a record that says the words. */
	readonly through: readonly FacetValue[];
}

/** The filter that lets everything through. */
export const emptyFilter: Filter = {
	...nothingAsked,
	text: [],
	notText: [],
	ids: null,
	without: [],
	related: false,
};

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
