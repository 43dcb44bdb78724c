import {readdir, stat} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {CommuniqueError} from '../../domain/errors.ts';
import {readFault} from '../../domain/system-fault.ts';
import {safeText} from '../../text/safe.ts';
import {numberIn} from '../../words/index.ts';

/** A text to read. */
export interface InputFile {
	/** Its path, or `-` for standard input. */
	readonly path: string;
	/** What records call it: its name, in a folder that was named with the way there. */
	readonly file: string;
}

/** The files that operands name, and the reasons why others are passed over. */
export interface InputFiles {
	readonly files: readonly InputFile[];
	readonly passedOver: readonly CommuniqueError[];
}

/** The operand of standard input. */
export const standardInput = '-';
/** The most files that are read at once. */
const mostFiles = 20_000;

/** The file that an operand names. */
export function inputFile(operand: string): InputFile {
	return {path: operand, file: operand === standardInput ? 'stdin' : safeText(basename(operand))};
}

/**
 * The files that operands name: of a folder all files below it in the order of their names, but hidden ones. A file
 * named twice is one text, and standard input can be read only once.
 * @throws {CommuniqueError} (`file`) where there are too many.
 */
export async function inputFiles(operands: readonly string[]): Promise<InputFiles> {
	const files = new Map<string, InputFile>();
	const passedOver: CommuniqueError[] = [];
	const add = (input: InputFile): void => {
		if (!files.has(input.path)) files.set(input.path, input);
		if (files.size > mostFiles) {
			throw new CommuniqueError(
				'file',
				`there are more than ${numberIn(mostFiles, 'en')} files to read`,
				'import them folder by folder',
			);
		}
	};
	for (const operand of new Set(operands)) {
		if (operand !== standardInput && (await isFolder(operand))) await walk(operand, '', add, passedOver);
		else add(inputFile(operand));
	}
	return {files: [...files.values()], passedOver};
}

async function isFolder(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isDirectory();
	} catch {
		// What is wrong with it is said where it is read.
		return false;
	}
}

/**
 * Hands over the files of a folder and of those below it; links to folders are not followed, since they may run in a
 * circle.
 */
async function walk(
	folder: string,
	way: string,
	add: (input: InputFile) => void,
	passedOver: CommuniqueError[],
): Promise<void> {
	const path = join(folder, way);
	let entries;
	try {
		entries = await readdir(path, {withFileTypes: true});
	} catch (error) {
		passedOver.push(new CommuniqueError('file', `cannot read ${path}: ${readFault(error)}`));
		return;
	}
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		if (entry.name.startsWith('.')) continue;
		const wayThere = way === '' ? entry.name : `${way}/${entry.name}`;
		if (entry.isDirectory()) await walk(folder, wayThere, add, passedOver);
		else {
			const fault = await faultOf(join(path, entry.name));
			if (fault === '') add({path: join(folder, wayThere), file: safeText(wayThere)});
			else passedOver.push(new CommuniqueError('file', `${join(folder, wayThere)} ${fault}`));
		}
	}
}

/**
 * The reason why an entry of a folder is not read; empty where it may be. Pipes and devices could keep an import
 * waiting forever, and so could the files that a system makes up while they are read, which have no size.
 */
async function faultOf(path: string): Promise<string> {
	try {
		const known = await stat(path);
		if (known.isDirectory()) return 'is a link to a folder';
		if (!known.isFile()) return 'is neither file nor folder';
		return known.size === 0 ? 'holds no text' : '';
	} catch (error) {
		return `cannot be read: ${readFault(error)}`;
	}
}
