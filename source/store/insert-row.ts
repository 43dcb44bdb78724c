import type {Database} from './open.ts';

/**
 * Prepares to add rows, each with a value for every column by its name. The values are bound in the order of the
 * columns: bound by their names they take half as much time again.
 */
export function rowInserter(
	database: Database,
	table: string,
	columns: readonly string[],
): (row: Readonly<Record<string, unknown>>) => void {
	const places = columns.map(() => '?').join(', ');
	const statement = database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`);
	return row => void statement.run(...columns.map(name => row[name]));
}
