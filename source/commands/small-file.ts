import {lstatSync, readFileSync, statSync} from 'node:fs';
import {faultCode, readFault} from '../domain/system-fault.ts';

/** A larger file is none of ours. */
const mostBytes = 1_000_000;

/** The text of a file; null where there is none of that name. */
export type SmallFile = {readonly text: string | null} | {readonly fault: string};

/** Reads a small file whole. Never throws, and never waits for a pipe or a device. */
export function readSmallFile(path: string): SmallFile {
	try {
		const known = statSync(path);
		if (!known.isFile()) return {fault: 'it is no file'};
		if (known.size > mostBytes) return {fault: 'it is too long'};
		return {text: readFileSync(path, 'utf8')};
	} catch (error) {
		return isNothing(path, error) ? {text: null} : {fault: readFault(error)};
	}
}

/** Returns true where no file has the name, a link that leads nowhere among them. */
function isNothing(path: string, error: unknown): boolean {
	if (faultCode(error) === 'ENOTDIR') return true;
	return faultCode(error) === 'ENOENT' && lstatSync(path, {throwIfNoEntry: false}) === undefined;
}
