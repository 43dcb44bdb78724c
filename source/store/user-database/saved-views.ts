import {seenBytes, seenFromBytes, type SeenRecords} from '../../domain/seen-records.ts';
import {migrate} from '../migrations/index.ts';
import type {Database} from '../open.ts';
import {Statements} from '../statements.ts';
import {bringIndexUpToDate} from '../writer.ts';
import {bringUpToDate, refreshReference} from './refresh-reference.ts';

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

/** Milliseconds for which somebody who has pressed a key waits for another writer. */
const keyPatience = 1500;

const replacing = 'DO UPDATE SET view = excluded.view, looked_on = excluded.looked_on, seen = excluded.seen';

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

/** The databases that a saved view is written with. */
export interface ViewDatabases {
	/** The one that it is written into. */
	readonly database: Database;
	/** The one that came with the package, open for reading. */
	readonly shipped: Database;
}

/**
 * Saves a view under its name, in the place of one of this name where `isReplacing` says so. A database of an older
 * version becomes one of this version before.
 * @returns false where there is one of this name that is not to be replaced
 */
export function writeSavedView(
	{database, shipped}: ViewDatabases,
	{name, view, lookedOn, seen}: StoredView,
	isReplacing: boolean,
): boolean {
	database.pragma(`busy_timeout = ${keyPatience}`);
	const save = database.transaction((): boolean => {
		if (migrate(database)) {
			refreshReference(database, shipped);
			bringIndexUpToDate(database);
		}
		const {changes} = database
			.prepare(
				`INSERT INTO saved_views VALUES (?, ?, ?, ?) ON CONFLICT (name) ${isReplacing ? replacing : 'DO NOTHING'}`,
			)
			.run(name, view, lookedOn, seenBytes(seen));
		return changes > 0;
	});
	return save.immediate();
}

/** Takes a saved view out of a database; false where it has none of this name. */
export function removeSavedView(database: Database, name: string): boolean {
	if (!hasSavedViews(new Statements(database))) return false;
	database.pragma(`busy_timeout = ${keyPatience}`);
	return database.prepare('DELETE FROM saved_views WHERE name = ?').run(name).changes > 0;
}

/**
 * Brings the package's newer reference data into the user's own database, so that its views can say what is new; what
 * has no saved view is left alone until the next import.
 */
export function refreshForViews({database, shipped}: ViewDatabases): void {
	const sql = new Statements(database);
	if (!hasSavedViews(sql) || sql.number('SELECT count(*) FROM saved_views') === 0) return;
	database.pragma(`busy_timeout = ${keyPatience}`);
	database
		.transaction(() => {
			if (bringUpToDate(database, shipped)) bringIndexUpToDate(database);
		})
		.immediate();
}

function hasSavedViews(sql: Statements): boolean {
	return sql.number('PRAGMA user_version') >= since;
}
