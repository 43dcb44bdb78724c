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

/** A saved view without the records that it held: as much as the palette shows of it. */
export type NamedView = Omit<StoredView, 'seen'>;

/**
 * Reads the saved views of a database by name; none where an older version of the program wrote it.
 * @throws {Error} as the database library does where it cannot be read.
 */
export function readSavedViews(database: Database): readonly NamedView[] {
	const sql = new Statements(database);
	if (!hasTable(sql, 'saved_views')) return [];
	return sql
		.all<{name: string; view: string; looked_on: string}>(
			'SELECT name, view, looked_on FROM saved_views ORDER BY name',
		)
		.map(({looked_on: lookedOn, ...rest}) => ({...rest, lookedOn}));
}

/**
 * Reads the records that a saved view held; none where there is no view of this name.
 * @throws {Error} as the database library does where it cannot be read.
 */
export function readSeen(database: Database, name: string): SeenRecords {
	const sql = new Statements(database);
	if (!hasTable(sql, 'saved_views')) return new Float64Array();
	const row = sql.first<{seen: Uint8Array}>('SELECT seen FROM saved_views WHERE name = ?', name);
	return row ? seenFromBytes(row.seen) : new Float64Array();
}
