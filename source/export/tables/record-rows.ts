import type {Commitment} from '../../domain/commitment.ts';
import type {Engagement, Source} from '../../domain/engagement.ts';
import {flatPlace} from '../../domain/engagement-fields.ts';
import {safeMultiline} from '../../text/safe.ts';
import type {Cell, TableRow} from './plain-table.ts';
import type {
	BodyColumn,
	CommitmentColumn,
	EngagementColumn,
	ParticipantColumn,
	SeriesColumn,
	SourceColumn,
} from './record-forms.ts';
import type {recordTables} from './record-tables.ts';
import {textOfCell} from './table-csv.ts';

/** Rows by the names of their tables. */
type RecordRows = Readonly<Record<(typeof recordTables)[number]['name'], readonly TableRow[]>>;

/** A row that has every column of its table. */
type FullRow<Column extends string> = Readonly<Record<Column, Cell>>;

/** The places and venues that are listed. */
export interface ListedPlaces {
	readonly places: readonly TableRow[];
	readonly venues: readonly TableRow[];
}

/**
 * The rows of records in the tables that hold them, in the order of the records.
 * @param others records that these refer to, and which come after them
 */
export function recordRows(
	records: readonly Engagement[],
	others: readonly Engagement[],
	listed: ListedPlaces,
): RecordRows {
	const all = [...records, ...others];
	const idsOf = placeIds(listed);
	const found = new Set(records.map(record => record.id));
	const each = <Part>(
		partsOf: (record: Engagement) => readonly Part[],
		rowOf: (part: Part, record: Engagement, position: number) => TableRow,
	): readonly TableRow[] =>
		all.flatMap(record =>
			partsOf(record).map((part, position) =>
				safeCells({engagement_id: record.id, position, ...rowOf(part, record, position)}),
			),
		);
	return {
		engagements: all.map(record =>
			safeCells(engagementRow(record, {...idsOf(record), in_view: found.has(record.id)})),
		),
		participants: each(
			record => record.people,
			({id, ...rest}): Part<ParticipantColumn> => ({person_id: id, ...rest}),
		),
		engagement_topics: each(
			record => record.topics,
			(topic): Part<'engagement_id' | 'position' | 'topic'> => ({topic}),
		),
		engagement_bodies: each(
			record => record.bodies,
			({id, ...rest}): Part<BodyColumn> => ({body_id: id, ...rest}),
		),
		engagement_series: each(
			record => record.series,
			({id, ...rest}): Part<SeriesColumn> => ({series_id: id, ...rest}),
		),
		sources: each(record => record.sources, sourceRow),
		commitments: each(record => record.commitments, commitmentRow),
	};
}

/** A row but for the columns that name its engagement. */
type Part<Column extends string> = FullRow<Exclude<Column, 'engagement_id' | 'position'>>;

function engagementRow(
	record: Engagement,
	besides: Pick<FullRow<EngagementColumn>, 'place_id' | 'venue_id' | 'in_view'>,
): FullRow<EngagementColumn> {
	return {
		id: record.id,
		date: record.date,
		date_start: record.date_start,
		date_end: record.date_end,
		date_basis: record.date_basis,
		date_reasons: record.date_reasons,
		day_part: record.day_part,
		kind: record.kind,
		title_en: record.title_en,
		title_vi: record.title_vi,
		summary_en: record.summary_en,
		summary_vi: record.summary_vi,
		...flatPlace(record.place),
		part_of: record.part_of,
		confidence: record.confidence,
		note: record.note,
		origin: record.origin,
		...besides,
	};
}

function sourceRow(
	{passage, differs, reprint_of, ...rest}: Source,
	record: Engagement,
	position: number,
): Part<SourceColumn> {
	return {
		ref: sourceRef(record, position),
		...rest,
		reprint_of: sourceRef(record, reprint_of),
		differs: {...differs},
		passage_file: passage?.file ?? null,
		passage_line: passage?.line ?? null,
	};
}

function commitmentRow({by, to, source, ...rest}: Commitment, record: Engagement): Part<CommitmentColumn> {
	return {
		...rest,
		ref: `${record.id}#${rest.id}`,
		given_by: by,
		given_to: to,
		source: sourceRef(record, source),
	};
}

/** The name of a source among those of all records: one column, since programs differ on keys that are null in part. */
function sourceRef({id}: Engagement, index: number | null): string | null {
	return index === null ? null : `${id}/${index}`;
}

/** Finds the place and the venue of a record by their English names. */
function placeIds({
	places,
	venues,
}: ListedPlaces): (record: Engagement) => {place_id: string | null; venue_id: string | null} {
	const placeOf = new Map(places.map(row => [row['name_en'], idOf(row)]));
	const venueOf = new Map(venues.map(row => [JSON.stringify([row['place_id'], row['name_en']]), idOf(row)]));
	return ({place: {name_en, venue_en}}) => {
		const place = placeOf.get(name_en) ?? null;
		return {place_id: place, venue_id: venueOf.get(JSON.stringify([place, venue_en])) ?? null};
	};
}

function idOf(row: TableRow): string | null {
	return textOfCell(row['id'] ?? null);
}

/** The ids of the records that records refer to: the visit of each, and whose commitments theirs are linked with. */
export function referredIds(records: readonly Engagement[]): ReadonlySet<string> {
	return new Set(
		records.flatMap(({part_of, commitments}) => [
			...(part_of === null ? [] : [part_of]),
			...commitments.flatMap(({repeats, within, fulfils}) =>
				[repeats, within, fulfils].flatMap(link => (link === null ? [] : [link.replace(/#[^#]*$/u, '')])),
			),
		]),
	);
}

/** A row whose texts may be shown by any program; those of our own databases are so already, and stay as they are. */
function safeCells(row: TableRow): TableRow {
	return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, safeCell(cell)]));
}

function safeCell(cell: Cell): Cell {
	if (typeof cell === 'string') return safeMultiline(cell);
	if (typeof cell !== 'object' || cell === null) return cell;
	if (isList(cell)) return cell.map(safeMultiline);
	return Object.fromEntries(Object.entries(cell).map(([key, text]) => [key, safeMultiline(text)]));
}

function isList(cell: Cell): cell is readonly string[] {
	return Array.isArray(cell);
}
