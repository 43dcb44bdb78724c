import type {Commitment} from './commitment.ts';
import type {Body, Engagement, InSeries, Participant, SourcePassage, Place, Source} from './engagement.ts';

/**
 * The fields of a record, in the order in which data, database and every format write them. What writes or reads
 * records field by field walks these lists; `engagement.ts` says what each field means.
 */
export const engagementFields = [
	'id',
	'date',
	'date_start',
	'date_end',
	'date_basis',
	'date_reasons',
	'day_part',
	'kind',
	'title_en',
	'title_vi',
	'summary_en',
	'summary_vi',
	'place',
	'people',
	'topics',
	'part_of',
	'bodies',
	'series',
	'commitments',
	'sources',
	'confidence',
	'note',
	'origin',
] as const satisfies readonly (keyof Engagement)[];

/** A field of a record. */
export type EngagementField = (typeof engagementFields)[number];

/** The lists of a record, which stand in tables of their own, so that each costs something to read. */
const recordLists = [
	'people',
	'topics',
	'bodies',
	'series',
	'commitments',
	'sources',
] as const satisfies readonly EngagementField[];

/** A list of a record. */
export type RecordList = (typeof recordLists)[number];

/**
 * The depth to which a record is read: all of it, or for the sake of its lists, and then of its own texts no more than
 * `textsWithLists`. Texts that are not read are empty.
 */
export type RecordDepth = 'whole' | 'lists';

/** The texts of a record by which its lists are told, and others are found: the rest is half of the work. */
export const textsWithLists: ReadonlySet<string> = new Set(['id', 'date', 'part_of', 'place_en', 'venue_en']);

/** All lists of a record. */
export const allLists: ReadonlySet<RecordList> = new Set(recordLists);

/** The fields that `data/` does not hold: they follow from the others, or from where a record came from. */
export const derivedFields = [
	'date_start',
	'date_end',
	'origin',
] as const satisfies readonly (keyof Engagement)[];

/** The fields of a place. */
export const placeFields = [
	'name_en',
	'name_vi',
	'venue_en',
	'venue_vi',
	'country',
] as const satisfies readonly (keyof Place)[];

/** The fields of a participant. */
export const participantFields = [
	'id',
	'name',
	'side',
	'office',
	'office_vi',
	'part',
] as const satisfies readonly (keyof Participant)[];

/** The fields of a ship or an organisation. */
export const bodyFields = [
	'id',
	'name',
	'name_vi',
	'side',
	'part',
] as const satisfies readonly (keyof Body)[];

/** The fields of a series to which a record belongs. */
export const seriesFields = ['id', 'number', 'year'] as const satisfies readonly (keyof InSeries)[];

/** The fields of a commitment. */
export const commitmentFields = [
	'id',
	'by',
	'to',
	'what_en',
	'what_vi',
	'topics',
	'quantity',
	'unit',
	'amount',
	'currency',
	'status',
	'due',
	'source',
	'repeats',
	'within',
	'fulfils',
] as const satisfies readonly (keyof Commitment)[];

/** The fields of a source. */
export const sourceFields = [
	'publisher',
	'title',
	'url',
	'published',
	'language',
	'reprint_of',
	'missing',
	'says',
	'differs',
	'passage',
] as const satisfies readonly (keyof Source)[];

/** The fields of a passage. */
export const passageFields = ['file', 'line'] as const satisfies readonly (keyof SourcePassage)[];

/** The columns under which the fields of a place stand where a record is one row: in the database and in CSV. */
export const placeColumns = {
	name_en: 'place_en',
	name_vi: 'place_vi',
	venue_en: 'venue_en',
	venue_vi: 'venue_vi',
	country: 'country',
} as const satisfies Readonly<Record<keyof Place, string>>;

/** A place as columns of a row. */
export type PlaceColumns = Readonly<Record<(typeof placeColumns)[keyof Place], string>>;

/** A record's place as columns of a row. */
export function flatPlace({name_en, name_vi, venue_en, venue_vi, country}: Place): PlaceColumns {
	return {place_en: name_en, place_vi: name_vi, venue_en, venue_vi, country};
}

/** The place that stands in columns of a row. */
export function placeFrom({place_en, place_vi, venue_en, venue_vi, country}: PlaceColumns): Place {
	return {name_en: place_en, name_vi: place_vi, venue_en, venue_vi, country};
}
