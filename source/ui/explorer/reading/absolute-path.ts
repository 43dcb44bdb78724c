import {isAbsolute, join, resolve} from 'node:path';

/** The places from which paths are understood. */
export interface Folders {
	/** The folder in which the program runs. */
	readonly folder: string;
	/** The reader's home folder, which a path may begin with as `~/`. */
	readonly home: string;
	/** The database that was named; left out for the default one. */
	readonly database?: string | undefined;
}

/** The absolute path that a typed one means: no shell stands between the screen and the disk. */
export function absolutePath(path: string, {folder, home}: Folders): string {
	if (path.startsWith('~/')) return join(home, path.slice(2));
	return isAbsolute(path) ? path : resolve(folder, path);
}

/**
 * A file's name as a command line takes it: one that begins with a hyphen would be a flag, and `~` in quotes is no
 * folder.
 * @param path the same, absolute
 */
export function targetName(name: string, path: string): string {
	if (name.startsWith('-')) return `./${name}`;
	return name.startsWith('~/') ? path : name;
}
