import type {Commitment} from '../../domain/commitment.ts';
import type {Engagement, Source} from '../../domain/engagement.ts';
import {flatPlace, type RecordDepth, type RecordList} from '../../domain/engagement-fields.ts';
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

/** The name of a table that holds records. */
type RecordTableName = (typeof recordTables)[number]['name'];

/** A row that has every column of its table. */
type FullRow<Column extends string> = Readonly<Record<Column, Cell>>;

/** The columns of `engagements` that say more than the record itself. */
type Besides = Pick<FullRow<EngagementColumn>, 'place_id' | 'venue_id' | 'in_view'>;

/** The rows of a table: which lists of a record, and how much besides, they are made of, and those of a record. */
export interface RowsOfTable {
	readonly lists: ReadonlySet<RecordList>;
	readonly depth: RecordDepth;
	readonly rowsOf: (record: Engagement, besides: (record: Engagement) => Besides) => readonly TableRow[];
}

/** The rows of records in each of the tables that hold them. */
export const recordRows: Readonly<Record<RecordTableName, RowsOfTable>> = {
	engagements: {
		lists: new Set(),
		depth: 'whole',
		rowsOf: (record, besides) => [engagementRow(record, besides(record))],
	},
	participants: rowsOfList(
		['people'],
		record => record.people,
		({id, ...rest}): Part<ParticipantColumn> => ({person_id: id, ...rest}),
	),
	engagement_topics: rowsOfList(
		['topics'],
		record => record.topics,
		(topic): Part<'engagement_id' | 'position' | 'topic'> => ({topic}),
	),
	engagement_bodies: rowsOfList(
		['bodies'],
		record => record.bodies,
		({id, ...rest}): Part<BodyColumn> => ({body_id: id, ...rest}),
	),
	engagement_series: rowsOfList(
		['series'],
		record => record.series,
		({id, ...rest}): Part<SeriesColumn> => ({series_id: id, ...rest}),
	),
	sources: rowsOfList(['sources'], record => record.sources, sourceRow),
	// A commitment names its source by the place of it.
	commitments: rowsOfList(['commitments', 'sources'], record => record.commitments, commitmentRow),
};

function rowsOfList<Each>(
	lists: readonly RecordList[],
	partsOf: (record: Engagement) => readonly Each[],
	rowOf: (part: Each, record: Engagement, position: number) => TableRow,
): RowsOfTable {
	return {
		lists: new Set(lists),
		depth: 'lists',
		rowsOf: record =>
			partsOf(record).map((part, position) => ({
				engagement_id: record.id,
				position,
				...rowOf(part, record, position),
			})),
	};
}

/** A row but for the columns that name its engagement. */
type Part<Column extends string> = FullRow<Exclude<Column, 'engagement_id' | 'position'>>;

function engagementRow(record: Engagement, besides: Besides): FullRow<EngagementColumn> {
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

/** The places and venues that are listed. */
export interface ListedPlaces {
	readonly places: readonly TableRow[];
	readonly venues: readonly TableRow[];
}

/** Finds the place and the venue of a record by their English names. */
export function placeIds({
	places,
	venues,
}: ListedPlaces): (record: Engagement) => Pick<Besides, 'place_id' | 'venue_id'> {
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

/** A row whose texts may be shown by any program; those of our own databases are so already, and stay as they are. */
export function safeCells(row: TableRow): TableRow {
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
