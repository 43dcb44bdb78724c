import type {Statements} from './statements.ts';

/**
 * Returns true for a database that has a table: one that an older version of the program wrote may lack it. Asked by
 * the table, not by the version, so that it holds in the middle of an upgrade too.
 */
export function hasTable(sql: Statements, name: string): boolean {
	return sql.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?", name) > 0;
}

/** Returns true for a database in which a table has a column. */
export function hasColumn(sql: Statements, table: string, column: string): boolean {
	return sql.number('SELECT count(*) FROM pragma_table_info(?) WHERE name = ?', table, column) > 0;
}

/** The names of all tables, for who asks of several again and again. */
export function tablesThere(sql: Statements): ReadonlySet<string> {
	return new Set(
		sql.rows<readonly [string]>("SELECT name FROM sqlite_schema WHERE type = 'table'").map(([name]) => name),
	);
}
