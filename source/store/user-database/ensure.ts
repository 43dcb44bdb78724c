import {
	closeSync,
	existsSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {CommuniqueError} from '../../domain/errors.ts';
import {randomSuffix} from '../../domain/random-suffix.ts';
import {faultCode, writeFault} from '../../domain/system-fault.ts';
import {openDatabase} from '../open.ts';

/** A copy that is this old and unfinished was left by a run that was killed. */
const staleAfterMilliseconds = 600_000;

/**
 * Makes the user's database as a copy of the shipped one where there is none yet. It appears under its name only when
 * it is complete, and never in place of a file that has appeared meanwhile. Its folder is made too, for its owner
 * alone (XDG Base Directory Specification 0.8), unless `folder` says that it must be there.
 * @throws {CommuniqueError} (`database`, `file`) where the shipped file cannot be used or the copy cannot be written.
 */
export function ensureUserDatabase(path: string, shipped: string, folder: 'make' | 'must-exist'): void {
	if (existsSync(path)) {
		removeOtherName(path);
		return;
	}
	openDatabase(shipped).close();
	try {
		if (folder === 'make') makeFolder(dirname(path));
		makeFrom(shipped, path);
	} catch (error) {
		throw error instanceof CommuniqueError ? error : cannotMake(path, error);
	}
}

/**
 * Makes a folder and those above it that are missing, for their owner alone. Not by `recursive`, which calls a
 * read-only disk a folder that does not exist.
 */
function makeFolder(path: string): void {
	if (statSync(path, {throwIfNoEntry: false})?.isDirectory()) return;
	if (dirname(path) !== path) makeFolder(dirname(path));
	try {
		mkdirSync(path, {mode: 0o700});
	} catch (error) {
		// Another run may have made it at the same moment.
		if (!statSync(path, {throwIfNoEntry: false})?.isDirectory()) throw error;
	}
}

function makeFrom(shipped: string, path: string): void {
	const unfinished = `${path}.${randomSuffix()}.unfinished`;
	try {
		copyTo(unfinished, shipped);
		removeStaleCopies(path, statSync(unfinished).mtimeMs);
		// The copy is opened once, so that a shipped file which was replaced at that moment is not taken over half.
		openDatabase(unfinished).close();
		publish(unfinished, path);
	} finally {
		rmSync(unfinished, {force: true});
	}
}

/** The shipped file is never written to, so that a copy of its bytes is a database. */
function copyTo(path: string, shipped: string): void {
	const file = openSync(path, 'wx');
	try {
		writeFileSync(file, readFileSync(shipped));
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** A link is made only where the name is free; renaming, where links are not to be had, would replace a file. */
function publish(unfinished: string, path: string): void {
	try {
		linkSync(unfinished, path);
	} catch (error) {
		if (faultCode(error) !== 'EEXIST' && !existsSync(path)) renameSync(unfinished, path);
	}
}

/** A run that is killed as its database has just got its name leaves the copy's name for the same file. */
function removeOtherName(path: string): void {
	const {ino, nlink} = statSync(path);
	if (nlink < 2) return;
	for (const copy of copiesBeside(path))
		if (statSync(copy, {throwIfNoEntry: false})?.ino === ino) rmSync(copy, {force: true});
}

function copiesBeside(path: string): readonly string[] {
	const isCopy = (name: string): boolean =>
		name.startsWith(`${basename(path)}.`) && /\.[\da-f]{12}\.unfinished$/u.test(name);
	return readdirSync(dirname(path))
		.filter(isCopy)
		.map(name => join(dirname(path), name));
}

function removeStaleCopies(path: string, now: number): void {
	for (const copy of copiesBeside(path)) {
		const age = now - (statSync(copy, {throwIfNoEntry: false})?.mtimeMs ?? Infinity);
		if (age > staleAfterMilliseconds) rmSync(copy, {force: true});
	}
}

function cannotMake(path: string, error: unknown): CommuniqueError {
	return new CommuniqueError('file', `cannot make ${path}: ${writeFault(error)}`, '--db names another file');
}
