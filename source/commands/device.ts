import type {LongWork} from './long-work.ts';
import type {JobControl} from '../ui/kit/program-terminal.ts';

/** The terminal on which the explorer and the review are shown, and what they may know of the machine. */
export interface Device {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** `FORCE_COLOR` is set in it where a run is to have no colour. */
	readonly env: Record<string, string | undefined>;
	/** As `process.platform`. */
	readonly platform: string;
	/** Milliseconds of a clock that never goes back. */
	readonly clock: () => number;
	/** Calls a function after so many milliseconds, unless the function that it gives is called before. */
	readonly timer: (milliseconds: number, act: () => void) => () => void;
	/** The shell's control over this process; null where there is none. */
	readonly jobs: JobControl | null;
	/** The user's home folder. */
	readonly home: string;
	/** Gives the folder in which the program runs. */
	readonly folder: () => string;
	/** Opens standard error, on which Ink writes as well. */
	readonly openErrorStream: () => void;
	/** Calls a function when the process ends, in whatever way, unless the function that it gives is called before. */
	readonly atExit: LongWork['atExit'];
	/** Calls a function when a signal is to end the process, which waits for it. */
	readonly beforeSignalled: (act: () => Promise<void>) => void;
}

/** The folder from which relative paths go; the home folder where that folder has been removed meanwhile. */
export function workingFolder({folder, home}: Device): string {
	try {
		return folder();
	} catch {
		return home;
	}
}
