import {ChangedError} from '../domain/errors.ts';
import {breathe, type LongWork} from './long-work.ts';
import type {PartWriting} from './part-writing.ts';

/** How often a file is begun anew where somebody writes into the database meanwhile. */
const mostAttempts = 3;

/**
 * A file or folder that is written in steps, between which keys and signals are heard. It is there once it is whole;
 * where the work is given up or fails, or the process ends meanwhile, nothing of it is left.
 */
export class FileWriting<Part extends PartWriting> {
	readonly #clock: LongWork['clock'];
	readonly #begin: () => Part;
	readonly #forget: () => void;
	#part: Part;
	#attempts = 1;

	/**
	 * @param begin begins it, with the records as they are then
	 * @throws {CommuniqueError} (`file`) where it exists and may not be replaced, or cannot be written.
	 */
	constructor(begin: () => Part, {clock, atExit}: Pick<LongWork, 'clock' | 'atExit'>) {
		this.#begin = begin;
		this.#clock = clock;
		this.#part = begin();
		this.#forget = atExit(() => this.discard());
	}

	/**
	 * Writes for so many milliseconds, and gives whether all is written.
	 * @throws what a step throws: nothing is left then.
	 */
	step(milliseconds: number): boolean {
		const until = this.#clock() + milliseconds;
		try {
			do if (this.#part.steps.next().done === true) return true;
			while (this.#clock() < until);
			return false;
		} catch (error) {
			this.#drop();
			if (!(error instanceof ChangedError) || this.#attempts === mostAttempts) {
				this.#forget();
				throw error;
			}
			this.#attempts++;
			this.#part = this.#begin();
			return false;
		}
	}

	/**
	 * Puts it in its place by the means of its kind, once all is written.
	 * @throws {CommuniqueError} (`file`) where that fails: nothing is left then.
	 */
	finish<Result>(by: (part: Part) => Result): Result {
		this.#forget();
		return by(this.#part);
	}

	/** Puts it in its place, and holds nothing up while the disk works. */
	async finishSoon(): Promise<void> {
		try {
			await this.#part.finishSoon();
		} finally {
			this.#forget();
		}
	}

	/** Gives it up. */
	discard(): void {
		this.#forget();
		this.#drop();
	}

	#drop(): void {
		try {
			this.#part.steps.return?.();
		} finally {
			this.#part.discard();
		}
	}
}

/** Milliseconds of work between which signals are heard. */
const stepTime = 20;

/** Writes something to its end; where the process is ended meanwhile, nothing of it is left. */
export async function writeInSteps(
	begin: () => PartWriting,
	work: Pick<LongWork, 'clock' | 'atExit'>,
): Promise<void> {
	const writing = new FileWriting(begin, work);
	while (!writing.step(stepTime)) await breathe();
	await writing.finishSoon();
}
