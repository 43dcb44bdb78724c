import {existsSync, realpathSync} from 'node:fs';
import {CommuniqueError} from '../domain/errors.ts';
import {viewJson} from '../settings/view-json.ts';
import type {StoredView} from '../store/index.ts';
import {
	ensureUserDatabase,
	inDatabase,
	refreshForViews,
	removeSavedView,
	writeSavedView,
} from '../store/user-database/index.ts';
import type {SavedView} from '../ui/explorer/views-ports.ts';
import type {ViewPaths} from './view-paths.ts';

/*
 * What writes saved views: it brings with it all that writes the user's database, so that it is loaded once a view is
 * to be written (saved-views-port.ts).
 */

/**
 * Writes a view, into a database that is made for it where there is none; false where one of its name is there.
 * @throws {CommuniqueError} where that cannot be done.
 */
export function saveView({view, ...rest}: SavedView, isReplacing: boolean, paths: ViewPaths): boolean {
	const target = writable(paths);
	ensureUserDatabase(target, paths.shipped, paths.isNamed ? 'must-exist' : 'make');
	const text: StoredView = {...rest, view: JSON.stringify(viewJson(view))};
	return inDatabase(paths.shipped, 'read', shipped =>
		inDatabase(target, 'write', database => writeSavedView({database, shipped}, text, isReplacing)),
	);
}

/**
 * Takes a view out of the database.
 * @throws {CommuniqueError} where that cannot be done.
 */
export function removeView(name: string, paths: ViewPaths): void {
	inDatabase(writable(paths), 'write', database => removeSavedView(database, name));
}

/**
 * Brings the newer data of the package into the own database of the user, into no named one.
 * @throws {CommuniqueError} where that cannot be done.
 */
export function refreshData({target, isNamed, shipped}: ViewPaths): void {
	if (target === null || isNamed || !existsSync(target)) return;
	inDatabase(shipped, 'read', packaged =>
		inDatabase(target, 'write', database => refreshForViews({database, shipped: packaged})),
	);
}

/**
 * The path that may be written to.
 * @throws {CommuniqueError} (`file`) where there is none: no home folder is known, or `--db` names the package's own.
 */
function writable({target, shipped}: ViewPaths): string {
	if (target === null) throw new CommuniqueError('file', 'no home folder is known');
	if (existsSync(target) && existsSync(shipped) && realpathSync(target) === realpathSync(shipped))
		throw new CommuniqueError('file', `${target} came with communique and is only read`);
	return target;
}
