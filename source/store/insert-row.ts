/** The statement that adds a row with a value for each column, by its name. */
export function insertRowOf(table: string, columns: readonly string[]): string {
	const values = columns.map(name => `:${name}`);
	return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`;
}
