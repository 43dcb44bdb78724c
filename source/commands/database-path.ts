import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {DatabasePaths} from './session.ts';
import {userFolder, type HomeSurroundings} from './user-folders.ts';

/** The circumstances that decide which database is the default one. */
export interface Surroundings extends HomeSurroundings {
	/** The database that came with the package. */
	readonly shippedDatabase: string;
}

/** The database to open where `--db` names none: the user's own where there is one, otherwise the shipped one. */
function defaultDatabase(surroundings: Surroundings): string {
	const own = ownDatabase(surroundings);
	return own !== null && existsSync(own) ? own : surroundings.shippedDatabase;
}

/** The databases of a session; `named` is that of `--db`. */
export function databasePaths(named: string | undefined, surroundings: Surroundings): DatabasePaths {
	const shipped = surroundings.shippedDatabase;
	return named === undefined
		? {path: defaultDatabase(surroundings), shipped, own: ownDatabase(surroundings)}
		: {path: named, shipped};
}

/** The path of the user's own database; null where no home folder is known. */
export function ownDatabase(surroundings: HomeSurroundings): string | null {
	const folder = userFolder('data', surroundings);
	return folder === null ? null : join(folder, 'communique.db');
}
