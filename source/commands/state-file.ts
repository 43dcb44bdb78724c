import {lstatSync, mkdirSync, renameSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {writeFileAtomically} from '../cli/write-file.ts';
import {CommuniqueError} from '../domain/errors.ts';
import {writeFault} from '../domain/system-fault.ts';
import {memoryText, readMemory, type ReadMemory} from '../settings/memory-text.ts';
import {emptyMemory, type Memory} from '../settings/memory.ts';
import {readSmallFile} from './small-file.ts';
import {userFolder, type HomeSurroundings} from './user-folders.ts';

/** The file in which the explorer remembers; null where no home folder is known. */
export function statePath(surroundings: HomeSurroundings): string | null {
	const folder = userFolder('state', surroundings);
	return folder === null ? null : join(folder, 'state.json');
}

/** The memory of earlier runs, empty where there is none that can be read. Never throws. */
export function rememberedIn(path: string | null): Memory {
	const found = path === null ? null : read(path);
	return found?.type === 'read' ? found.memory : emptyMemory;
}

/**
 * Writes what is to be remembered, whole or not at all, and gives the one line that may have to be said about it. The
 * file is read again, since another explorer may have written it meanwhile. What cannot be read is kept aside, and what
 * a newer version wrote is left alone. Never throws.
 * @param change makes the new memory of the one that is kept now
 */
export function remember(path: string | null, change: (now: Memory) => Memory): readonly string[] {
	if (path === null) return [];
	const found = read(path);
	if (found.type === 'newer')
		return [`${path} is of a newer version of communique: it stays as it is, and this run is not remembered`];
	const before = found.type === 'read' ? found.memory : emptyMemory;
	const text = memoryText(change(before));
	if (found.type !== 'broken' && text === memoryText(before)) return [];
	try {
		mkdirSync(dirname(path), {recursive: true, mode: 0o700});
		const aside = found.type === 'broken' ? keptAside(path) : null;
		writeFileAtomically(path, text, {isForced: true});
		if (found.type !== 'broken' || aside === null) return [];
		return [`${path} was ignored, since ${found.fault}: it is kept as ${basename(aside)}`];
	} catch (error) {
		const why =
			error instanceof CommuniqueError ? error.message : `cannot write ${path}: ${writeFault(error)}`;
		return [`this run is not remembered: ${why}`];
	}
}

function read(path: string): ReadMemory {
	const file = readSmallFile(path);
	if ('fault' in file) return {type: 'broken', fault: file.fault};
	return file.text === null ? {type: 'read', memory: emptyMemory} : readMemory(file.text);
}

/** Moves a file to a name beside it that is free. */
function keptAside(path: string): string {
	const names = Array.from(
		{length: 100},
		(_, index) => `${path}.broken${index === 0 ? '' : `.${index + 1}`}`,
	);
	const free = names.find(name => lstatSync(name, {throwIfNoEntry: false}) === undefined);
	if (free === undefined) throw new CommuniqueError('file', `too many files are called ${path}.broken`);
	renameSync(path, free);
	return free;
}
