import {spawnSync} from 'node:child_process';
import type {CopyWay} from '../ui/explorer/ports.ts';

/** The terminal whose clipboard is meant. */
export interface ClipboardTerminal {
	/** The environment variables, by which tmux and others are known. */
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Writes to the terminal past the frames of a screen. */
	readonly writeTerminal: (text: string) => void;
}

/** Milliseconds after which tmux is given up. */
const patience = 2000;

/** Bytes that terminals take in one sequence at most: hterm's limit, and few have a higher one. */
const longest = 100_000;

/**
 * Puts a text on the reader's clipboard: in tmux, which drops OSC 52 of the programs in it, through a buffer that tmux
 * hands on; elsewhere through the terminal, over ssh as well, which drops what is too long without a word. The console
 * of Linux has no clipboard.
 */
export function toClipboard(text: string, {env, writeTerminal}: ClipboardTerminal): CopyWay {
	if (env['TMUX'] && isLoaded(text, ['-w', '-'])) return 'tmux';
	// Before version 3.2 tmux hands nothing on; its own paste has it at least.
	if (env['TMUX'] && isLoaded(text, ['-'])) return 'tmux';
	if (/^(?:linux|dumb)$/u.test(env['TERM'] ?? '')) return 'none';
	// OSC 52 (xterm's ctlseqs, "Manipulate Selection Data").
	const sequence = `\u001B]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
	if (sequence.length > longest) return 'too-long';
	// GNU screen hands on what stands in a string for the terminal (its manual, "Control Sequences", DCS).
	writeTerminal(env['STY'] ? `\u001BP${sequence}\u001B\\` : sequence);
	return 'terminal';
}

function isLoaded(text: string, parameters: readonly string[]): boolean {
	const {status} = spawnSync('tmux', ['load-buffer', ...parameters], {
		input: text,
		stdio: ['pipe', 'ignore', 'ignore'],
		timeout: patience,
	});
	return status === 0;
}
