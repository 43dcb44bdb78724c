import type {Search} from '../search/index.ts';
import type {Store} from '../store/index.ts';
import type {Language} from '../domain/vocabulary.ts';
import type {CommandOptions} from '../cli/command-options.ts';
import type {LongWork} from './long-work.ts';

/** The target of standard output. */
export interface Terminal {
	/** False for a pipe or a file: then nothing is cut, aligned or coloured. */
	readonly isTerminal: boolean;
	readonly columns: number;
	/** True where text may be bold or dim, which is no colour: only a terminal that can do nothing has neither. */
	readonly hasWeights: boolean;
	readonly isColor: boolean;
}

/** The input of every command. */
export interface Context {
	readonly options: CommandOptions;
	/** The words after the command's name. */
	readonly operands: readonly string[];
	readonly terminal: Terminal;
	readonly language: Language;
	/** Today, an ISO day. */
	readonly now: string;
	readonly store: Store;
	readonly search: Search;
	readonly work: LongWork;
}

/** The output of a command. */
export interface Outcome {
	/** Whole, or in pieces where it may be too long for memory. */
	readonly stdout: string | Iterable<string>;
	/** One line each, for standard error; gone through once the output is written. */
	readonly notes: Iterable<string>;
	readonly exitCode: number;
}

/**
 * A command: a function from its input to its output. `export` also writes a file.
 * @throws {CommuniqueError} for whatever the user can put right.
 */
export type CommandFunction = (context: Context) => Outcome | Promise<Outcome>;

/** The output of a command that succeeded. */
export function done(stdout: Outcome['stdout'], notes: Outcome['notes'] = []): Outcome {
	return {stdout, notes, exitCode: 0};
}
