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
	if (typeof text === 'string') writeText(text, io);
	else await printPieces(chunksOf(text), io);
	for (const note of notes) io.stderr.write(noteLine(note));
	return exitCode;
}

/** Prints chunks, each once the reader of a pipe has taken the one before. A single one fits into the pipe at once. */
async function printPieces(chunks: Iterator<string>, io: Streams): Promise<void> {
	const first = chunks.next();
	if (first.done === true) return;
	const second = chunks.next();
	if (second.done === true) writeText(first.value, io);
	else
		await io.endable(async () => {
			await written(first.value, io.stdout);
			for (let chunk: IteratorResult<string> = second; chunk.done !== true; chunk = chunks.next())
				await written(chunk.value, io.stdout);
		});
}

/** The pieces of a text, gathered. */
function* chunksOf(pieces: Iterable<string>): Generator<string, undefined> {
	let waiting = '';
	for (const piece of pieces) {
		waiting += piece;
		if (waiting.length < gathered) continue;
		yield waiting;
		waiting = '';
	}
	if (waiting !== '') yield waiting;
	return undefined;
}

function writeText(text: string, {stdout}: Streams): void {
	if (text !== '') stdout.write(text);
}

async function written(text: string, stdout: Output): Promise<void> {
	await new Promise<void>(resolve => void stdout.write(text, () => resolve()));
}
