import {CommuniqueError} from '../../domain/errors.ts';
import type {WorkingSetChange} from '../../domain/working-set.ts';
import type {Database} from '../open.ts';
import {schemaVersion} from '../schema.ts';
import {writeChanges} from '../working-set/stored-working-set.ts';
import {bringIndexUpToDate} from '../writer.ts';
import {bringUpToDate} from './refresh-reference.ts';

/** The most records of an older database that is upgraded while a reader waits: that takes a second or two. */
const mostUpgraded = 5000;

/**
 * Writes changes of the working set into the user's database, all of them or none. One of an older version is brought
 * up to date first, with the package's reference data, unless it is so large that a reader would have to wait.
 * @param now ISO day and time
 * @throws {CommuniqueError} (`database`) for a large database of an older version.
 */
export function keepWorkingSet(
	database: Database,
	changes: readonly WorkingSetChange[],
	{shipped, now}: {readonly shipped: Database; readonly now: string},
): void {
	database
		.transaction(() => {
			if (Number(database.pragma('user_version', {simple: true})) < schemaVersion) upgrade(database, shipped);
			writeChanges(database, changes, now);
		})
		.immediate();
}

function upgrade(database: Database, shipped: Database): void {
	const records = Number(database.prepare('SELECT count(*) FROM engagements').pluck().get());
	if (records > mostUpgraded) {
		throw new CommuniqueError(
			'database',
			'the database is of an older form',
			'the next import brings it up to date',
		);
	}
	bringUpToDate(database, shipped);
	bringIndexUpToDate(database);
}
