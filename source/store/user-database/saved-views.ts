import {seenBytes} from '../../domain/seen-records.ts';
import {hasTable} from '../has-table.ts';
import type {Database} from '../open.ts';
import type {StoredView} from '../read-saved-views.ts';
import {Statements} from '../statements.ts';
import {bringUpOnKey, isBehind, isOfOlderForm} from './bring-up-on-key.ts';

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
 * form is brought up to date before. What stands there already is not written, so that it waits for no other writer.
 * @returns false where there is one of this name that is not to be replaced
 * @throws {CommuniqueError} (`database`) for a large database of an older form.
 */
export function writeSavedView(
	{database, shipped}: ViewDatabases,
	view: StoredView,
	isReplacing: boolean,
): boolean {
	if (isReplacing && stands(database, view)) return true;
	const {name, lookedOn, seen} = view;
	const save = database.transaction((): boolean => {
		if (isOfOlderForm(database)) bringUpOnKey(database, shipped);
		const {changes} = database
			.prepare(
				`INSERT INTO saved_views VALUES (?, ?, ?, ?) ON CONFLICT (name) ${isReplacing ? replacing : 'DO NOTHING'}`,
			)
			.run(name, view.view, lookedOn, seenBytes(seen));
		return changes > 0;
	});
	return save.immediate();
}

function stands(database: Database, {name, view, lookedOn, seen}: StoredView): boolean {
	if (!hasTable(new Statements(database), 'saved_views')) return false;
	return (
		database
			.prepare('SELECT 1 FROM saved_views WHERE name = ? AND view = ? AND looked_on = ? AND seen = ?')
			.get(name, view, lookedOn, seenBytes(seen)) !== undefined
	);
}

/** Takes a saved view out of a database; false where it has none of this name. */
export function removeSavedView(database: Database, name: string): boolean {
	if (!hasTable(new Statements(database), 'saved_views')) return false;
	return database.prepare('DELETE FROM saved_views WHERE name = ?').run(name).changes > 0;
}

/**
 * Brings the package's newer reference data into the user's own database, so that its views can say what is new; what
 * has no saved view is left alone until the next import. Where there is nothing newer, no other writer is waited for.
 * @throws {CommuniqueError} (`database`) where there is, and too many records would have to be filed anew.
 */
export function refreshForViews({database, shipped}: ViewDatabases): void {
	const sql = new Statements(database);
	if (!hasTable(sql, 'saved_views') || sql.number('SELECT count(*) FROM saved_views') === 0) return;
	if (!isBehind(database, shipped)) return;
	database.transaction(() => bringUpOnKey(database, shipped)).immediate();
}
