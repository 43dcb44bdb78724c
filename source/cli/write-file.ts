import {
	closeSync,
	fchmodSync,
	fsyncSync,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	type Stats,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {randomSuffix} from '../domain/random-suffix.ts';
import {CommuniqueError} from '../domain/errors.ts';
import {writeFault} from '../domain/system-fault.ts';

/** Options of writing a file. */
export interface WriteOptions {
	/** True where a file of that name may be replaced. */
	readonly isForced: boolean;
}

/**
 * Writes a whole file or nothing: a temporary file in the same folder is filled, brought to the disk and renamed, and
 * removed where that fails. A link is followed, and a replaced file keeps its permissions. Devices and pipes are
 * written to directly, since there is nothing to replace.
 * @throws {CommuniqueError} (`file`) where the file exists and may not be replaced, or cannot be written.
 */
export function writeFileAtomically(
	path: string,
	content: string | Uint8Array,
	{isForced}: WriteOptions,
): void {
	try {
		const known = statOf(path);
		if (known?.isDirectory()) throw new CommuniqueError('file', `${path} is a folder`);
		if (known && !known.isFile()) {
			writeFileSync(path, content);
			return;
		}
		if (known && !isForced) {
			throw new CommuniqueError('file', `${path} exists already`, '--force overwrites it');
		}
		replace(known ? realpathSync(path) : path, content, known);
	} catch (error) {
		throw error instanceof CommuniqueError ? error : fileError(path, error);
	}
}

function replace(path: string, content: string | Uint8Array, known: Stats | undefined): void {
	const temporary = temporaryBeside(path);
	const file = openSync(temporary, 'wx');
	try {
		try {
			writeFileSync(file, content);
			if (known) fchmodSync(file, known.mode);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, {force: true});
		throw error;
	}
}

/** A name for what is not complete yet, beside what it is to become. */
export function temporaryBeside(path: string): string {
	return join(dirname(path), `.communique-${randomSuffix()}.tmp`);
}

function statOf(path: string): Stats | undefined {
	return statSync(path, {throwIfNoEntry: false});
}

/** The failure to write a file or folder, in words. */
export function fileError(path: string, error: unknown): CommuniqueError {
	return new CommuniqueError('file', `cannot write ${path}: ${writeFault(error)}`);
}
