import {knowsLinks} from '../cli/hyperlinks.ts';
import type {Settings} from '../settings/values.ts';
import type {JobControl} from '../ui/kit/program-terminal.ts';
import type {LookConditions} from '../ui/kit/terminal-look.ts';
import type {ExplorerRunner} from './browse.ts';
import type {State} from '../ui/explorer/model.ts';
import type {ReviewRunner} from './import/import-context.ts';

/** The terminal on which the explorer and the review are shown, and what they may know of the machine. */
export interface Device {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** `FORCE_COLOR` is set in it where a run is to have no colour. */
	readonly env: Record<string, string | undefined>;
	/** As `process.platform`. */
	readonly platform: string;
	/** Milliseconds of a clock that never goes back. */
	readonly clock: () => number;
	/** The shell's control over this process; null where there is none. */
	readonly jobs: JobControl | null;
	/** The user's home folder. */
	readonly home: string;
	/** Gives the folder in which the program runs. */
	readonly folder: () => string;
	/** Opens standard error, on which Ink writes as well. */
	readonly openErrorStream: () => void;
	/** Calls a function when the process ends, in whatever way. */
	readonly atExit: (act: () => void) => void;
}

/**
 * The explorer on a terminal. What it needs is loaded when it is opened; the first frame is drawn before React and
 * Ink are there.
 */
export function explorerOn(device: Device): ExplorerRunner {
	return async start => {
		allowColor(device, start.isColor);
		const {openExplorer} = await import('../ui/start/first-frame.ts');
		const {stdin, stdout} = device;
		const isForScreenReader = isReadOut(device);
		const opened = openExplorer({
			store: start.store,
			request: start.request,
			language: start.language,
			opening: start.opening,
			today: start.now,
			stdin,
			stdout,
			folder: workingFolder(device),
			home: device.home,
			look: lookConditions(device, start.settings, isForScreenReader),
			hasLinks: !isForScreenReader && knowsLinks(device.env),
		});
		let latest = opened.initial;
		let isLeft = false;
		const leave = (): void => {
			opened.screen.restore();
			if (isLeft) return;
			isLeft = true;
			start.onLeft(opened.leftAt(latest));
		};
		device.openErrorStream();
		// Closing the window, too, is a way to leave.
		device.atExit(leave);
		try {
			const [{runExplorer}, {explorerPorts}, {keepHeapSmall}] = await Promise.all([
				import('../ui/start/run-explorer.ts'),
				import('./explorer-ports.ts'),
				import('../cli/v8-heap.ts'),
			]);
			keepHeapSmall();
			const ports = explorerPorts({
				env: device.env,
				platform: device.platform,
				writeTerminal: text => stdout.write(text),
			});
			const onState = (state: State): void => {
				latest = state;
			};
			const {clock, jobs} = device;
			const terminal = {stdin, clock, jobs, hasMouse: start.settings.mouse && !isForScreenReader};
			const exitCode = await runExplorer({opened, ports, terminal, onState});
			return {exitCode, sameView: opened.sameViewAs(latest)};
		} finally {
			leave();
		}
	};
}

/** The review of an import on a terminal. What it needs is loaded when it is shown. */
export function reviewOn(device: Device, today: () => string): ReviewRunner {
	return async work => {
		allowColor(device, work.isColor);
		const {runReview} = await import('../ui/review/run-review.ts');
		const {stdin, stdout, clock, jobs} = device;
		const look = lookConditions(device, work, isReadOut(device));
		const terminal = {stdin, stdout, clock, jobs, hasMouse: false, look};
		return runReview(work, {language: work.language, today: today(), ...terminal});
	};
}

/** The folder from which relative paths go; the home folder where that folder has been removed meanwhile. */
function workingFolder({folder, home}: Device): string {
	try {
		return folder();
	} catch {
		return home;
	}
}

/** Returns true where a screen reader is said to read the screen; Ink looks for the same. */
function isReadOut({env}: Device): boolean {
	return env['INK_SCREEN_READER'] === 'true';
}

function lookConditions(
	{env}: Device,
	{theme, answeredTheme}: Pick<Settings, 'theme' | 'answeredTheme'>,
	isForScreenReader: boolean,
): LookConditions {
	return {theme, remembered: answeredTheme, env, isForScreenReader};
}

/** The libraries of the screens look for this before anything else, and only when they are loaded. */
function allowColor({env}: Device, isColor: boolean): void {
	if (!isColor) env['FORCE_COLOR'] = '0';
}
