import type {WorkingSetChange} from '../domain/working-set.ts';
import {ensureUserDatabase, inDatabase, keepWorkingSet} from '../store/user-database/index.ts';
import {assertIsNotShipped} from './import/save.ts';
import type {ImportPaths} from './import/import-context.ts';

/** The databases of a session: the reader's own, which may not exist yet, and that of the package. */
export type OwnPaths = Omit<ImportPaths, 'home'>;

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
	assertIsNotShipped(paths);
	ensureUserDatabase(paths.target, paths.shipped, paths.isNamed ? 'must-exist' : 'make');
	inDatabase(paths.shipped, 'read', shipped =>
		inDatabase(
			paths.target,
			'write',
			database => keepWorkingSet(database, changes, {shipped, now}),
			patience,
		),
	);
	return paths.target;
}
