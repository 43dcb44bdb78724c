import {CommuniqueError} from '../domain/errors.ts';
import type {Terminal} from './command.ts';

/** A standard stream, as far as a run needs one. */
export interface Output {
	readonly write: (text: string) => unknown;
	readonly isTTY?: boolean | undefined;
	readonly columns?: number | undefined;
	readonly rows?: number | undefined;
}

/** The standard streams and what the surroundings say of them. */
interface StandardStreams {
	readonly stdout: Output;
	readonly isInputTerminal: boolean;
	readonly env: Readonly<Record<string, string | undefined>>;
}

/** Returns true when a person sits at both ends of the program, on a terminal that can be drawn on. */
export function isInteractive({stdout, isInputTerminal, env}: StandardStreams): boolean {
	return stdout.isTTY === true && isInputTerminal && env['TERM'] !== 'dumb';
}

/** The target of standard output; `isPlain` where a flag ruled out colour. */
export function terminalOf({stdout, env}: StandardStreams, isPlain: boolean): Terminal {
	const isTerminal = stdout.isTTY === true;
	// A terminal that does not know its size says 0.
	const columns = stdout.columns === undefined || stdout.columns < 1 ? 80 : stdout.columns;
	return {
		isTerminal,
		columns,
		// no-color.org: any value but an empty one.
		isColor: isTerminal && !isPlain && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
	};
}

/** The error for an explorer without a terminal. */
export function needsTerminal(): CommuniqueError {
	return new CommuniqueError(
		'file',
		'the explorer needs a terminal',
		'communique list prints the records instead',
	);
}
