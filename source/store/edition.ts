import type {Statements} from './statements.ts';

/**
 * Makes the function that numbers the states of an open database. The number changes when this connection or any
 * other program has written since it was asked for last; whatever is remembered of the database is remembered for
 * one such number. Asking takes some 8 µs: once for a key or a frame, not once for a record.
 */
export function editionOf(sql: Statements): () => number {
	let known: readonly number[] = [];
	let edition = 0;
	return () => {
		const now = [
			// Changes when another connection commits (sqlite.org/pragma.html#pragma_data_version).
			sql.number('PRAGMA data_version'),
			// Rows that this connection has changed (sqlite.org/lang_corefunc.html#total_changes).
			sql.number('SELECT total_changes()'),
		];
		if (now.some((each, index) => each !== known[index])) edition++;
		known = now;
		return edition;
	};
}
