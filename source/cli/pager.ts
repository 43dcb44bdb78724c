import {spawn} from 'node:child_process';

/** The circumstances under which a text is shown in a pager. */
export interface PagerSurroundings {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** As `process.platform`. */
	readonly platform: string;
	/** Lines of the terminal; undefined where it does not know them. */
	readonly rows: number | undefined;
}

/** A pager, and the environment in which it runs. */
export interface Pager {
	/** A line for the shell, as POSIX has it for `PAGER`. */
	readonly command: string;
	readonly env: Readonly<Record<string, string | undefined>>;
}

/** Ends at once where the text fits (F), passes colours on (R), leaves the text on the screen (X). */
const lessOptions = 'FRX';

/**
 * The pager for a text: `$PAGER`, or else less; null where the text fits on the screen, or where none is to be used
 * (an empty `PAGER`, or `cat`, as git has it).
 */
export function pagerFor(text: string, {env, platform, rows}: PagerSurroundings): Pager | null {
	const command = (env['PAGER'] ?? (platform === 'win32' ? '' : `less -${lessOptions}`)).trim();
	if (command === '' || command === 'cat' || env['TERM'] === 'dumb') return null;
	// The shell's next prompt takes a line too.
	if (rows === undefined || rows < 1 || lineCount(text) < rows) return null;
	return {command, env: {...env, LESS: env['LESS'] ?? lessOptions, LV: env['LV'] ?? '-c'}};
}

/** The exit codes of a shell that could not start a command (POSIX, "Exit Status for Commands"). */
const notStarted: readonly (number | null)[] = [126, 127];

/**
 * Shows a text in a pager and waits until it is left; false where the pager could not be started. One that ends
 * before it has read everything has shown what was wanted of it.
 * @param atExit called with an act that ends the pager, for a program that ends before it
 */
export async function showIn(
	{command, env}: Pager,
	text: string,
	atExit: (act: () => void) => void,
): Promise<boolean> {
	const child = spawn(command, {shell: true, stdio: ['pipe', 'inherit', 'inherit'], env});
	atExit(() => child.kill());
	return new Promise(resolve => {
		child.on('error', () => resolve(false));
		child.on('close', code => resolve(!notStarted.includes(code)));
		// EPIPE: the pager is gone.
		child.stdin.on('error', () => undefined);
		child.stdin.end(text);
	});
}

function lineCount(text: string): number {
	return text.split('\n').length - 1;
}
