import {closeSync, openSync, readSync, statSync} from 'node:fs';
import {applicationId} from '../schema.ts';

/** The place of the application's id in the header of a SQLite file (sqlite.org/fileformat2.html, 1.3). */
const placeOfId = 68;

/** Returns true for a file that is a database of this program, and so may hold what somebody has imported. */
export function isOwnDatabase(path: string): boolean {
	const id = Buffer.alloc(4);
	try {
		// A pipe would be waited for.
		if (!statSync(path).isFile()) return false;
		const file = openSync(path, 'r');
		try {
			readSync(file, id, 0, id.length, placeOfId);
		} finally {
			closeSync(file);
		}
	} catch {
		// Writing to it says why.
		return false;
	}
	return id.readUInt32BE() === applicationId;
}
