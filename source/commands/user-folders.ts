import {isAbsolute, join} from 'node:path';

/** The user's home and the variables that may name other folders. */
export interface HomeSurroundings {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** As `process.platform`. */
	readonly platform: string;
	/** The user's home folder; empty where there is none. */
	readonly home: string;
}

/** The folders in which a program keeps things for a user: the variable, and the usual place under the home folder. */
const places = {
	data: {variable: 'XDG_DATA_HOME', usual: ['.local', 'share']},
	state: {variable: 'XDG_STATE_HOME', usual: ['.local', 'state']},
	config: {variable: 'XDG_CONFIG_HOME', usual: ['.config']},
} as const;

const windowsPlaces = {
	data: {variable: 'LOCALAPPDATA', usual: ['AppData', 'Local']},
	state: {variable: 'LOCALAPPDATA', usual: ['AppData', 'Local']},
	config: {variable: 'APPDATA', usual: ['AppData', 'Roaming']},
} as const;

/**
 * The program's own folder of a kind (XDG Base Directory Specification 0.8, which has a relative path in a variable
 * ignored); null where no home folder is known.
 */
export function userFolder(
	kind: keyof typeof places,
	{env, platform, home}: HomeSurroundings,
): string | null {
	const {variable, usual} = (platform === 'win32' ? windowsPlaces : places)[kind];
	const asked = env[variable];
	if (asked && isAbsolute(asked)) return join(asked, 'communique');
	return isAbsolute(home) ? join(home, ...usual, 'communique') : null;
}
