import {knowsLinks} from '../cli/hyperlinks.ts';
import type {Settings} from '../settings/values.ts';
import type {LookConditions} from '../ui/kit/terminal-look.ts';
import type {ExplorerRunner, ExplorerStart} from './browse.ts';
import {workingFolder, type Device} from './device.ts';
import {namedDatabase} from './own-paths.ts';
import type {State} from '../ui/explorer/model.ts';
import type {ReviewRunner} from './import/import-context.ts';
import {spokenOn} from './spoken-screen.ts';
import {WorkingSetQueue} from './working-set-queue.ts';

/**
 * The explorer on a terminal, spoken where a screen reader reads it. What it needs is loaded when it is opened; the
 * first frame is drawn before React and Ink are there.
 */
export function explorerOn(device: Device): ExplorerRunner {
	return async start => {
		if (isReadOut(device, start.settings)) return spokenOn(device)(start);
		allowColor(device, start.isColor);
		// The first key is not to wait for what answers it.
		const [{openExplorer}, {startExplorer}] = await Promise.all([
			import('../ui/start/first-frame.ts'),
			import('../ui/start/type-ahead.ts'),
		]);
		const {stdin, stdout} = device;
		const opened = openExplorer({
			store: start.store,
			search: start.search,
			request: start.request,
			language: start.language,
			opening: start.opening,
			today: start.now,
			stdin,
			stdout,
			folder: workingFolder(device),
			home: device.home,
			database: namedDatabase(start.ownPaths),
			look: lookConditions(device, start.settings),
			hasLinks: knowsLinks(device.env),
		});
		let latest = opened.initial;
		const queue = new WorkingSetQueue(start.loadWriter, device.timer);
		let isLeft = false;
		const leave = (): void => {
			opened.screen.restore();
			if (isLeft) return;
			isLeft = true;
			start.onLeft(opened.leftAt(latest), queue.leave());
		};
		device.openErrorStream();
		// Closing the window, too, is a way to leave.
		device.atExit(leave);
		device.beforeSignalled(() => queue.readyToLeave());
		try {
			const ports = await portsFor(device, start, queue);
			const onState = (state: State): void => {
				latest = state;
			};
			const {clock, timer, jobs} = device;
			const started = await startExplorer(opened, ports, {stdin, stdout, clock, timer}, onState);
			const {runExplorer} = await import('../ui/start/run-explorer.ts');
			const terminal = {stdin, clock, jobs, hasMouse: start.settings.mouse};
			const exitCode = await runExplorer(opened, started, terminal);
			ports.stopSaving();
			await queue.readyToLeave();
			await ports.savedViews.settled();
			return {exitCode, sameView: opened.sameViewAs(latest)};
		} finally {
			leave();
		}
	};
}

/** What the explorer does outside its screen, of which nothing is needed before the first frame stands. */
async function portsFor(
	{env, platform, stdout, clock, atExit}: Device,
	{ownPaths}: ExplorerStart,
	queue: WorkingSetQueue,
) {
	const [{explorerPorts}, {keepHeapSmall}] = await Promise.all([
		import('./explorer-ports.ts'),
		import('../cli/v8-heap.ts'),
	]);
	keepHeapSmall();
	return explorerPorts({
		env,
		platform,
		writeTerminal: text => stdout.write(text),
		queue,
		ownPaths,
		clock,
		atExit,
	});
}

/** The review of an import on a terminal. What it needs is loaded when it is shown. */
export function reviewOn(device: Device, today: () => string): ReviewRunner {
	return async work => {
		allowColor(device, work.isColor);
		const {runReview} = await import('../ui/review/run-review.ts');
		const {stdin, stdout, clock, jobs} = device;
		const isForScreenReader = isReadOut(device, work);
		const look = lookConditions(device, work, isForScreenReader);
		const terminal = {stdin, stdout, clock, jobs, hasMouse: false, look};
		return runReview(work, {language: work.language, today: today(), ...terminal});
	};
}

/** Returns true where a screen reader is said to read the screen, by a setting or as Ink is told so. */
function isReadOut({env}: Device, {isReadOut: isAsked}: Pick<Settings, 'isReadOut'>): boolean {
	return isAsked || env['INK_SCREEN_READER'] === 'true';
}

function lookConditions(
	{env}: Device,
	{theme, answeredTheme}: Pick<Settings, 'theme' | 'answeredTheme'>,
	isForScreenReader = false,
): LookConditions {
	return {theme, remembered: answeredTheme, env, isForScreenReader};
}

/** The libraries of the screens look for this before anything else, and only when they are loaded. */
function allowColor({env}: Device, isColor: boolean): void {
	if (!isColor) env['FORCE_COLOR'] = '0';
}
