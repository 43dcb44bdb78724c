import type {WorkingSetChange} from '../domain/working-set.ts';
import {keepWorkingSet} from '../store/user-database/index.ts';
import {inOwnDatabase, writableTarget} from './in-own-database.ts';
import type {OwnPaths} from './own-paths.ts';

/**
 * Writes changes of the working set into the reader's database, which the first of them makes.
 * @param patience milliseconds for which a lock is waited for
 * @param now ISO day and time
 * @returns the path of the database
 * @throws {CommuniqueError} where the database cannot be made or written.
 */
export function writeWorkingSet(
	paths: OwnPaths,
	changes: readonly WorkingSetChange[],
	patience: number,
	now: string,
): string {
	inOwnDatabase(paths, (database, shipped) => keepWorkingSet(database, changes, {shipped, now}), patience);
	return writableTarget(paths);
}
