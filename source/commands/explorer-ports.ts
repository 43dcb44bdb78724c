import {spawn} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {CommuniqueError} from '../domain/errors.ts';
import {isWebAddress} from '../text/web-host.ts';
import type {Ports, SaveRequest, SaveResult} from '../ui/explorer/ports.ts';
import {writeFileAtomically} from '../cli/write-file.ts';

/** The circumstances in which the explorer acts outside its screen. */
export interface PortSurroundings {
	/** As `process.platform`. */
	readonly platform: string;
	/** Writes to the terminal past the explorer's frames. */
	readonly writeTerminal: (text: string) => void;
}

/** The explorer's acts outside its screen: it writes exports, opens the browser, fills the clipboard. */
export function explorerPorts(surroundings: PortSurroundings): Ports {
	return {
		save,
		openUrl(url) {
			if (isWebAddress(url)) openInBrowser(url, surroundings.platform);
		},
		copy(text) {
			// OSC 52 (xterm's ctlseqs, "Manipulate Selection Data"): the terminal's own clipboard, over ssh as well.
			surroundings.writeTerminal(`\u001B]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`);
		},
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

/** The address is an argument of its own and never passes through a shell. A machine without a browser stays silent. */
function openInBrowser(url: string, platform: string): void {
	const [program, ...rest]: readonly [string, ...string[]] =
		platform === 'darwin'
			? ['open', url]
			: platform === 'win32'
				? ['rundll32', 'url.dll,FileProtocolHandler', url]
				: ['xdg-open', url];
	const child = spawn(program, rest, {detached: true, stdio: 'ignore'});
	child.on('error', () => undefined);
	child.unref();
}
