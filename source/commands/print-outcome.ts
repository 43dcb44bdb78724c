import {noteLine} from '../cli/failure.ts';
import {done, type Outcome} from './command.ts';
import type {Output} from './standard-streams.ts';

/** The standard streams on which an outcome is printed. */
interface Streams {
	readonly stdout: Output;
	readonly stderr: Output;
	/** Does work that may wait for a pipe: until it ends, signals end the process at once. */
	readonly endable: <T>(work: () => T | Promise<T>) => Promise<T>;
}

/** Letters that are gathered before they are written. */
const gathered = 1 << 16;

/** Prints an outcome, or a text, and gives the exit code. */
export async function print(outcome: string | Outcome, io: Streams): Promise<number> {
	const {stdout: text, notes, exitCode} = typeof outcome === 'string' ? done(outcome) : outcome;
	if (typeof text !== 'string') await io.endable(() => printPieces(text, io.stdout));
	else if (text !== '') io.stdout.write(text);
	for (const note of notes) io.stderr.write(noteLine(note));
	return exitCode;
}

/** Prints a text in pieces, each once the reader of a pipe has taken the one before. */
async function printPieces(pieces: Iterable<string>, stdout: Output): Promise<void> {
	let waiting = '';
	for (const piece of pieces) {
		waiting += piece;
		if (waiting.length < gathered) continue;
		await written(waiting, stdout);
		waiting = '';
	}
	if (waiting !== '') await written(waiting, stdout);
}

async function written(text: string, stdout: Output): Promise<void> {
	await new Promise<void>(resolve => void stdout.write(text, () => resolve()));
}
