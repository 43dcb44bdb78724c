import {existsSync} from 'node:fs';
import {viewJson} from '../settings/view-json.ts';
import type {StoredView} from '../store/index.ts';
import {refreshForViews, removeSavedView, writeSavedView} from '../store/user-database/index.ts';
import type {SavedView} from '../ui/explorer/views-ports.ts';
import {inOwnDatabase} from './in-own-database.ts';
import {lockPatience} from './lock-patience.ts';
import type {OwnPaths} from './own-paths.ts';

/*
 * What writes saved views: it brings with it all that writes the user's database, so that it is loaded once a view is
 * to be written (saved-views-port.ts).
 */

/**
 * Writes a view, into a database that is made for it where there is none; false where one of its name is there.
 * @throws {CommuniqueError} where that cannot be done.
 */
export function saveView({view, ...rest}: SavedView, isReplacing: boolean, paths: OwnPaths): boolean {
	const text: StoredView = {...rest, view: JSON.stringify(viewJson(view))};
	return inOwnDatabase(
		paths,
		(database, shipped) => writeSavedView({database, shipped}, text, isReplacing),
		lockPatience.asked,
	);
}

/**
 * Takes a view out of the database.
 * @throws {CommuniqueError} where that cannot be done.
 */
export function removeView(name: string, paths: OwnPaths): void {
	inOwnDatabase(paths, database => removeSavedView(database, name), lockPatience.asked);
}

/**
 * Brings the newer data of the package into the own database of the user, into no named one.
 * @throws {CommuniqueError} where that cannot be done.
 */
export function refreshData(paths: OwnPaths): void {
	if (paths.target === null || paths.isNamed || !existsSync(paths.target)) return;
	inOwnDatabase(paths, (database, shipped) => refreshForViews({database, shipped}), lockPatience.asked);
}
