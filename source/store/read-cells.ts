import type {Engagement} from '../domain/engagement.ts';
import {
	cellEnd,
	cellNames,
	cellsOf,
	cellSeparator,
	packed,
	type PackedCells,
} from '../domain/record-cells.ts';
import {countInPlain} from '../text/plain-utf8.ts';
import {safeText} from '../text/safe.ts';
import {tablesThere} from './has-table.ts';
import type {Statements} from './statements.ts';

/** The lists of a record: the table of each, with what else it needs, and the text of a part; null leaves one out. */
const lists: Readonly<
	Record<string, {readonly table: string; readonly from: string; readonly part: string}>
> = {
	people: {
		table: 'participants',
		from: 'participants t JOIN persons p ON p.id = t.person_id',
		part: "p.name || CASE t.office WHEN '' THEN '' ELSE ' (' || t.office || ')' END",
	},
	topics: {table: 'engagement_topics', from: 'engagement_topics t', part: 't.topic'},
	bodies: {
		table: 'engagement_bodies',
		from: 'engagement_bodies t JOIN bodies b ON b.id = t.body_id',
		part: 'b.name_en',
	},
	series: {
		table: 'engagement_series',
		from: 'engagement_series t',
		part: "concat_ws(' ', t.series_id, t.number, t.year)",
	},
	commitments: {table: 'commitments', from: 'commitments t', part: 't.what_en'},
	sources: {
		table: 'sources',
		from: 'sources t',
		part: "CASE WHEN t.url <> '' THEN t.url WHEN t.publisher <> '' THEN t.publisher ELSE t.passage_file || ':' || t.passage_line END",
	},
};

/**
 * Reads the cells of records (domain/record-cells.ts), in the order of their keys: SQLite joins them, so that nothing
 * is made of a record but one row of bytes. Keys of no record are passed over.
 * @param keys of records that can be read (readable-keys.ts)
 * @param whole reads all of some records, by their keys: of those that hold a text which is not safe as it is
 */
export function readCells(
	sql: Statements,
	keys: readonly number[],
	whole: (keys: readonly number[]) => ReadonlyMap<number, Engagement>,
): readonly PackedCells[] {
	const known = readSafe(sql, keys);
	const others = known.size < keys.length ? whole(keys.filter(key => !known.has(key))) : none;
	const cells: PackedCells[] = [];
	for (const key of keys) {
		const other = others.get(key);
		const own = other ? packed(cellsOf(other)) : known.get(key);
		if (own) cells.push(own);
	}
	return cells;
}

/**
 * Reads those of the records all of whose texts are safe. They come in one piece: a hundred thousand pieces take as
 * long to be let go of as to be read.
 */
function readSafe(sql: Statements, keys: readonly number[]): ReadonlyMap<number, PackedCells> {
	const there = tablesThere(sql);
	const [[count, rows] = [0, null]] = sql.rows<readonly [count: number, rows: Uint8Array | null]>(
		`SELECT count(*), CAST(group_concat(cells, char(${endOfRow})) AS BLOB) FROM (
			SELECT concat_ws(char(${end}), e.seq, ${cellNames.map(name => cellOf(name, there)).join(', ')}) AS cells
			FROM engagements e WHERE e.seq IN (SELECT value FROM json_each(?)))`,
		JSON.stringify(keys),
	);
	const safe = new Map<number, PackedCells>();
	let found = 0;
	for (const row of rows ? partsOf(rows, endOfRow) : []) {
		found++;
		const afterKey = row.indexOf(end);
		const own = row.subarray(afterKey + 1);
		const cells = countInPlain(own, end) === cellNames.length - 1 ? own : safeCells(own);
		if (cells) safe.set(Number(String.fromCharCode(...row.subarray(0, afterKey))), cells);
	}
	// A text that ends a row itself is none that is safe.
	return found === count ? safe : new Map();
}

/** Ends a row among others: no safe text has it. */
const endOfRow = 0x1e;

function* partsOf(bytes: Uint8Array, separator: number): Generator<Uint8Array> {
	for (let from = 0; from <= bytes.length;) {
		const found = bytes.indexOf(separator, from);
		const to = found === -1 ? bytes.length : found;
		yield bytes.subarray(from, to);
		from = to + 1;
	}
}

const end = cellEnd.charCodeAt(0);

/** The same cells where they are safe in other letters than most. Parts that are safe together are safe each. */
function safeCells(row: Uint8Array): PackedCells | null {
	const cells = Buffer.from(row).toString().split(cellEnd);
	return cells.length === cellNames.length && cells.every(cell => safeText(cell) === cell)
		? packed(cells)
		: null;
}

const none: ReadonlyMap<number, Engagement> = new Map();

/** A list has its parts in the order of the table's key; one that an older version of the program lacks is empty. */
function cellOf(name: string, there: ReadonlySet<string>): string {
	const list = lists[name];
	if (!list) return `coalesce(e.${name}, '')`;
	if (!there.has(list.table)) return "''";
	const parts = `SELECT ${list.part} AS part FROM ${list.from} WHERE t.seq = e.seq ORDER BY t.position`;
	return `coalesce((SELECT group_concat(part, '${cellSeparator}') FROM (${parts})), '')`;
}
