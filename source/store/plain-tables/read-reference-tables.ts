import {
	referenceTables,
	type Cell,
	type PlainColumn,
	type ReferenceRows,
	type ReferenceTableName,
	type References,
	type TableRow,
} from '../../export/tables/index.ts';
import {safeText} from '../../text/safe.ts';
import {inDatabase} from '../open.ts';
import {readYearlySeries} from '../read-series.ts';
import {listOf} from '../safe-rows.ts';
import {Statements} from '../statements.ts';
import {hasTable} from '../has-table.ts';

/** The tables of the database that are called otherwise there. */
const ownNames: Partial<Readonly<Record<ReferenceTableName, string>>> = {
	people: 'persons',
	person_ranks: 'ranks',
};

/** The name under which the database keeps a table. */
export function ownName(table: ReferenceTableName): string {
	return ownNames[table] ?? table;
}

/**
 * Reads all that records refer to: their people with ranks, terms of office and posts, ships and organisations, series,
 * places; and the whole vocabulary. Columns and tables that a database of an older version lacks are empty.
 * @throws {CommuniqueError} (`database`) where the database cannot be used.
 */
export function readReferenceTables(path: string, references: References): ReferenceRows<TableRow> {
	return inDatabase(path, 'read', database => {
		const sql = new Statements(database);
		return sql.atOnce(() => readTables(sql, references));
	});
}

function readTables(sql: Statements, references: References): ReferenceRows<TableRow> {
	const rows = (
		table: ReferenceTableName,
		column: string,
		values: Iterable<Cell | undefined>,
	): readonly TableRow[] => readRows(sql, table, {column, values: new Set(values)});
	const {people, series} = references;
	const memberships = rows('memberships', 'person_id', people);
	const postIds = valuesOf(memberships, 'post_id');
	const posts = rows('posts', 'id', postIds);
	const places = rows('places', 'name_en', references.places);
	const placeIds = new Set(valuesOf(places, 'id'));
	return {
		people: rows('people', 'id', people),
		person_ranks: rows('person_ranks', 'person_id', people),
		memberships,
		posts,
		post_titles: rows('post_titles', 'post_id', postIds),
		organizations: rows('organizations', 'id', valuesOf(posts, 'organization_id')),
		bodies: rows('bodies', 'id', references.bodies),
		series: withRhythm(sql, rows('series', 'id', series)),
		known_editions: rows('known_editions', 'series_id', series),
		places,
		venues: rows('venues', 'name_en', references.venues).filter(row => placeIds.has(row['place_id'])),
		terms: readRows(sql, 'terms', null),
	};
}

/** Series with what the database keeps of their rhythm as the value `yearly_series` of `meta`. */
function withRhythm(sql: Statements, series: readonly TableRow[]): readonly TableRow[] {
	const yearly: ReadonlySet<unknown> = new Set(readYearlySeries(sql));
	return series.map(row => ({...row, every: yearly.has(row['id']) ? 'P1Y' : null}));
}

function valuesOf(rows: readonly TableRow[], column: string): readonly (Cell | undefined)[] {
	return rows.map(row => row[column]);
}

/**
 * Reads the rows of a table in the order of its key.
 * @param wanted the values of a column of those that are read; null for all rows
 */
function readRows(
	sql: Statements,
	name: ReferenceTableName,
	wanted: {readonly column: string; readonly values: ReadonlySet<Cell | undefined>} | null,
): readonly TableRow[] {
	const table = referenceTables.find(each => each.name === name);
	const own = ownName(name);
	if (!table || !hasTable(sql, own)) return [];
	const [condition, values] = wanted
		? [`WHERE "${wanted.column}" IN (SELECT value FROM json_each(?))`, [JSON.stringify([...wanted.values])]]
		: ['', []];
	const order = table.key.map(column => `"${column}"`).join(', ');
	return sql
		.all<Readonly<Record<string, unknown>>>(
			`SELECT * FROM "${own}" ${condition} ORDER BY ${order}`,
			...values,
		)
		.map(row =>
			Object.fromEntries(table.columns.map(column => [column.name, cellOf(column, row[column.name])])),
		);
}

/** A value of the database as that of a column. */
function cellOf({type, gaps}: PlainColumn, value: unknown): Cell {
	switch (type) {
		case 'list':
			return listOf(typeof value === 'string' ? value : '');
		case 'boolean':
			return value === 1;
		case 'integer':
		case 'number':
			return typeof value === 'number' ? value : null;
		case 'text':
		case 'day':
		case 'map':
			return typeof value === 'string' ? safeText(value) : gaps === 'null' ? null : '';
	}
}
