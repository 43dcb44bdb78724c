import type {Person} from './person.ts';

/** An office that a person held, under the names that it bore then. */
export interface OfficeHeld {
	/** The names, the earliest first; more than one where the office was renamed during the term. */
	readonly names: readonly {readonly label_en: string; readonly label_vi: string}[];
	/** EDTF; null where unknown. */
	readonly start: string | null;
	/** EDTF; null where open or unknown. */
	readonly end: string | null;
	readonly is_acting: boolean;
	/** Days on which the person is attested in it, as EDTF, in order of time. */
	readonly attested: readonly string[];
}

/** Behind every day that a term of office can end on. */
const open = '9999';

/** The office that somebody holds, or held last: the latest to begin of those that ended last; null without one. */
export function latestOffice({offices}: {readonly offices: readonly OfficeHeld[]}): OfficeHeld | null {
	const ends = offices.map(
		({start, end, attested}) => end ?? (start === null ? (attested.at(-1) ?? '') : open),
	);
	const latest = ends.reduce((a, b) => (b > a ? b : a), '');
	return offices[ends.lastIndexOf(latest)] ?? null;
}

/** A military rank. */
export interface RankOf {
	readonly rank_en: string;
	readonly rank_vi: string;
	/** EDTF: the day from which it was held; null where unknown. */
	readonly from: string | null;
	/** EDTF: a day on which it is attested; null where none is. */
	readonly attested: string | null;
}

/** All that is known of a person beside his engagements: names, ranks from the lowest on, offices in order of time. */
export interface Profile extends Person {
	readonly ranks: readonly RankOf[];
	readonly offices: readonly OfficeHeld[];
}

/** Somebody of the other side whom a person met. */
export interface Counterpart extends Pick<Person, 'id' | 'name' | 'side'> {
	/** Engagements of both. */
	readonly count: number;
	/** EDTF: the dates of the first and the last of them. */
	readonly first: string;
	readonly last: string;
	/** The place of the last among all records: the greater, the later. */
	readonly lastPlace: number;
}

/** A place with how many engagements were there. */
export interface PlaceCount {
	readonly name_en: string;
	readonly name_vi: string;
	readonly count: number;
}
