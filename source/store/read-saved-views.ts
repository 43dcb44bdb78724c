import {seenFromBytes, type SeenRecords} from '../domain/seen-records.ts';
import type {Database} from './open.ts';
import {Statements} from './statements.ts';
import {hasTable} from './has-table.ts';

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

/**
 * Reads the saved views of a database by name; none where an older version of the program wrote it.
 * @throws {Error} as the database library does where it cannot be read.
 */
export function readSavedViews(database: Database): readonly StoredView[] {
	const sql = new Statements(database);
	if (!hasTable(sql, 'saved_views')) return [];
	return sql
		.all<{name: string; view: string; looked_on: string; seen: Uint8Array}>(
			'SELECT name, view, looked_on, seen FROM saved_views ORDER BY name',
		)
		.map(({looked_on: lookedOn, seen, ...rest}) => ({...rest, lookedOn, seen: seenFromBytes(seen)}));
}
