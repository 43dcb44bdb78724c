import {PartFile, type WriteOptions} from '../cli/write-file.ts';
import {ChangedError} from '../domain/errors.ts';
import type {LongWork} from './long-work.ts';

/** How often a file is begun anew where somebody writes into the database meanwhile. */
const mostAttempts = 3;

/**
 * A file that is written in steps, between which keys and signals are heard. It is there once it is whole; where the
 * work is given up or fails, or the process ends meanwhile, nothing of it is left.
 */
export class FileWriting {
	readonly #path: string;
	readonly #options: WriteOptions;
	readonly #clock: LongWork['clock'];
	readonly #begin: () => Iterable<string>;
	readonly #forget: () => void;
	#part: PartFile;
	#pieces: Iterator<string, unknown>;
	#attempts = 1;

	/**
	 * @param begin gives the pieces from the first on
	 * @throws {CommuniqueError} (`file`) where the file exists and may not be replaced, or cannot be written.
	 */
	constructor(
		path: string,
		begin: () => Iterable<string>,
		options: WriteOptions,
		{clock, atExit}: Pick<LongWork, 'clock' | 'atExit'>,
	) {
		this.#path = path;
		this.#begin = begin;
		this.#options = options;
		this.#clock = clock;
		this.#part = new PartFile(path, options);
		this.#forget = atExit(() => this.discard());
		this.#pieces = this.#begin()[Symbol.iterator]();
	}

	/**
	 * Writes for so many milliseconds, and gives whether all pieces are written.
	 * @throws what a piece throws, and {CommuniqueError} (`file`) where one cannot be written: nothing is left then.
	 */
	step(milliseconds: number): boolean {
		const until = this.#clock() + milliseconds;
		try {
			do {
				const next = this.#pieces.next();
				if (next.done === true) return true;
				if (next.value !== '') this.#part.write(next.value);
			} while (this.#clock() < until);
			return false;
		} catch (error) {
			this.#drop();
			if (!(error instanceof ChangedError) || this.#attempts === mostAttempts) {
				this.#forget();
				throw error;
			}
			this.#beginAgain();
			return false;
		}
	}

	/**
	 * Puts the file in its place, once all pieces are written.
	 * @throws {CommuniqueError} (`file`) where that fails: nothing is left then.
	 */
	finish(): void {
		this.#forget();
		this.#part.finish();
	}

	/** Puts the file in its place as {@link finish} does, and holds nothing up while the disk works. */
	async finishSoon(): Promise<void> {
		try {
			await this.#part.finishSoon();
		} finally {
			this.#forget();
		}
	}

	/** Gives the file up. */
	discard(): void {
		this.#forget();
		this.#drop();
	}

	#drop(): void {
		this.#part.discard();
		this.#pieces.return?.();
	}

	#beginAgain(): void {
		this.#attempts++;
		this.#part = new PartFile(this.#path, this.#options);
		this.#pieces = this.#begin()[Symbol.iterator]();
	}
}
