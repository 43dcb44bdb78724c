import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The machine on which a browser is looked for. */
export interface BrowserMachine {
	/** The environment variables, by which browser and clipboard are known. */
	readonly env: Readonly<Record<string, string | undefined>>;
	/** As `process.platform`. */
	readonly platform: string;
}

/**
 * Returns true where a browser can be called: everywhere on macOS and Windows; elsewhere where `$BROWSER` names one,
 * or where there is a screen and something that opens addresses on it. Over ssh and in containers there is none.
 */
export function hasBrowser({env, platform}: BrowserMachine): boolean {
	if (platform === 'darwin' || platform === 'win32') return true;
	if (browserNamed(env) !== undefined || env['WSL_DISTRO_NAME']) return true;
	return [env['DISPLAY'], env['WAYLAND_DISPLAY']].some(Boolean) && isOnPath('xdg-open', env);
}

/** How long an opener is watched for its failure, in milliseconds. */
const patience = 10_000;

/**
 * Calls the browser, and gives false where none came up: the opener is missing, or says so within ten seconds. The
 * address is an argument of its own and passes through no shell.
 */
export async function openInBrowser(url: string, {env}: BrowserMachine): Promise<boolean> {
	const {default: open} = await import('open');
	const name = browserNamed(env);
	try {
		const opener = await open(url, name === undefined ? {} : {app: {name}});
		return await new Promise<boolean>(resolve => {
			const timer = setTimeout(() => resolve(true), patience);
			timer.unref();
			opener.once('exit', code => {
				clearTimeout(timer);
				resolve(code === 0 || code === null);
			});
		});
	} catch {
		return false;
	}
}

/** The first browser of `$BROWSER`, a list with colons; one with arguments of its own is for a shell to read. */
function browserNamed(env: BrowserMachine['env']): string | undefined {
	const first = (env['BROWSER'] ?? '').split(':')[0]?.trim() ?? '';
	return first === '' || /[\s%]/u.test(first) ? undefined : first;
}

function isOnPath(program: string, env: BrowserMachine['env']): boolean {
	return (env['PATH'] ?? '').split(delimiter).some(folder => isExecutable(join(folder, program)));
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
