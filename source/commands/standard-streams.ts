import {CommuniqueError} from '../domain/errors.ts';
import type {Terminal} from './command.ts';

/** A standard stream, as far as a run needs one. */
export interface Output {
	/** @param done called once the text is handed over */
	readonly write: (text: string, done?: () => void) => unknown;
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
	const hasWeights = isTerminal && env['TERM'] !== 'dumb';
	return {isTerminal, columns, hasWeights, isColor: hasWeights && !isPlain && !isColourUnwanted(env)};
}

/** Returns true where the environment rules out colour: by no-color.org, or by CLICOLOR (bixense.com/clicolors). */
function isColourUnwanted(env: StandardStreams['env']): boolean {
	// Of NO_COLOR any value counts but an empty one.
	return Boolean(env['NO_COLOR']) || env['CLICOLOR'] === '0';
}

/** The error for an explorer without a terminal. */
export function needsTerminal(): CommuniqueError {
	return new CommuniqueError(
		'file',
		'the explorer needs a terminal',
		'communique list prints the records instead',
	);
}
