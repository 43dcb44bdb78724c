import type {Commitment} from './commitment.ts';
import type {Confidence, DayPart, Kind, Language, Part, Side} from './vocabulary.ts';

/** The place of an engagement. Its texts are empty where unknown, and for a telephone call. */
export interface Place {
	readonly name_en: string;
	readonly name_vi: string;
	readonly venue_en: string;
	readonly venue_vi: string;
	/** ISO 3166-1 alpha-2, or empty at sea, online and on the telephone. */
	readonly country: string;
}

/** A person in an engagement, with the office held on that day. */
export interface Participant {
	/** The person's id in the list of leaders. */
	readonly id: string;
	readonly name: string;
	readonly side: Side;
	/** As the issuing government words it, in English. */
	readonly office: string;
	/** The office in Vietnamese; empty where the list of posts lacks it. */
	readonly office_vi: string;
	readonly part: Part;
}

/** A ship or an organisation in an engagement. */
export interface Body {
	/** Its id in the lists of ships and organisations. */
	readonly id: string;
	/** In English. */
	readonly name: string;
	readonly name_vi: string;
	readonly side: Side;
	readonly part: Part;
}

/** A series to which an engagement belongs, and the edition of it; number and year are never both null. */
export interface InSeries {
	/** Its id in the list of series. */
	readonly id: string;
	/** The ordinal of the edition; null where none is known. */
	readonly number: number | null;
	/** The year by which the edition is called; null where it is not. */
	readonly year: number | null;
}

/** A line of an imported text. */
export interface SourcePassage {
	/** The file's name, without its folder. */
	readonly file: string;
	/** Counted from 1. */
	readonly line: number;
}

/** A report of an engagement. */
export interface Source {
	readonly publisher: string;
	/** The headline as published; empty where it was not seen. */
	readonly title: string;
	readonly url: string;
	/** ISO day, or empty where unknown. */
	readonly published: string;
	/** ISO 639-1, or empty where unknown. */
	readonly language: string;
	/** The index in the record's sources of the one whose text it repeats; null where it is a report of its own. */
	readonly reprint_of: number | null;
	/** `not-archived` where headline or day were looked for and cannot be had; null elsewhere. */
	readonly missing: 'not-archived' | null;
	/** The fields of the record that it bears; null where that was not recorded. */
	readonly says: readonly SaidField[] | null;
	/** What it says instead, by the field in which it says otherwise than the record. */
	readonly differs: Readonly<Partial<Record<SaidField, string>>>;
	readonly passage: SourcePassage | null;
}

/** The place of an engagement of which none is known. */
export const noPlace: Place = {name_en: '', name_vi: '', venue_en: '', venue_vi: '', country: ''};

/** The facts of an engagement that a source may bear. */
export const saidFields = ['date', 'place', 'people', 'kind', 'amount'] as const;
/** One of {@link saidFields}. */
export type SaidField = (typeof saidFields)[number];

/** A report of which no more is recorded than where it stands. */
export const plainReport = {
	language: '',
	reprint_of: null,
	missing: null,
	says: null,
	differs: {},
} as const satisfies Partial<Source>;

/** One engagement: the only shape in which engagements travel. */
export interface Engagement {
	/** ASCII slug, stable: earliest date plus a short phrase. */
	readonly id: string;
	/** EDTF (ISO 8601-2). */
	readonly date: string;
	/** ISO day: the earliest day that `date` allows. */
	readonly date_start: string;
	/** ISO day: the latest day that `date` allows. */
	readonly date_end: string;
	readonly date_basis: 'stated' | 'inferred';
	/** One sentence for each constraint that narrowed the date. */
	readonly date_reasons: readonly string[];
	readonly day_part: DayPart | null;
	readonly kind: Kind;
	readonly title_en: string;
	readonly title_vi: string;
	readonly summary_en: string;
	readonly summary_vi: string;
	readonly place: Place;
	readonly people: readonly Participant[];
	readonly topics: readonly string[];
	/** The id of the visit to which this engagement belongs. */
	readonly part_of: string | null;
	/** Ships and organisations that take part, the chief of a side first; at least one for a side without people. */
	readonly bodies: readonly Body[];
	/** Dialogues, missions and handovers that come again, of which it is one. */
	readonly series: readonly InSeries[];
	/** What was promised, agreed, handed over or delivered. */
	readonly commitments: readonly Commitment[];
	readonly sources: readonly Source[];
	readonly confidence: Confidence;
	/** A sentence on how a conflict between sources was settled; usually empty. */
	readonly note: string;
	readonly origin: 'reference' | 'user';
}

/** A person as a list needs him: who he is, for whom and as what he took part. */
export type ListedPerson = Pick<Participant, 'id' | 'name' | 'side' | 'part'>;

/** A ship or an organisation as a list needs it. */
export type ListedBody = Pick<Body, 'name' | 'name_vi' | 'side' | 'part'>;

/** The fields of an engagement that a list shows. */
export type ListedEngagement = Pick<
	Engagement,
	'id' | 'date' | 'kind' | 'title_en' | 'title_vi' | 'topics' | 'part_of'
> & {
	readonly place: Pick<Place, 'name_en' | 'name_vi' | 'country'>;
	readonly people: readonly ListedPerson[];
	readonly bodies: readonly ListedBody[];
};

/** The words of a record beyond those that a list shows: more of its own texts, and those of its lists. */
export interface UnlistedTexts extends Pick<Engagement, 'summary_en' | 'summary_vi'> {
	readonly place: Pick<Place, 'venue_en' | 'venue_vi'>;
	readonly people: readonly Pick<Participant, 'office' | 'office_vi'>[];
	readonly sources: readonly Pick<Source, 'title' | 'publisher'>[];
}

/** The title in a language, or in the other where that one is missing. */
export function titleIn(engagement: Pick<Engagement, 'title_en' | 'title_vi'>, language: Language): string {
	return language === 'vi'
		? engagement.title_vi || engagement.title_en
		: engagement.title_en || engagement.title_vi;
}

/** The summary in a language, or in the other where that one is missing. */
export function summaryIn(engagement: Engagement, language: Language): string {
	return language === 'vi'
		? engagement.summary_vi || engagement.summary_en
		: engagement.summary_en || engagement.summary_vi;
}

/** The place's name in a language, or in the other where that one is missing. */
export function placeIn(place: Pick<Place, 'name_en' | 'name_vi'>, language: Language): string {
	return language === 'vi' ? place.name_vi || place.name_en : place.name_en || place.name_vi;
}

/** The venue in a language, or in the other where that one is missing. */
export function venueIn(place: Place, language: Language): string {
	return language === 'vi' ? place.venue_vi || place.venue_en : place.venue_en || place.venue_vi;
}

/** The name of a ship or an organisation in a language, or in the other where that one is missing. */
export function bodyIn({name, name_vi}: Pick<Body, 'name' | 'name_vi'>, language: Language): string {
	return language === 'vi' ? name_vi || name : name || name_vi;
}

/** A participant's office in a language, or in the other where that one is missing. */
export function officeIn(participant: Participant, language: Language): string {
	return language === 'vi' ? participant.office_vi || participant.office : participant.office;
}
