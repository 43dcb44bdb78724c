import type {Search} from '../search/index.ts';
import type {Store} from '../store/index.ts';
import type {Language} from '../domain/vocabulary.ts';
import type {CommandOptions} from '../cli/command-options.ts';

/** Where standard output goes. */
export interface Terminal {
	/** False for a pipe or a file: then nothing is cut, aligned or coloured. */
	readonly isTerminal: boolean;
	readonly columns: number;
	readonly isColor: boolean;
}

/** What every command is given. */
export interface Context {
	readonly options: CommandOptions;
	/** What was typed after the command's name. */
	readonly operands: readonly string[];
	readonly terminal: Terminal;
	readonly language: Language;
	/** Today, an ISO day. */
	readonly now: string;
	readonly store: Store;
	readonly search: Search;
}

/** What a command has to say. */
export interface Outcome {
	readonly stdout: string;
	/** One line each, for standard error. */
	readonly notes: readonly string[];
	readonly exitCode: number;
}

/**
 * A command: everything it needs is handed in, everything it says is handed back. `export` alone writes a file.
 * @throws {CommuniqueError} for whatever the user can put right.
 */
export type CommandFunction = (context: Context) => Outcome | Promise<Outcome>;

/** A command that went well. */
export function done(stdout: string, notes: readonly string[] = []): Outcome {
	return {stdout, notes, exitCode: 0};
}
