import type {WorkingSetChange} from '../../domain/working-set.ts';
import type {SavedViews} from './views-ports.ts';

/** A text to be written to a file. */
export interface SaveRequest {
	/** Absolute. */
	readonly path: string;
	readonly text: string;
	/** Whether an existing file may be replaced. */
	readonly isOverwriting: boolean;
}

/** The outcome of writing a file. */
export type SaveResult =
	| {readonly type: 'written'; readonly path: string}
	| {readonly type: 'exists'; readonly path: string}
	| {readonly type: 'failed'; readonly message: string};

/** The ways from the explorer to the world outside: it touches no file and starts no program itself. */
export interface Ports {
	readonly save: (request: SaveRequest) => SaveResult;
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
