import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {CommuniqueError} from '../domain/errors.ts';
import {fileError, temporaryBeside, type WriteOptions} from './write-file.ts';

/** Options of writing a folder. */
export interface FolderOptions extends WriteOptions {
	/** The file by which a folder of the kind that is written is known. */
	readonly mark: string;
	/** Gives the files of a folder from the text of its mark; null where it is of another kind. */
	readonly filesOf: (mark: string) => readonly string[] | null;
}

/**
 * Writes a whole folder or nothing: a temporary folder beside it is filled, brought to the disk and renamed, and
 * removed where that fails. A folder that is there already is replaced only where that is asked for and it holds
 * nothing but an earlier one of the same kind, so that no file of anybody is lost.
 * @throws {CommuniqueError} (`file`) where it may not be replaced or cannot be written.
 */
export function writeFolderAtomically(
	path: string,
	files: ReadonlyMap<string, string>,
	options: FolderOptions,
): void {
	try {
		const known = statSync(path, {throwIfNoEntry: false});
		if (known && !known.isDirectory()) throw new CommuniqueError('file', `${path} is no folder`);
		if (known) checkReplaceable(path, options);
		replaceFolder(known ? realpathSync(path) : path, files, known !== undefined);
	} catch (error) {
		throw error instanceof CommuniqueError ? error : fileError(path, error);
	}
}

function checkReplaceable(path: string, {isForced, mark, filesOf}: FolderOptions): void {
	if (!isForced)
		throw new CommuniqueError('file', `${path} exists already`, '--force replaces an earlier package');
	const names = readdirSync(path);
	const own = names.includes(mark) ? filesOf(readFileSync(join(path, mark), 'utf8')) : null;
	if (!own) throw new CommuniqueError('file', `${path} holds no package of ours`, 'name a new folder');
	const foreign = names.find(name => !own.includes(name));
	if (foreign !== undefined)
		throw new CommuniqueError('file', `${path} holds ${foreign} too`, 'move it, or name a new folder');
}

function replaceFolder(path: string, files: ReadonlyMap<string, string>, isKnown: boolean): void {
	const temporary = temporaryBeside(path);
	mkdirSync(temporary);
	try {
		for (const [name, text] of files) writeThrough(join(temporary, name), text);
		if (isKnown) swap(temporary, path);
		else renameSync(temporary, path);
	} finally {
		rmSync(temporary, {recursive: true, force: true});
	}
}

/** No system replaces a folder that is not empty in one step: between two the old one stands under another name. */
function swap(temporary: string, path: string): void {
	const old = temporaryBeside(path);
	renameSync(path, old);
	try {
		renameSync(temporary, path);
	} catch (error) {
		renameSync(old, path);
		throw error;
	}
	rmSync(old, {recursive: true, force: true});
}

function writeThrough(path: string, text: string): void {
	const file = openSync(path, 'wx');
	try {
		writeFileSync(file, text);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
