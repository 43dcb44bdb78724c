import type {Engagement, Source} from './engagement.ts';
import type {FacetCount} from './filter.ts';
import type {LedgerEntry, StatusTotal} from './ledger.ts';
import type {EditionRun} from './missing-editions.ts';
import type {Period} from './period.ts';
import type {Silence} from './silence.ts';
import type {Side} from './vocabulary.ts';
import type {MetSide} from './who-met-whom.ts';

/** A text in both languages. */
export interface InBoth {
	readonly en: string;
	readonly vi: string;
}

/** The first of a side: a person with his office, or a ship or an organisation, whose office is empty. */
export interface BriefParty {
	readonly name: InBoth;
	readonly office: InBoth;
}

/** A record of the view with what else of its visit is in the view. */
export interface BriefContact {
	readonly record: Engagement;
	readonly VN: BriefParty | null;
	readonly US: BriefParty | null;
	/** The names of the people beyond the two, by side. */
	readonly alsoThere: Readonly<Record<MetSide, readonly string[]>>;
	/** How many of the newest records belong to it and are not listed. */
	readonly others: number;
}

/** A person of the view. */
export interface BriefPerson {
	readonly name: string;
	readonly side: Side;
	/** The office in the last record of the view; empty where none is told. */
	readonly office: InBoth;
	/** How many records of the view he stands in. */
	readonly count: number;
	/** EDTF. */
	readonly first: string;
	readonly last: string;
}

/** The people of a view, those of the most records first. */
export interface BriefPeople {
	/** The person of whom all records of the view are; null where it is no view of one. */
	readonly of: string | null;
	readonly listed: readonly BriefPerson[];
	/** How many are not listed. */
	readonly more: number;
}

/** For what a commitment is listed. */
export type ChosenAs = 'sum' | 'open' | 'other' | 'part';

/** The commitments of a view: their number, their sums, and some of them. */
export interface BriefCommitments {
	readonly count: number;
	/** Those promised or agreed that nothing in the data makes good. */
	readonly open: number;
	readonly totals: readonly StatusTotal[];
	/** The largest sums, then what is not made good, others, and what belongs to another one; each newest first. */
	readonly chosen: readonly LedgerEntry[];
	/** Those of the four that are among the chosen, in this order. */
	readonly order: readonly ChosenAs[];
}

/** The gaps of a view. */
export interface BriefGaps {
	readonly series: readonly {
		readonly name: InBoth;
		readonly missing: readonly EditionRun[];
		/** The years in which a yearly series was only possibly held. */
		readonly possible: readonly number[];
		/** True where every record of the view is of it. */
		readonly isWholeView: boolean;
	}[];
	readonly silence: Silence | null;
	/** Days from the last record to the day of the brief; null where the view ends before that day. */
	readonly sinceLast: number | null;
	/** Days from the last record to the newest of all data; null likewise. */
	readonly untilEndOfData: number | null;
	/** Years without a record between the first and the last. */
	readonly years: readonly number[];
}

/** A record whose day comes round. */
export interface Anniversary {
	readonly record: Engagement;
	readonly years: number;
	/** ISO day. */
	readonly on: string;
}

/** The commands that make a brief again, and the whole lists from which it chooses. */
export interface BriefCommands {
	readonly brief: string;
	readonly list: string;
	readonly commitments: string;
}

/** All that a brief says, in no language yet. */
export interface Brief {
	/** What was asked for, in words; empty for everything. */
	readonly asked: InBoth;
	/** ISO day. */
	readonly made: string;
	readonly dataVersion: string;
	/** EDTF: the last date of all data; null without any. */
	readonly newest: string | null;
	readonly records: number;
	readonly period: Period;
	/** The dates of the first and the last record, EDTF; null where there is none. */
	readonly first: string | null;
	readonly last: string | null;
	readonly contacts: readonly BriefContact[];
	readonly years: readonly FacetCount[];
	readonly kinds: readonly FacetCount[];
	readonly topics: readonly FacetCount[];
	readonly places: readonly FacetCount[];
	readonly people: BriefPeople;
	/** Null where the database is of an older form, which has none. */
	readonly commitments: BriefCommitments | null;
	readonly gaps: BriefGaps;
	readonly anniversaries: readonly Anniversary[];
	readonly commands: BriefCommands;
}

/** The most sources of a record that a brief cites. */
const mostSources = 2;

/** The sources of a record that a brief cites: reports of their own before what repeats them. */
export function sourcesCited({sources}: Pick<Engagement, 'sources'>): readonly Source[] {
	const own = sources.filter(source => source.reprint_of === null);
	return [...own, ...sources.filter(source => source.reprint_of !== null)].slice(0, mostSources);
}
