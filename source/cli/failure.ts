import {CommuniqueError} from '../domain/errors.ts';
import {safeText} from '../text/safe.ts';

/**
 * The text for standard error when an error ended a run: one line, and below it the stack where a developer asked for
 * that. Ends with a line end.
 */
export function errorLine(error: unknown, isDebugging: boolean): string {
	const line =
		error instanceof CommuniqueError
			? `${error.message}${error.hint === undefined ? '' : ` (${error.hint})`}`
			: `unexpected fault: ${error instanceof Error ? error.message : String(error)}; please report it`;
	const stack = isDebugging && error instanceof Error ? `${error.stack ?? ''}\n` : '';
	return `${noteLine(line)}${stack}`;
}

/** The exit code for an error that ended a run. */
export function exitCodeOf(error: unknown): number {
	return error instanceof CommuniqueError ? error.exitCode : 1;
}

/** Letters of a line on standard error: what it quotes may be a page. */
const longestLine = 600;
/** Letters at its end, where the advice stands. */
const lineEnd = 200;

/** A line for standard error; of one that is longer than anybody reads, the beginning and the end. */
export function noteLine(text: string): string {
	if (text.length <= longestLine) return `communique: ${safeText(text)}\n`;
	return `communique: ${safeText(text.slice(0, longestLine - lineEnd))}…${safeText(text.slice(-lineEnd))}\n`;
}
