import {existsSync, realpathSync} from 'node:fs';
import {CommuniqueError} from '../domain/errors.ts';
import {ensureUserDatabase, inDatabase, type Database} from '../store/user-database/index.ts';
import type {OwnPaths} from './own-paths.ts';

/**
 * Opens the reader's database to write, which is made where there is none, and that of the package to read, for a
 * piece of work.
 * @param patience milliseconds for which a lock is waited for (lock-patience.ts); left out where nobody waits for a key
 * @throws {CommuniqueError} (`file`, `database`) where the database cannot be made or written, or is the package's.
 */
export function inOwnDatabase<T>(
	paths: OwnPaths,
	work: (database: Database, shipped: Database) => T,
	patience?: number,
): T {
	const target = writableTarget(paths);
	ensureUserDatabase(target, paths.shipped, paths.isNamed ? 'must-exist' : 'make');
	return inDatabase(paths.shipped, 'read', shipped =>
		inDatabase(target, 'write', database => work(database, shipped), patience),
	);
}

/**
 * The path of the reader's database.
 * @throws {CommuniqueError} (`file`) where no home folder is known, or `--db` names the database of the package, which
 * is the same for everybody and replaced by updates.
 */
export function writableTarget({target, shipped}: Pick<OwnPaths, 'target' | 'shipped'>): string {
	if (target === null) throw new CommuniqueError('file', 'no home folder is known');
	if (!existsSync(target) || !existsSync(shipped) || realpathSync(target) !== realpathSync(shipped))
		return target;
	throw new CommuniqueError(
		'file',
		`${target} came with communique and is only read`,
		'leave out --db, or name a file that is not there yet',
	);
}
