import type {TerminalInput} from './terminal-input.ts';
import type {TerminalLook} from './terminal-look.ts';

/** The terminal that a program runs on. */
export interface ProgramTerminal {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** False where the mouse is to be left to the terminal, which then marks and copies with it. */
	readonly hasMouse: boolean;
	/** The colours in which frames are drawn on it. */
	readonly look: TerminalLook;
	/** Milliseconds of a clock that never goes back. */
	readonly clock: () => number;
	/** The shell's control over the job; null where there is none. */
	readonly jobs: JobControl | null;
	/** The input as it was sorted up to here; left out where nothing was read of it yet. */
	readonly input?: TerminalInput;
}

/** The shell's control over this process: Ctrl-Z, `fg`, and the signals behind them. */
export interface JobControl {
	/** Stops the job as Ctrl-Z does; settles once it goes on, or at once where nobody could continue it. */
	readonly stop: () => Promise<void>;
	/**
	 * Calls one function where somebody asks the process to stop, the other whenever it goes on after a stop. Gives a
	 * function that ends both.
	 */
	readonly watch: (stopAsked: () => void, continued: () => void) => () => void;
}
