import {CommuniqueError} from '../domain/errors.ts';
import {safeText} from '../text/safe.ts';
import {applicationId, schemaVersion} from './schema.ts';

/** What is asked of an opened file. */
interface OpenedFile {
	readonly pragma: (text: string, options: {readonly simple: true}) => unknown;
	readonly prepare: (sql: string) => {readonly all: () => unknown[]};
	readonly close: () => unknown;
}

/**
 * Checks that a file is a database of communique, of a version that this one reads, and holds no SQL that would run by
 * itself: communique makes neither triggers nor views, so that one in a file was put there by somebody else.
 * @throws {CommuniqueError} (`database`) where it is not; the database is closed then.
 */
export function assertIsOurs(database: OpenedFile, path: string): void {
	const fault = faultOf(database);
	if (fault === null) return;
	database.close();
	throw new CommuniqueError('database', `${path} ${fault.what}`, fault.hint);
}

interface Fault {
	readonly what: string;
	readonly hint: string;
}

function faultOf(database: OpenedFile): Fault | null {
	const id = Number(database.pragma('application_id', {simple: true}));
	const version = Number(database.pragma('user_version', {simple: true}));
	if (id !== applicationId) return {what: 'is a database of another program', hint: 'check --db'};
	if (version > schemaVersion) {
		const versions = `(schema ${version}, this one reads ${schemaVersion})`;
		return {what: `was written by a newer communique ${versions}`, hint: 'update communique'};
	}
	if (version < 1) return {what: `has no known schema (${version})`, hint: 'check --db'};
	const [own] = database
		.prepare("SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view') LIMIT 1")
		.all() as {readonly type: string; readonly name: string}[];
	if (!own) return null;
	return {
		what: `has a ${own.type} that communique did not make, ${safeText(own.name)}`,
		hint: 'check --db, or take it out with DROP in sqlite3',
	};
}
