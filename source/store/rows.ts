import {dayLength} from '../domain/days.ts';
import type {Engagement, Participant, Source} from '../domain/engagement.ts';
import {safeText} from '../text/safe.ts';
import type {Confidence, DayPart, Kind, Part, Side} from '../domain/vocabulary.ts';

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

/** A row of `engagements`. */
export interface EngagementRow {
	readonly seq: number;
	readonly id: string;
	readonly date: string;
	readonly date_start: string;
	readonly date_end: string;
	readonly date_basis: 'stated' | 'inferred';
	readonly date_reasons: string;
	readonly day_part: DayPart | null;
	readonly kind: Kind;
	readonly title_en: string;
	readonly title_vi: string;
	readonly summary_en: string;
	readonly summary_vi: string;
	readonly place_en: string;
	readonly place_vi: string;
	readonly venue_en: string;
	readonly venue_vi: string;
	readonly country: string;
	readonly part_of: string | null;
	readonly confidence: Confidence;
	readonly note: string;
	readonly origin: 'reference' | 'user';
}

/** The columns of an {@link EngagementRow} that a list shows. */
export type ListedRow = Pick<
	EngagementRow,
	'seq' | 'id' | 'date' | 'kind' | 'title_en' | 'title_vi' | 'place_en' | 'place_vi'
>;

/** A row of `participants` with the person's name. */
export interface ParticipantRow {
	readonly seq: number;
	readonly person_id: string;
	readonly name: string;
	readonly side: Side;
	readonly office: string;
	readonly office_vi: string;
	readonly part: Part;
}

/** A row of `sources`. */
export interface SourceRow {
	readonly seq: number;
	readonly publisher: string;
	readonly title: string;
	readonly url: string;
	readonly published: string;
	readonly passage_file: string | null;
	readonly passage_line: number | null;
}

/** Puts a record together from its rows, in the key order of design section 2. */
export function toEngagement(
	row: EngagementRow,
	people: readonly ParticipantRow[],
	topics: readonly string[],
	sources: readonly SourceRow[],
): Engagement {
	const {place_en, place_vi, venue_en, venue_vi, country, ...rest} = safeRow(row);
	return {
		id: rest.id,
		date: rest.date,
		date_start: rest.date_start,
		date_end: rest.date_end,
		date_basis: rest.date_basis,
		date_reasons: listFrom(row.date_reasons),
		day_part: rest.day_part,
		kind: rest.kind,
		title_en: rest.title_en,
		title_vi: rest.title_vi,
		summary_en: rest.summary_en,
		summary_vi: rest.summary_vi,
		place: {name_en: place_en, name_vi: place_vi, venue_en, venue_vi, country},
		people: people.map(person => toParticipant(safeRow(person))),
		topics: topics.map(topic => safeText(topic)),
		part_of: rest.part_of,
		sources: sources.map(source => toSource(safeRow(source))),
		confidence: rest.confidence,
		note: rest.note,
		origin: rest.origin,
	};
}

/**
 * A database is as hostile as any file (design, section 8): its text is made safe here, before anything can print it.
 * The row itself is changed.
 */
export function safeRow<Row extends object>(row: Row): Row {
	const columns = row as Record<string, unknown>;
	for (const column of Object.keys(columns)) {
		const value = columns[column];
		if (typeof value === 'string') columns[column] = safeText(value);
	}
	return row;
}

/** A list as the database keeps it in one column. */
export function listOf(text: string): readonly string[] {
	return text === '' ? [] : text.split('; ').map(each => safeText(each));
}

/** A list that the database keeps as JSON. */
export function listFrom(json: string): readonly string[] {
	try {
		const reasons: unknown = JSON.parse(json);
		return Array.isArray(reasons) ? reasons.map(reason => safeText(String(reason))) : [];
	} catch {
		// The schema lets only JSON in; a file that got round it loses its reasons, not the record.
		return [];
	}
}

function toParticipant(row: ParticipantRow): Participant {
	return {
		id: row.person_id,
		name: row.name,
		side: row.side,
		office: row.office,
		office_vi: row.office_vi,
		part: row.part,
	};
}

function toSource(row: SourceRow): Source {
	return {
		publisher: row.publisher,
		title: row.title,
		url: row.url,
		published: row.published,
		passage:
			row.passage_file === null || row.passage_line === null
				? null
				: {file: row.passage_file, line: row.passage_line},
	};
}
