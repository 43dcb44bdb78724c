import type {Engagement} from '../domain/engagement.ts';
import {
	cellEnd,
	cellNames,
	cellsOf,
	cellSeparator,
	packed,
	type PackedCells,
} from '../domain/record-cells.ts';
import {lastOf} from '../domain/memo.ts';
import {endsOfPlainCells} from '../text/plain-utf8.ts';
import {safeText} from '../text/safe.ts';
import {tablesThere} from './has-table.ts';
import type {Statements} from './statements.ts';

/** The lists of a record: the table of each, with what else it needs, and the text of a part; null leaves one out. */
const lists: Readonly<
	Record<string, {readonly table: string; readonly from: string; readonly part: string}>
> = {
	people: {
		table: 'participants',
		from: 'participants t CROSS JOIN persons p ON p.id = t.person_id',
		part: "p.name || CASE t.office WHEN '' THEN '' ELSE ' (' || t.office || ')' END",
	},
	topics: {table: 'engagement_topics', from: 'engagement_topics t', part: 't.topic'},
	bodies: {
		table: 'engagement_bodies',
		from: 'engagement_bodies t CROSS JOIN bodies b ON b.id = t.body_id',
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
	const found = readSafe(sql, keys);
	if (found.length === keys.length && !found.includes(null)) return found as readonly PackedCells[];
	const others = whole(keys.filter((_, index) => !found[index]));
	return keys.flatMap((key, index) => {
		const other = others.get(key);
		return found[index] ?? (other ? [packed(cellsOf(other))] : []);
	});
}

/**
 * Reads the records at their places, null where not all texts of one are safe or it is missing; none at all where a
 * text of one passes for the end of a row. They come in one piece: a hundred thousand pieces take as long to be let go
 * of as to be read.
 */
function readSafe(sql: Statements, keys: readonly number[]): readonly (PackedCells | null)[] {
	const [[rows] = [null]] = sql.rows<readonly [rows: Uint8Array | null]>(
		queryFor(...listsThere(sql)),
		JSON.stringify(keys),
	);
	if (!rows) return [];
	const found: (PackedCells | null)[] = [];
	for (let from = 0; from <= rows.length;) {
		const next = rows.indexOf(endOfRow, from);
		const bytes = rows.subarray(from, next === -1 ? rows.length : next);
		const ends = endsOfPlainCells(bytes);
		found.push(ends ? {bytes, ends} : safeCells(bytes));
		from += bytes.length + 1;
	}
	// A text that ends a row itself is none that is safe.
	return found.length === keys.length ? found : [];
}

/** Ends a row among others: no safe text has it. */
const endOfRow = 0x1e;

const end = cellEnd.charCodeAt(0);

/** The same cells where they are safe in other letters than most. Parts that are safe together are safe each. */
function safeCells(row: Uint8Array): PackedCells | null {
	const cells = Buffer.from(row).toString().split(cellEnd);
	return cells.length === cellNames.length && cells.every(cell => safeText(cell) === cell)
		? packed(cells)
		: null;
}

/** The names of those lists whose tables are there: one that an older version of the program lacks is empty. */
function listsThere(sql: Statements): readonly string[] {
	const there = tablesThere(sql);
	return Object.keys(lists).filter(name => there.has(lists[name]?.table ?? ''));
}

/** The query for the cells of some keys, which takes longer to word than to find again. */
const queryFor = lastOf((...there: readonly string[]) => {
	const cells = cellNames.map(name => cellOf(name, there)).join(', ');
	return `SELECT CAST(group_concat(concat_ws(char(${end}), ${cells}), char(${endOfRow})) AS BLOB)
		FROM json_each(?) k LEFT JOIN engagements e ON e.seq = k.value`;
});

/**
 * A list has its parts in the order of the table's key, by which SQLite goes through it: a cross join keeps it the
 * outer one (sqlite.org/optoverview.html, 8.2), and to sort them as well takes longer. A record that is not there has
 * no id, and so a cell too few.
 */
function cellOf(name: string, there: readonly string[]): string {
	const list = lists[name];
	if (!list) return name === 'id' ? 'e.id' : `coalesce(e.${name}, '')`;
	if (!there.includes(name)) return "''";
	return `coalesce((SELECT group_concat(${list.part}, '${cellSeparator}') FROM ${list.from} WHERE t.seq = e.seq), '')`;
}
