import type {Statements} from './statements.ts';

/**
 * Makes the function that numbers the states of a database that is open for reading. The number changes when another
 * connection, of this program or any other, has committed (sqlite.org/pragma.html#pragma_data_version); whatever is
 * remembered of the database is remembered for one such number. Asking takes some 5 µs: once for a key or a
 * frame, not once for a record.
 */
export function editionOf(sql: Statements): () => number {
	return () => sql.number('PRAGMA data_version');
}
