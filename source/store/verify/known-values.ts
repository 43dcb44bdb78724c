import {commitmentParties, commitmentStatuses} from '../../domain/commitment.ts';
import type {Engagement} from '../../domain/engagement.ts';
import {confidences, dayParts, kinds, parts, sides} from '../../domain/vocabulary.ts';
import {safeText} from '../../text/safe.ts';
import {mostEditions} from '../read-series.ts';
import type {Statements} from '../statements.ts';

/** A column of a record, or of one of its lists, and the values that it may have beside null. */
type Column = readonly [table: string, column: string, values: readonly string[]];

const bases = ['stated', 'inferred'] as const satisfies readonly Engagement['date_basis'][];
const origins = ['reference', 'user'] as const satisfies readonly Engagement['origin'][];

const vocabularies: readonly Column[] = [
	['engagements', 'kind', kinds],
	['engagements', 'date_basis', bases],
	['engagements', 'day_part', dayParts],
	['engagements', 'confidence', confidences],
	['engagements', 'origin', origins],
	['participants', 'part', parts],
	['participants', 'side', sides],
	['commitments', 'given_by', commitmentParties],
	['commitments', 'given_to', commitmentParties],
	['commitments', 'status', commitmentStatuses],
];
/** Columns that hold JSON, or null. */
const json = [
	['engagements', 'date_reasons'],
	['sources', 'says'],
	['sources', 'differs'],
] as const;
/** Columns with JSON that are of no record, with how their row is named. */
const otherJson = [
	{table: 'imports', column: 'files', name: "'import ' || id"},
	{table: 'filled_fields', column: 'value', name: 'record_id'},
	{table: 'saved_views', column: 'view', name: "'saved view ' || name"},
] as const;
/** Letters of a value that are told. */
const mostTold = 60;

/**
 * Looks for values that no program of ours writes: the schema forbids most of them, but a file may have been changed
 * without it, and SQLite's own check does not compare values with it. Gives a line for each, with its record.
 */
export function valueFaults(sql: Statements): readonly string[] {
	const columns = new Set(
		sql
			.rows<readonly [string]>(
				`SELECT t.name || '.' || c.name FROM pragma_table_list t, pragma_table_info(t.name) c`,
			)
			.map(([name]) => name),
	);
	return [
		...vocabularies.flatMap(([table, column, values]) =>
			faultsIn(sql, columns, {table, column, isFault: 'NOT IN (SELECT value FROM json_each(?))', values}),
		),
		...json.flatMap(([table, column]) => faultsIn(sql, columns, {table, column, isFault: null, values: []})),
		...otherJson.flatMap(each =>
			columns.has(`${each.table}.${each.column}`) ? otherJsonFaults(sql, each) : [],
		),
		...(columns.has('known_editions.last') ? editionFaults(sql) : []),
	];
}

function faultsIn(
	sql: Statements,
	columns: ReadonlySet<string>,
	{
		table,
		column,
		isFault,
		values,
	}: {
		readonly table: string;
		readonly column: string;
		/** Null for JSON that is none. */
		readonly isFault: string | null;
		readonly values: readonly string[];
	},
): readonly string[] {
	if (!columns.has(`${table}.${column}`)) return [];
	const condition = isFault === null ? `NOT json_valid(t.${column})` : `t.${column} ${isFault}`;
	const rows = sql.rows<readonly [id: string, value: string]>(
		`SELECT e.id, substr(t.${column}, 1, ${mostTold})
		FROM ${table} t JOIN engagements e ON e.seq = t.seq
		WHERE t.${column} IS NOT NULL AND ${condition} ORDER BY e.seq`,
		...(isFault === null ? [] : [JSON.stringify(values)]),
	);
	const what = isFault === null ? 'is no JSON' : 'is not known';
	return rows.map(([id, value]) => safeText(`${id}: ${column} "${value}" ${what}`));
}

function otherJsonFaults(
	sql: Statements,
	{table, column, name}: (typeof otherJson)[number],
): readonly string[] {
	return sql
		.rows<readonly [id: string, value: string]>(
			`SELECT ${name}, substr(${column}, 1, ${mostTold}) FROM ${table} WHERE NOT json_valid(${column})`,
		)
		.map(([id, value]) => safeText(`${id}: ${column} "${value}" is no JSON`));
}

/** Runs and numbers of editions that no series has. */
function editionFaults(sql: Statements): readonly string[] {
	const runs = sql.rows<readonly [id: string, first: number, last: number]>(
		`SELECT series_id, first, last FROM known_editions
		WHERE first < 1 OR last < first OR last > ${mostEditions} ORDER BY series_id, first`,
	);
	const own = sql.rows<readonly [id: string, number: number | null, year: number | null]>(
		`SELECT e.id, t.number, t.year FROM engagement_series t JOIN engagements e ON e.seq = t.seq
		WHERE coalesce(t.number, 1) NOT BETWEEN 1 AND ${mostEditions} OR coalesce(t.year, 1) NOT BETWEEN 1 AND ${mostEditions}`,
	);
	return [
		...runs.map(([id, first, last]) => safeText(`series ${id}: editions ${first} to ${last} are too many`)),
		...own.map(([id, number, year]) => safeText(`${id}: no series has an edition ${number ?? year}`)),
	];
}
