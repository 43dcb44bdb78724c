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
	/** Opens a web address in the reader's browser; only http and https are passed on. */
	readonly openUrl: (url: string) => void;
	/** Puts a text on the clipboard of the terminal, wherever that runs (OSC 52). */
	readonly copy: (text: string) => void;
}
