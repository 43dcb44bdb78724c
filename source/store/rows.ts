import {dayLength, numberedDay} from '../domain/days.ts';
import type {Body, Engagement, InSeries, ListedEngagement, Participant} from '../domain/engagement.ts';
import {
	engagementFields,
	placeColumns,
	placeFields,
	placeFrom,
	type EngagementField,
	type PlaceColumns,
	type RecordList,
} from '../domain/engagement-fields.ts';
import {safeText} from '../text/safe.ts';
import {toCommitment, type CommitmentRow} from './commitment-rows.ts';
import {listFrom, safeRow} from './safe-rows.ts';
import {toSources, type SourceRow} from './source-rows.ts';
import {expectWithinLimits, withReadableDate} from './unreadable-record.ts';

const firstDay = Date.UTC(1900, 0, 1) / dayLength;
/** Room for this many records with the same earliest day. */
const recordsPerDay = 1_000_000;

/**
 * The smallest and largest `seq` of records that begin on an ISO day: the key grows with the earliest day, so that a
 * walk down it is newest first.
 */
export function seqRange(day: string): {readonly first: number; readonly last: number} {
	const days = Date.parse(`${day}T00:00:00Z`) / dayLength - firstDay;
	const first = days * recordsPerDay + 1;
	return {first, last: first + recordsPerDay - 2};
}

/** The ISO day on which the record with a `seq` begins. */
export function dayOfSeq(seq: number): string {
	return numberedDay(dayNumberOfSeq(seq));
}

/** The number (source/domain/days.ts) of the same day. */
export function dayNumberOfSeq(seq: number): number {
	return Math.floor(seq / recordsPerDay) + firstDay;
}

/** A row of `engagements`: a record's fields, its place in columns, its lists elsewhere, its reasons as JSON. */
export type EngagementRow = Pick<
	Engagement,
	Exclude<EngagementField, RecordList | 'place' | 'date_reasons'>
> &
	PlaceColumns & {readonly seq: number; readonly date_reasons: string};

/** The columns of `engagements` that hold a record, in their order. */
export const recordColumnNames: readonly string[] = engagementFields.flatMap(field => {
	switch (field) {
		case 'place':
			return placeFields.map(each => placeColumns[each]);
		case 'people':
		case 'topics':
		case 'bodies':
		case 'series':
		case 'commitments':
		case 'sources':
			return [];
		default:
			return [field];
	}
});

/** The columns of an {@link EngagementRow} that a list shows. */
export type ListedRow = Pick<
	EngagementRow,
	'seq' | 'id' | 'date' | 'kind' | 'title_en' | 'title_vi' | 'place_en' | 'place_vi' | 'country' | 'part_of'
>;

/** A row of `participants` with the person's name. */
export type ParticipantRow = Omit<Participant, 'id'> & {readonly seq: number; readonly person_id: string};

/** The columns of a {@link ParticipantRow} that a list shows. */
export type ListedPersonRow = Pick<ParticipantRow, 'seq' | 'person_id' | 'name' | 'side' | 'part'>;

/** A row of `engagement_bodies` with the body's names and side. */
export type BodyRow = Omit<Body, 'id'> & {readonly seq: number; readonly body_id: string};

/** A row of `engagement_series`. */
export type SeriesRow = Omit<InSeries, 'id'> & {readonly seq: number; readonly series_id: string};

/** The rows of a record in the tables that hold its lists. */
export interface ListRows {
	readonly people: readonly ParticipantRow[];
	readonly topics: readonly string[];
	readonly bodies: readonly BodyRow[];
	readonly series: readonly SeriesRow[];
	readonly commitments: readonly CommitmentRow[];
	readonly sources: readonly SourceRow[];
}

/**
 * Puts a record together from its rows.
 * @throws {UnreadableRecord} where its date is not EDTF, or it is beyond a limit.
 */
export function toEngagement(
	row: EngagementRow,
	{people, topics, bodies, series, commitments, sources}: ListRows,
): Engagement {
	expectWithinLimits(row, people.length);
	const safe = safeRow(withReadableDate(row));
	const reports = toSources(sources);
	return {
		id: safe.id,
		date: safe.date,
		date_start: safe.date_start,
		date_end: safe.date_end,
		date_basis: safe.date_basis,
		date_reasons: listFrom(safe.date_reasons),
		day_part: safe.day_part,
		kind: safe.kind,
		title_en: safe.title_en,
		title_vi: safe.title_vi,
		summary_en: safe.summary_en,
		summary_vi: safe.summary_vi,
		place: placeFrom(safe),
		people: people.map(person => toParticipant(safeRow(person))),
		topics: topics.map(topic => safeText(topic)),
		part_of: safe.part_of,
		bodies: bodies.map(body => toBody(safeRow(body))),
		series: series.map(each => toInSeries(safeRow(each))),
		commitments: commitments.map(each => toCommitment(each, reports)),
		sources: reports,
		confidence: safe.confidence,
		note: safe.note,
		origin: safe.origin,
	};
}

/**
 * Puts together as much of a record as a list shows.
 * @throws {UnreadableRecord} where its date is not EDTF, or it is beyond a limit.
 */
export function toListed(
	row: ListedRow,
	{
		people,
		topics,
		bodies,
	}: Pick<ListRows, 'topics' | 'bodies'> & {readonly people: readonly ListedPersonRow[]},
): ListedEngagement {
	expectWithinLimits(row, people.length);
	const {id, date, kind, title_en, title_vi, place_en, place_vi, country, part_of} = safeRow(
		withReadableDate(row),
	);
	return {
		id,
		date,
		kind,
		title_en,
		title_vi,
		place: {name_en: place_en, name_vi: place_vi, country},
		people: people.map(each => {
			const {person_id, name, side, part} = safeRow(each);
			return {id: person_id, name, side, part};
		}),
		bodies: bodies.map(body => {
			const {name, name_vi, side, part} = safeRow(body);
			return {name, name_vi, side, part};
		}),
		topics: topics.map(topic => safeText(topic)),
		part_of,
	};
}

function toParticipant({person_id: id, name, side, office, office_vi, part}: ParticipantRow): Participant {
	return {id, name, side, office, office_vi, part};
}

function toBody({body_id: id, name, name_vi, side, part}: BodyRow): Body {
	return {id, name, name_vi, side, part};
}

function toInSeries({series_id: id, number, year}: SeriesRow): InSeries {
	return {id, number, year};
}
