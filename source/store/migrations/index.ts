import type {Database} from '../open.ts';
import {schemaVersion} from '../schema.ts';
import {addWords} from './0002-words.ts';
import {flagCountries} from './0003-whole-countries.ts';

/** What makes a database of each version out of one of the version before. */
const steps: ReadonlyMap<number, (database: Database) => void> = new Map([
	[2, addWords],
	[3, flagCountries],
]);

/** Brings a database of an older version up to this program's, in the transaction that is open. */
export function migrate(database: Database): void {
	const from = Number(database.pragma('user_version', {simple: true}));
	for (let version = from + 1; version <= schemaVersion; version++) {
		steps.get(version)?.(database);
		database.pragma(`user_version = ${version}`);
	}
}
