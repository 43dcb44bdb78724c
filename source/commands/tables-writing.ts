import {closeSync, openSync, readSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {PartFile, temporaryBeside, type WriteOptions} from '../cli/write-file.ts';
import {PartFolder} from '../cli/write-folder.ts';
import {dataPackage, filesOfDescriptor, type AboutTables, type Tables} from '../export/tables/index.ts';
import {fillPlainDatabase} from '../store/plain-tables/index.ts';
import type {PartWriting} from './part-writing.ts';

/** Writes tables, a page of rows at a time. */
export type Fill = (tables: Tables, about: AboutTables) => Iterable<unknown>;

/** Finds the tables, and has them written. */
type Filled = (fill: Fill) => Iterator<unknown, unknown>;

/**
 * Begins a folder of tables.
 * @throws {CommuniqueError} (`file`) where it may not be replaced or cannot be made.
 */
export function packageWriting(path: string, {isForced}: WriteOptions, filled: Filled): PartWriting {
	const folder = new PartFolder(resolve(path), {
		isForced,
		mark: 'datapackage.json',
		filesOf: filesOfDescriptor,
	});
	return {
		steps: filled((tables, about) => dataPackage(tables, about, (name, text) => folder.write(name, text))),
		finishSoon: () => folder.finishSoon(),
		discard: () => folder.discard(),
	};
}

/**
 * Begins a database of tables. SQLite fills the file where it stands until it is whole, which a device or a pipe has
 * not: for these it is filled elsewhere and copied.
 * @throws {CommuniqueError} (`file`) where the file exists and may not be replaced, or cannot be written.
 */
export function databaseWriting(path: string, options: WriteOptions, filled: Filled): PartWriting {
	const part = new PartFile(path, options);
	const scratch = part.temporary === null ? temporaryBeside(join(tmpdir(), 'export')) : null;
	function* fill(tables: Tables, about: AboutTables): Generator {
		if (scratch !== null) writeFileSync(scratch, '');
		yield* fillPlainDatabase(scratch ?? part.temporary ?? '', path, tables, about);
		if (scratch !== null) yield* copied(scratch, part);
	}
	return {
		steps: filled(fill),
		finishSoon: () => part.finishSoon(),
		discard() {
			part.discard();
			if (scratch !== null) rmSync(scratch, {force: true});
		},
	};
}

/** Bytes that are copied at once. */
const copiedAtOnce = 1 << 18;

function* copied(from: string, to: PartFile): Generator<undefined> {
	const file = openSync(from, 'r');
	try {
		const bytes = Buffer.alloc(copiedAtOnce);
		for (let length = 1; length > 0;) {
			length = readSync(file, bytes);
			to.write(bytes.subarray(0, length));
			yield;
		}
	} finally {
		closeSync(file);
		rmSync(from, {force: true});
	}
}
