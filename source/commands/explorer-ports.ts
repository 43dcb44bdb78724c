import {existsSync, statSync} from 'node:fs';
import {CommuniqueError} from '../domain/errors.ts';
import {isWebAddress} from '../text/web-host.ts';
import type {Ports, SaveRequest, SaveResult} from '../ui/explorer/ports.ts';
import {writeFileAtomically} from '../cli/write-file.ts';
import {hasBrowser, openInBrowser, type BrowserMachine} from './browser.ts';
import {toClipboard, type ClipboardTerminal} from './clipboard.ts';
import {savedViewsIn, type SavedViewsPort} from './saved-views-port.ts';
import type {OwnPaths} from './own-paths.ts';
import type {WorkingSetQueue} from './working-set-queue.ts';

/** The circumstances in which the explorer acts outside its screen. */
export type PortSurroundings = BrowserMachine &
	ClipboardTerminal & {
		/** The way of marks, notes and tags to the disk. */
		readonly queue: Pick<WorkingSetQueue, 'keep'>;
		readonly ownPaths: OwnPaths;
	};

/**
 * The explorer's acts outside its screen: it writes exports, opens the browser, fills the clipboard, keeps saved
 * views.
 */
export function explorerPorts(surroundings: PortSurroundings): Ports & {readonly savedViews: SavedViewsPort} {
	return {
		save,
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

function save({path, text, isOverwriting}: SaveRequest): SaveResult {
	// To overwrite a folder is not offered: writing says that it is one.
	if (!isOverwriting && existsSync(path) && !statSync(path).isDirectory()) return {type: 'exists', path};
	try {
		writeFileAtomically(path, text, {isForced: isOverwriting});
		return {type: 'written', path};
	} catch (error) {
		if (error instanceof CommuniqueError) return {type: 'failed', message: error.message};
		throw error;
	}
}
