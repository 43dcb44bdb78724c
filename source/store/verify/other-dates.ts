import {isEdtf} from '../../domain/date.ts';
import {safeText} from '../../text/safe.ts';
import {hasColumn} from '../has-table.ts';
import type {Statements} from '../statements.ts';

/** A column of dates, with how its row is named: SQL for a text, and what joins it. */
interface DateColumn {
	readonly table: string;
	readonly column: string;
	readonly name: string;
	readonly join?: string;
}

const ofRecord = {name: 'e.id', join: 'JOIN engagements e ON e.seq = t.seq'};

/** EDTF dates besides those of the engagements themselves; empty or null where there is none. */
const columns: readonly DateColumn[] = [
	{table: 'sources', column: 'published', ...ofRecord},
	{table: 'commitments', column: 'due', ...ofRecord},
	{table: 'memberships', column: 'start_date', name: "'membership ' || t.id"},
	{table: 'memberships', column: 'end_date', name: "'membership ' || t.id"},
	{table: 'post_titles', column: 'start_date', name: "'post ' || t.post_id"},
	{table: 'post_titles', column: 'end_date', name: "'post ' || t.post_id"},
	{table: 'ranks', column: 'from_date', name: "'rank of ' || t.person_id"},
	{table: 'ranks', column: 'attested', name: "'rank of ' || t.person_id"},
	{table: 'imports', column: 'day', name: "'import ' || t.id"},
	{table: 'saved_views', column: 'looked_on', name: "'saved view ' || t.name"},
];
/** Letters of a date that are told. */
const mostTold = 60;

/** Looks for dates that are none, in whatever is dated beside the engagements. A line for each. */
export function otherDateFaults(sql: Statements): readonly string[] {
	return columns
		.filter(({table, column}) => hasColumn(sql, table, column))
		.flatMap(each => [...faultsIn(sql, each)]);
}

function* faultsIn(sql: Statements, {table, column, name, join = ''}: DateColumn): Generator<string> {
	for (const [id, date] of sql.each<readonly [id: string, date: string]>(
		`SELECT ${name}, substr(t.${column}, 1, ${mostTold}) FROM ${table} t ${join}
		WHERE t.${column} IS NOT NULL AND t.${column} <> ''`,
	))
		if (!isEdtf(date)) yield safeText(`${id}: ${column} "${date}" is no date`);
}
