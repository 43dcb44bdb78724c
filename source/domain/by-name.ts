/** Makes a record of a table: a property for each row, under a name that the row has. */
export function byName<Row, Name extends string, T>(
	rows: readonly Row[],
	nameOf: (row: Row) => Name,
	make: (row: Row) => T,
): Readonly<Record<Name, T>> {
	// `Object.fromEntries` forgets the names.
	return Object.fromEntries(rows.map(row => [nameOf(row), make(row)])) as Record<Name, T>;
}
