import {isWebAddress} from '../text/web-host.ts';
import type {Ports} from '../ui/explorer/ports.ts';
import {hasBrowser, openInBrowser, type BrowserMachine} from './browser.ts';
import {toClipboard, type ClipboardTerminal} from './clipboard.ts';
import {ExplorerFiles} from './explorer-files.ts';
import type {LongWork} from './long-work.ts';
import {savedViewsIn, type SavedViewsPort} from './saved-views-port.ts';
import type {OwnPaths} from './own-paths.ts';
import type {WorkingSetQueue} from './working-set-queue.ts';

/** The circumstances in which the explorer acts outside its screen. */
export type PortSurroundings = BrowserMachine &
	ClipboardTerminal &
	Pick<LongWork, 'clock' | 'atExit'> & {
		/** The way of marks, notes and tags to the disk. */
		readonly queue: Pick<WorkingSetQueue, 'keep'>;
		readonly ownPaths: OwnPaths;
	};

/**
 * The explorer's acts outside its screen: it writes exports, opens the browser, fills the clipboard, keeps saved
 * views.
 */
export function explorerPorts(surroundings: PortSurroundings): Ports & {readonly savedViews: SavedViewsPort} {
	const files = new ExplorerFiles(surroundings);
	return {
		save: (request, told) => files.save(request, told),
		stopSaving: () => files.stop(),
		openUrl(url, failed) {
			const canOpen = isWebAddress(url) && hasBrowser(surroundings);
			if (canOpen) void openInBrowser(url, surroundings).then(isOpen => isOpen || failed());
			return canOpen;
		},
		copy: text => toClipboard(text, surroundings),
		keep: (changes, told) => surroundings.queue.keep(changes, told),
		savedViews: savedViewsIn(surroundings.ownPaths),
	};
}
