import {isEdtf} from '../domain/date.ts';
import type {Engagement} from '../domain/engagement.ts';
import {cellNames, cellsOf, cellSeparator} from '../domain/record-cells.ts';
import {longestTitle, mostPeople} from '../domain/record-limits.ts';
import {safeText} from '../text/safe.ts';
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

const [dateAt, titleEnAt, titleViAt, peopleAt] = (['date', 'title_en', 'title_vi', 'people'] as const).map(
	name => cellNames.indexOf(name),
) as [number, number, number, number];

/**
 * Reads the cells of records (domain/record-cells.ts), in the order of their keys: SQLite joins what a cell has several
 * of, so that nothing is made which no cell shows. Keys of no record are passed over.
 * @param whole reads all of some records, by their keys: those of which the cells may be others than they stand there
 */
export function readCells(
	sql: Statements,
	keys: readonly number[],
	whole: (keys: readonly number[]) => ReadonlyMap<number, Engagement>,
): readonly (readonly string[])[] {
	const known = readUsual(sql, keys);
	const others = known.size < keys.length ? whole(keys.filter(key => !known.has(key))) : none;
	const cells: (readonly string[])[] = [];
	for (const key of keys) {
		const other = others.get(key);
		const own = other ? cellsOf(other) : known.get(key);
		if (own) cells.push(own);
	}
	return cells;
}

/**
 * Reads those of the records whose cells are what a reading of all of each would give: without a text that is not safe
 * as it is, a date that is none, a title or a list of people that may be beyond its limit.
 */
function readUsual(sql: Statements, keys: readonly number[]): ReadonlyMap<number, readonly string[]> {
	const there = tablesThere(sql);
	const rows = sql.rows<(string | number | null)[]>(
		`SELECT ${cellNames.map(name => cellOf(name, there)).join(', ')}, e.seq FROM engagements e
		WHERE e.seq IN (SELECT value FROM json_each(?))`,
		JSON.stringify(keys),
	);
	const cells = new Map<number, readonly string[]>();
	for (const row of rows) {
		const seq = row.pop();
		if (typeof seq === 'number' && isSafe(row) && isUsual(row)) cells.set(seq, row);
	}
	return cells;
}

const none: ReadonlyMap<number, Engagement> = new Map();

function tablesThere(sql: Statements): ReadonlySet<string> {
	return new Set(
		sql.rows<readonly [string]>("SELECT name FROM sqlite_schema WHERE type = 'table'").map(([name]) => name),
	);
}

/** A list has its parts in the order of the table's key; one that an older version of the program lacks is empty. */
function cellOf(name: string, there: ReadonlySet<string>): string {
	const list = lists[name];
	if (!list) return `coalesce(e.${name}, '')`;
	if (!there.has(list.table)) return "''";
	const parts = `SELECT ${list.part} AS part FROM ${list.from} WHERE t.seq = e.seq ORDER BY t.position`;
	return `coalesce((SELECT group_concat(part, '${cellSeparator}') FROM (${parts})), '')`;
}

/** Texts are joined by what changes none of them: safe together, they are safe each. */
function isSafe(row: readonly unknown[]): row is readonly string[] {
	for (const cell of row) if (typeof cell !== 'string' || safeText(cell) !== cell) return false;
	return true;
}

function isUsual(row: readonly string[]): boolean {
	const people = row[peopleAt] ?? '';
	return (
		(row[titleEnAt] ?? '').length <= longestTitle &&
		(row[titleViAt] ?? '').length <= longestTitle &&
		(people.length < mostPeople || people.split(cellSeparator).length <= mostPeople) &&
		isEdtf(row[dateAt] ?? '')
	);
}
