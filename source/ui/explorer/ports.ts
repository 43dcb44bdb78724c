import type {WorkingSetChange} from '../../domain/working-set.ts';
import type {Piece} from '../../export/index.ts';
import type {SavedViews} from './views-ports.ts';

/** A file to be written. */
export interface SaveRequest {
	/** Absolute. */
	readonly path: string;
	/** Gives its pieces from the first on, each when it is asked for; it may be called again. */
	readonly pieces: () => Iterable<Piece>;
	/** Whether an existing file may be replaced. */
	readonly isOverwriting: boolean;
}

/** The outcome of writing a file. */
export type SaveResult =
	| {readonly type: 'written'; readonly path: string}
	| {readonly type: 'exists'; readonly path: string}
	| {readonly type: 'failed'; readonly message: string}
	/** It was given up, and nothing of it is left. */
	| {readonly type: 'stopped'};

/** A file that takes longer than a key may: it is written while others are taken. */
export interface SavingOn {
	readonly type: 'saving';
}

/** The way of a file that takes long, which is known late. */
export interface SaveTold {
	/** Called from time to time while it is written. */
	readonly on: () => void;
	/** Called at its end, but for one that was stopped. */
	readonly ended: (result: SaveResult) => void;
}

/** The ways from the explorer to the world outside: it touches no file and starts no program itself. */
export interface Ports {
	/** Writes a file, one at a time. Only where it takes long, `told` is called. */
	readonly save: (request: SaveRequest, told: SaveTold) => SaveResult | SavingOn;
	/** Gives the file up that is being written, if there is one. */
	readonly stopSaving: () => void;
	/**
	 * Opens a web address in the reader's browser; only http and https are passed on. False where there is no browser;
	 * `failed` is called where it turns out that none came up.
	 */
	readonly openUrl: (url: string, failed: () => void) => boolean;
	/**
	 * Writes marks, notes and tags into the reader's database, soon but never at once: no key waits for a disk. They
	 * are written in the order in which they come, and what comes last is told how it ended.
	 */
	readonly keep: (changes: readonly WorkingSetChange[], told: KeepTold) => void;
	/** Puts a text on the reader's clipboard. */
	readonly copy: (text: string) => CopyWay;
	readonly savedViews: SavedViews;
}

/** The ends of writing into the reader's database, which are known late. */
export interface KeepTold {
	/**
	 * Called once they are written, and with them all that waited before them.
	 * @param written the changes that make the same as all of these, each record's once
	 * @param path the database
	 */
	readonly kept: (written: readonly WorkingSetChange[], path: string) => void;
	/** Called where they, and what came before them, cannot be written for now. */
	readonly failed: (reason: string) => void;
}

/**
 * The way on which a text went to the clipboard: through tmux, through the terminal (OSC 52), or none; `too-long` where
 * the terminal would drop it.
 */
export type CopyWay = 'tmux' | 'terminal' | 'too-long' | 'none';
