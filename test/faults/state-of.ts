import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {inDatabase, openStore} from '../../source/store/index.ts';
import {Statements} from '../../source/store/statements.ts';

/** The state of a file that has not been made. */
export const absent = 'absent';

/**
 * A digest of every row of a database, in the order of their keys; what SQLite keeps for the full text is left to
 * `check`. Opening it rolls back what a killed writer has left.
 */
export function stateOf(path: string): string {
	if (!existsSync(path)) return absent;
	return inDatabase(path, 'read', database => {
		const sql = new Statements(database);
		const hash = createHash('sha256').update(JSON.stringify(database.pragma('user_version')));
		for (const table of sql.all<{name: string; sql: string}>(
			"SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'full_text%' ORDER BY name",
		)) {
			hash.update(`${table.name} ${table.sql}`);
			for (const row of sql.rows(`SELECT * FROM "${table.name}"`))
				for (const value of row) hash.update(value instanceof Uint8Array ? value : `${String(value)}\u{0}`);
		}
		return hash.digest('base64url');
	});
}

/** Faults that `check` finds, one line each. */
export function faultsOf(path: string): readonly string[] {
	const store = openStore(path);
	try {
		return store.verify().map(({check, message}) => `${check}: ${message}`);
	} finally {
		store.close();
	}
}
