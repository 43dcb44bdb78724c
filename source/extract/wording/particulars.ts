import type {DayPart, Kind, Part, Side} from '../../domain/vocabulary.ts';

/** A participant as titles and summaries name him or her. */
export interface NamedPerson {
	readonly name: string;
	readonly side: Side;
	readonly part: Part;
	readonly office_en: string;
	/** Empty where no Vietnamese label is known. */
	readonly office_vi: string;
	/** `ông`, `bà` or a rank in Vietnamese, as the text has it; empty where it has none. */
	readonly address_vi: string;
}

/** The fields of a record from which its title and summary are worded; the press text is never used. */
export interface Particulars {
	readonly kind: Kind;
	readonly isAnnounced: boolean;
	/** EDTF. */
	readonly date: string;
	readonly dayPart: DayPart | null;
	readonly people: readonly NamedPerson[];
	readonly place_en: string;
	readonly place_vi: string;
	/** The country that the place is in, or empty: where a visit goes. */
	readonly country_en: string;
	readonly country_vi: string;
	readonly venue_en: string;
	readonly venue_vi: string;
}

/** The person who acts, and then the person who is met; null where the text names nobody. */
export interface Roles {
	readonly first: NamedPerson | null;
	readonly second: NamedPerson | null;
}

/** Titles longer than this are shortened by leaving out offices (data/README.md, "Words"). */
const longestTitle = 110;

/** A country with the place in it that a text names: `Vietnam (Khanh Hoa)`. */
export function destination(place: string, country: string): string {
	if (place === '' || country === '' || place === country) return place;
	return `${country} (${place})`;
}

const leads: readonly Part[] = [
	'host',
	'caller',
	'giver',
	'speaker',
	'co-chair',
	'signatory',
	'attendee',
	'callee',
];

/** The two whom a title names: host and guest, caller and called, giver and taker; else the first of each side. */
export function rolesOf(people: readonly NamedPerson[]): Roles {
	const guest = people.find(each => each.part === 'visitor') ?? null;
	const lead =
		leads.map(part => people.find(each => each.part === part && each !== guest)).find(Boolean) ?? null;
	const other =
		people.find(each => each !== lead && each.side !== lead?.side) ?? people.find(each => each !== lead);
	return {first: lead, second: guest ?? other ?? null};
}

/** The first of the wordings that is short enough, else the last cut at a word. */
export function shortest(wordings: readonly string[]): string {
	const fitting = wordings.find(each => each.length <= longestTitle);
	if (fitting !== undefined) return fitting;
	const last = wordings.at(-1) ?? '';
	return `${last
		.slice(0, longestTitle - 1)
		.replace(/\s\S*$/u, '')
		.trimEnd()}…`;
}
