import {
	closeSync,
	fchmodSync,
	fsync,
	fsyncSync,
	openSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	type Stats,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {randomSuffix} from '../domain/random-suffix.ts';
import {CommuniqueError} from '../domain/errors.ts';
import {GatheredWrites} from './gathered-writes.ts';
import {writeFault} from '../domain/system-fault.ts';

/** Options of writing a file. */
export interface WriteOptions {
	/** True where a file of that name may be replaced. */
	readonly isForced: boolean;
}

/**
 * Writes a whole file or nothing, as {@link PartFile} does.
 * @throws {CommuniqueError} (`file`) where the file exists and may not be replaced, or cannot be written.
 */
export function writeFileAtomically(path: string, content: string | Uint8Array, options: WriteOptions): void {
	const part = new PartFile(path, options);
	part.write(content);
	part.finish();
}

/**
 * The file at a path, which may be replaced; undefined where there is none, `special` for a device or a pipe.
 * @throws {CommuniqueError} (`file`) where it may not be replaced.
 */
function replaceable(path: string, {isForced}: WriteOptions): Stats | 'special' | undefined {
	const known = statSync(path, {throwIfNoEntry: false});
	if (known?.isDirectory()) throw new CommuniqueError('file', `${path} is a folder`);
	if (known && !known.isFile()) return 'special';
	if (known && !isForced)
		throw new CommuniqueError('file', `${path} exists already`, '--force overwrites it');
	return known;
}

/**
 * A file that is written piece by piece, and is there once it is whole: a temporary file in the same folder is filled,
 * brought to the disk and renamed, and removed where that fails. A link is followed, and a replaced file keeps its
 * permissions. Devices and pipes are written to directly, since there is nothing to replace.
 */
export class PartFile {
	readonly #path: string;
	/** The file to be replaced, or made; null for a device or a pipe. */
	readonly #target: string | null;
	readonly #temporary: string;
	#file: number | null;
	readonly #pieces: GatheredWrites;

	/** @throws {CommuniqueError} (`file`) where the file exists and may not be replaced, or cannot be written. */
	constructor(path: string, options: WriteOptions) {
		this.#path = path;
		try {
			const known = replaceable(path, options);
			if (known === 'special') {
				this.#target = null;
				this.#temporary = path;
				this.#file = openSync(path, 'w');
				this.#pieces = new GatheredWrites(this.#file);
				return;
			}
			this.#target = known ? realpathSync(path) : path;
			this.#temporary = temporaryBeside(this.#target);
			this.#file = openSync(this.#temporary, 'wx');
			this.#pieces = new GatheredWrites(this.#file);
			if (known) this.#keeping(file => fchmodSync(file, known.mode));
		} catch (error) {
			throw error instanceof CommuniqueError ? error : fileError(path, error);
		}
	}

	/** Where it stands until it is whole, for who writes it by other means; null for a device or a pipe. */
	get temporary(): string | null {
		return this.#target === null ? null : this.#temporary;
	}

	/**
	 * Adds a piece.
	 * @throws {CommuniqueError} (`file`) where it cannot be written: nothing is left then.
	 */
	write(content: string | Uint8Array): void {
		this.#keeping(() => this.#pieces.add(content));
	}

	/**
	 * Puts the file in its place.
	 * @throws {CommuniqueError} (`file`) where that fails: nothing is left then.
	 */
	finish(): void {
		this.#flush();
		if (this.#target !== null) this.#keeping(fsyncSync);
		this.#takePlace();
	}

	/** Puts the file in its place as {@link finish} does, and holds nothing up while the disk works. */
	async finishSoon(): Promise<void> {
		this.#flush();
		const file = this.#file;
		if (this.#target !== null && file !== null) {
			const error = await new Promise<Error | null>(resolve => fsync(file, resolve));
			if (error) this.#fail(error);
		}
		this.#takePlace();
	}

	/** Gives the file up: nothing of it is left, and what was there before is as it was. */
	discard(): void {
		const file = this.#file;
		if (file === null) return;
		this.#file = null;
		closeSync(file);
		if (this.#target !== null) rmSync(this.#temporary, {force: true});
	}

	#flush(): void {
		this.#keeping(() => this.#pieces.flush());
	}

	#takePlace(): void {
		const target = this.#target;
		this.#keeping(() => {
			if (target === null) return;
			removeAbandoned(this.#temporary);
			renameSync(this.#temporary, target);
		});
		if (this.#file !== null) closeSync(this.#file);
		this.#file = null;
	}

	/** Works on the file, and gives it up where that fails. */
	#keeping(work: (file: number) => void): void {
		if (this.#file === null) return;
		try {
			work(this.#file);
		} catch (error) {
			this.#fail(error);
		}
	}

	#fail(error: unknown): never {
		this.discard();
		throw fileError(this.#path, error);
	}
}

/** A file that is this much older than one which was just written, and not complete, was left by a killed run. */
const abandonedAfterMilliseconds = 3_600_000;
const temporaryName = /^\.communique-[\da-f]{12}\.tmp$/u;

/** A name for what is not complete yet, beside what it is to become. */
export function temporaryBeside(path: string): string {
	return join(dirname(path), `.communique-${randomSuffix()}.tmp`);
}

/** Takes away the files beside a temporary one that killed runs have left. What cannot be taken away stays. */
function removeAbandoned(temporary: string): void {
	const folder = dirname(temporary);
	const now = statSync(temporary).mtimeMs;
	const isOther = (name: string): boolean => temporaryName.test(name) && name !== basename(temporary);
	try {
		for (const path of readdirSync(folder)
			.filter(isOther)
			.map(name => join(folder, name))) {
			const known = statSync(path, {throwIfNoEntry: false});
			if (known?.isFile() && now - known.mtimeMs > abandonedAfterMilliseconds) rmSync(path, {force: true});
		}
	} catch {
		// A folder may be written to and not read.
	}
}

/** The failure to write a file or folder, in words. */
export function fileError(path: string, error: unknown): CommuniqueError {
	return new CommuniqueError('file', `cannot write ${path}: ${writeFault(error)}`);
}
