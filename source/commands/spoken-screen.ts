import type {ExplorerRunner} from './browse.ts';
import {workingFolder, type Device} from './device.ts';
import {namedDatabase} from './own-paths.ts';
import {WorkingSetQueue} from './working-set-queue.ts';

/** The explorer as it speaks to a screen reader. What it needs is loaded when it is opened; Ink is not. */
export function spokenOn(device: Device): ExplorerRunner {
	return async start => {
		const [{openSpoken}, {explorerPorts}] = await Promise.all([
			import('../ui/spoken/spoken-explorer.ts'),
			import('./explorer-ports.ts'),
		]);
		const {stdin, stdout, clock, timer, jobs, env, platform, home, atExit} = device;
		const queue = new WorkingSetQueue(start.loadWriter, timer);
		const ports = explorerPorts({
			env,
			platform,
			writeTerminal: text => stdout.write(text),
			queue,
			ownPaths: start.ownPaths,
			clock,
			atExit,
		});
		const {store, search, request, language, opening, now: today} = start;
		const spoken = openSpoken(
			{
				...{store, search, request, language, opening, today},
				...{folder: workingFolder(device), home, database: namedDatabase(start.ownPaths)},
			},
			ports,
			{stdin, stdout, clock, timer, jobs},
		);
		let isLeft = false;
		const leave = (): void => {
			spoken.restore();
			if (isLeft) return;
			isLeft = true;
			start.onLeft(spoken.left(), queue.leave());
		};
		// Closing the window, too, is a way to leave.
		device.atExit(leave);
		device.beforeSignalled(() => queue.readyToLeave());
		try {
			const exitCode = await spoken.run();
			ports.stopSaving();
			await queue.readyToLeave();
			await ports.savedViews.settled();
			return {exitCode, sameView: spoken.sameView()};
		} finally {
			leave();
		}
	};
}
