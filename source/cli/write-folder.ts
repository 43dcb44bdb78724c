import {
	closeSync,
	fsync,
	mkdirSync,
	openSync,
	readFileSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import {join} from 'node:path';
import {CommuniqueError} from '../domain/errors.ts';
import {GatheredWrites} from './gathered-writes.ts';
import {fileError, temporaryBeside, type WriteOptions} from './write-file.ts';

/** Options of writing a folder. */
export interface FolderOptions extends WriteOptions {
	/** The file by which a folder of the kind that is written is known. */
	readonly mark: string;
	/** Gives the files of a folder from the text of its mark; null where it is of another kind. */
	readonly filesOf: (mark: string) => readonly string[] | null;
}

/**
 * A folder whose files are written piece by piece, and which is there once it is whole: a temporary folder beside it is
 * filled, brought to the disk and renamed, and removed where that fails. A folder that is there already is replaced
 * only where that is asked for and it holds nothing but an earlier one of the same kind, so that no file of anybody is
 * lost.
 */
export class PartFolder {
	readonly #path: string;
	readonly #target: string;
	readonly #isKnown: boolean;
	readonly #temporary: string;
	readonly #files = new Map<string, {readonly file: number; readonly pieces: GatheredWrites}>();
	#isOpen = true;

	/** @throws {CommuniqueError} (`file`) where it may not be replaced or cannot be made. */
	constructor(path: string, options: FolderOptions) {
		this.#path = path;
		try {
			const known = statSync(path, {throwIfNoEntry: false});
			if (known && !known.isDirectory()) throw new CommuniqueError('file', `${path} is no folder`);
			if (known) checkReplaceable(path, options);
			this.#isKnown = known !== undefined;
			this.#target = known ? realpathSync(path) : path;
			this.#temporary = temporaryBeside(this.#target);
			mkdirSync(this.#temporary);
		} catch (error) {
			throw error instanceof CommuniqueError ? error : fileError(path, error);
		}
	}

	/**
	 * Adds a piece to the file with a name, which is made by the first.
	 * @throws {CommuniqueError} (`file`) where it cannot be written: nothing is left then.
	 */
	write(name: string, text: string): void {
		this.#keeping(() => {
			const known = this.#files.get(name);
			if (known) {
				known.pieces.add(text);
				return;
			}
			const file = openSync(join(this.#temporary, name), 'wx');
			const pieces = new GatheredWrites(file);
			this.#files.set(name, {file, pieces});
			pieces.add(text);
		});
	}

	/**
	 * Puts the folder in its place, and holds nothing up while the disk works.
	 * @throws {CommuniqueError} (`file`) where that fails: nothing is left then.
	 */
	async finishSoon(): Promise<void> {
		for (const {file, pieces} of this.#files.values()) {
			this.#keeping(() => pieces.flush());
			// One file after the other, so that a signal between two is heard.
			const error = await new Promise<Error | null>(resolve => fsync(file, resolve));
			if (error) this.#fail(error);
		}
		this.#keeping(() => {
			this.#close();
			if (this.#isKnown) swap(this.#temporary, this.#target);
			else renameSync(this.#temporary, this.#target);
			this.#isOpen = false;
		});
	}

	/** Gives the folder up: nothing of it is left, and what was there before is as it was. */
	discard(): void {
		if (!this.#isOpen) return;
		this.#isOpen = false;
		this.#close();
		rmSync(this.#temporary, {recursive: true, force: true});
	}

	#close(): void {
		for (const {file} of this.#files.values()) closeSync(file);
		this.#files.clear();
	}

	/** Works on the files, and gives them up where that fails; nothing is done once they are. */
	#keeping(work: () => void): void {
		if (!this.#isOpen) return;
		try {
			work();
		} catch (error) {
			this.#fail(error);
		}
	}

	#fail(error: unknown): never {
		this.discard();
		throw fileError(this.#path, error);
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
