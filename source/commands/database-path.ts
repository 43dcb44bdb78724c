import {existsSync} from 'node:fs';
import {isAbsolute, join} from 'node:path';

/** The circumstances that decide which database is the default one. */
export interface Surroundings {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** As `process.platform`. */
	readonly platform: string;
	/** The user's home folder. */
	readonly home: string;
	/** The database that came with the package. */
	readonly shippedDatabase: string;
}

/** The database to open where `--db` names none: the user's own where there is one, otherwise the shipped one. */
export function defaultDatabase(surroundings: Surroundings): string {
	const own = ownDatabase(surroundings);
	return existsSync(own) ? own : surroundings.shippedDatabase;
}

/**
 * The path of the user's own database (XDG Base Directory Specification 0.8, which has a relative path in the
 * variable ignored).
 */
export function ownDatabase({env, platform, home}: Surroundings): string {
	const asked = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_DATA_HOME'];
	const usual = platform === 'win32' ? join(home, 'AppData', 'Local') : join(home, '.local', 'share');
	return join(asked && isAbsolute(asked) ? asked : usual, 'communique', 'communique.db');
}
