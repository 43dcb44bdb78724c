import {seenBytes} from '../../domain/seen-records.ts';
import {migrate} from '../migrations/index.ts';
import type {Database} from '../open.ts';
import type {StoredView} from '../read-saved-views.ts';
import {Statements} from '../statements.ts';
import {bringIndexUpToDate} from '../writer.ts';
import {bringUpToDate, refreshReference} from './refresh-reference.ts';
import {hasTable} from '../has-table.ts';

/** Milliseconds for which somebody who has pressed a key waits for another writer. */
const keyPatience = 1500;

const replacing = 'DO UPDATE SET view = excluded.view, looked_on = excluded.looked_on, seen = excluded.seen';

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
	if (!hasTable(new Statements(database), 'saved_views')) return false;
	database.pragma(`busy_timeout = ${keyPatience}`);
	return database.prepare('DELETE FROM saved_views WHERE name = ?').run(name).changes > 0;
}

/**
 * Brings the package's newer reference data into the user's own database, so that its views can say what is new; what
 * has no saved view is left alone until the next import.
 */
export function refreshForViews({database, shipped}: ViewDatabases): void {
	const sql = new Statements(database);
	if (!hasTable(sql, 'saved_views') || sql.number('SELECT count(*) FROM saved_views') === 0) return;
	database.pragma(`busy_timeout = ${keyPatience}`);
	database
		.transaction(() => {
			if (bringUpToDate(database, shipped)) bringIndexUpToDate(database);
		})
		.immediate();
}
