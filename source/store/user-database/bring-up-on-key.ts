import {CommuniqueError} from '../../domain/errors.ts';
import type {Database} from '../open.ts';
import {schemaVersion} from '../schema.ts';
import {bringIndexUpToDate} from '../writer.ts';
import {bringUpToDate, standingOf} from './refresh-reference.ts';

/** The most records of a database that are filed anew while a reader waits for a key: that takes a second or two. */
const mostFiled = 5000;

/** Returns true for a database that an older version of the program wrote. */
export function isOfOlderForm(database: Database): boolean {
	return Number(database.pragma('user_version', {simple: true})) < schemaVersion;
}

/** Returns true for a database of an older form, or with older reference data than the package has. */
export function isBehind(database: Database, shipped: Database): boolean {
	return isOfOlderForm(database) || standingOf(database, shipped) === 'behind';
}

/**
 * Brings a database that is behind up to date with the reference data of the package, in the transaction that is open,
 * while a reader waits for a key: marks, notes, tags and saved views do so before they are written.
 * @throws {CommuniqueError} (`database`) for one with so many records that the reader would have to wait.
 */
export function bringUpOnKey(database: Database, shipped: Database): void {
	const records = Number(database.prepare('SELECT count(*) FROM engagements').pluck().get());
	if (records > mostFiled) {
		const what = isOfOlderForm(database) ? 'is of an older form' : 'has older data than the package';
		throw new CommuniqueError('database', `your database ${what}; the next import brings it up to date`);
	}
	if (bringUpToDate(database, shipped)) bringIndexUpToDate(database);
}
