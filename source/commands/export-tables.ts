import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import type {ExportedRecords} from '../answers/exported-records.ts';
import {ExportedTables} from '../answers/exported-tables.ts';
import {keepHeapSmall} from '../cli/v8-heap.ts';
import {CommuniqueError} from '../domain/errors.ts';
import type {TableFormatId} from '../export/index.ts';
import {recordsWords, type AboutTables} from '../export/tables/index.ts';
import {isOwnDatabase} from '../store/plain-tables/index.ts';
import {numberIn, wordsIn} from '../words/index.ts';
import type {Context} from './command.ts';
import {writeInSteps} from './file-writing.ts';
import {withProgress} from './long-work.ts';
import type {PartWriting} from './part-writing.ts';
import {databaseWriting, packageWriting, type Fill} from './tables-writing.ts';

/**
 * Writes records with all that they refer to, as a folder or a database of tables, and gives the line that says so.
 * @param found looks for the records as they are now
 * @param query the request that they are the answer to, as a sentence
 * @throws {CommuniqueError} (`file`) where it cannot be written or what is there may not be replaced.
 */
export async function exportTables(
	format: TableFormatId,
	path: string,
	found: () => ExportedRecords,
	query: string,
	{options, store, now, work}: Pick<Context, 'options' | 'store' | 'now' | 'work'>,
): Promise<string> {
	// A page of records is of no more use after it.
	keepHeapSmall();
	if (format === 'sqlite' && options.isForced && existsSync(path) && isOwnDatabase(path)) {
		throw new CommuniqueError(
			'file',
			`${path} is a database of communique itself, which no export replaces`,
			'name another file',
		);
	}
	let told = '';
	function* filled(fill: Fill): Generator {
		const exported = new ExportedTables(store.path, found());
		const progress = (): string =>
			`exporting ${numberIn(exported.written, 'en')} of ${wordsIn('en').records(exported.total)} …`;
		yield* withProgress(rows(exported, fill), progress, work);
	}
	function* rows(exported: ExportedTables, fill: Fill): Generator {
		const {tables, others} = yield* exported.found();
		const about: AboutTables = {
			version: store.meta('data_version'),
			created: now,
			query,
			records: exported.total,
			others,
		};
		yield* fill(tables, about);
		told = `wrote ${recordsWords(about)} to ${resolve(path)}`;
	}
	const begin = (): PartWriting =>
		format === 'datapackage' ? packageWriting(path, options, filled) : databaseWriting(path, options, filled);
	await writeInSteps(begin, work);
	return told;
}
