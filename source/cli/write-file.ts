import {
	closeSync,
	fchmodSync,
	fsyncSync,
	openSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	type Stats,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
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
		removeAbandoned(temporary);
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, {force: true});
		throw error;
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
			const known = statOf(path);
			if (known?.isFile() && now - known.mtimeMs > abandonedAfterMilliseconds) rmSync(path, {force: true});
		}
	} catch {
		// A folder may be written to and not read.
	}
}

function statOf(path: string): Stats | undefined {
	return statSync(path, {throwIfNoEntry: false});
}

/** The failure to write a file or folder, in words. */
export function fileError(path: string, error: unknown): CommuniqueError {
	return new CommuniqueError('file', `cannot write ${path}: ${writeFault(error)}`);
}
