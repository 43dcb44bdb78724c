import {seenFromBytes, type SeenRecords} from '../domain/seen-records.ts';
import type {Database} from './open.ts';
import {Statements} from './statements.ts';

/** A view of the list under the name that the user gave it. */
export interface StoredView {
	readonly name: string;
	/** What it asks for, as JSON. */
	readonly view: string;
	/** The ISO day on which it was last looked at. */
	readonly lookedOn: string;
	/** The records that it held then. */
	readonly seen: SeenRecords;
}

/** The version of databases from which on they have saved views. */
const since = 11;

/**
 * Reads the saved views of a database by name; none where an older version of the program wrote it.
 * @throws {Error} as the database library does where it cannot be read.
 */
export function readSavedViews(database: Database): readonly StoredView[] {
	const sql = new Statements(database);
	if (!hasSavedViews(sql)) return [];
	return sql
		.all<{name: string; view: string; looked_on: string; seen: Uint8Array}>(
			'SELECT name, view, looked_on, seen FROM saved_views ORDER BY name',
		)
		.map(({looked_on: lookedOn, seen, ...rest}) => ({...rest, lookedOn, seen: seenFromBytes(seen)}));
}

/** Returns true for a database that has room for saved views. */
export function hasSavedViews(sql: Statements): boolean {
	return sql.number('PRAGMA user_version') >= since;
}
