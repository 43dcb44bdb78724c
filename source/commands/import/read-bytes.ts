import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {CommuniqueError} from '../../domain/errors.ts';
import {readFault} from '../../domain/system-fault.ts';

/** The largest file that is read, in bytes. */
export const mostBytes = 20 * 1024 * 1024;

/**
 * The bytes of a file, pipes and devices included: they are read to their end, or as far as a file may go.
 * @throws {CommuniqueError} (`file`) where it cannot be read or is too large.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
	try {
		const known = await stat(path);
		if (known.isFile() && known.size > mostBytes) throw tooLarge(path);
		return await collect(createReadStream(path), path);
	} catch (error) {
		if (error instanceof CommuniqueError) throw error;
		throw new CommuniqueError('file', `cannot read ${path}: ${readFault(error)}`);
	}
}

/**
 * All bytes of a stream.
 * @throws {CommuniqueError} (`file`) where it is too large, without reading the rest.
 */
export async function collect(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > mostBytes) throw tooLarge(name);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

function tooLarge(name: string): CommuniqueError {
	return new CommuniqueError('file', `${name} is larger than ${mostBytes / 1024 / 1024} MB`, 'split it');
}
