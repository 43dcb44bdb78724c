import {randomBytes} from 'node:crypto';
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
export function writeFileAtomically(path: string, text: string, {isForced}: WriteOptions): void {
	try {
		const known = statOf(path);
		if (known?.isDirectory()) throw new CommuniqueError('file', `${path} is a folder`);
		if (known && !known.isFile()) {
			writeFileSync(path, text);
			return;
		}
		if (known && !isForced) {
			throw new CommuniqueError('file', `${path} exists already`, '--force overwrites it');
		}
		replace(known ? realpathSync(path) : path, text, known);
	} catch (error) {
		throw error instanceof CommuniqueError ? error : fileError(path, error);
	}
}

function replace(path: string, text: string, known: Stats | undefined): void {
	const temporary = join(dirname(path), `.communique-${randomBytes(6).toString('hex')}.tmp`);
	const file = openSync(temporary, 'wx');
	try {
		try {
			writeFileSync(file, text);
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

function statOf(path: string): Stats | undefined {
	return statSync(path, {throwIfNoEntry: false});
}

function fileError(path: string, error: unknown): CommuniqueError {
	return new CommuniqueError('file', `cannot write ${path}: ${writeFault(error)}`);
}
