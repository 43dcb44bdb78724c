import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Engagement} from '../domain/engagement.ts';
import {CommuniqueError} from '../domain/errors.ts';
import type {TableFormatId} from '../export/index.ts';
import {
	dataPackage,
	filesOfDescriptor,
	recordsWords,
	referredIds,
	tableRows,
	type AboutTables,
	type TableRows,
} from '../export/tables/index.ts';
import {isOwnDatabase, plainDatabase, readReferenceTables} from '../store/plain-tables/index.ts';
import {writeFileAtomically} from '../cli/write-file.ts';
import {writeFolderAtomically} from '../cli/write-folder.ts';
import type {Context} from './command.ts';
import {breathe} from './long-work.ts';

/**
 * Writes records with all that they refer to, as a folder or a database of tables, and gives the line that says so.
 * @param query the request that the records are the answer to, as a sentence
 * @throws {CommuniqueError} (`usage`) where standard output is to take it, (`file`) where it cannot be written or what
 * is there may not be replaced.
 */
export async function exportTables(
	format: TableFormatId,
	path: string,
	records: readonly Engagement[],
	query: string,
	{options, store, now}: Pick<Context, 'options' | 'store' | 'now'>,
): Promise<string> {
	const [rows, others] = store.atOnce(() => withReferred(records, store));
	const about: AboutTables = {
		version: store.meta('data_version'),
		created: now,
		query,
		records: records.length,
		others,
	};
	if (format === 'datapackage') {
		const files = dataPackage(rows, about);
		await breathe();
		writeFolderAtomically(resolve(path), files, {
			isForced: options.isForced,
			mark: 'datapackage.json',
			filesOf: filesOfDescriptor,
		});
	} else {
		if (options.isForced && existsSync(path) && isOwnDatabase(path)) {
			throw new CommuniqueError(
				'file',
				`${path} is a database of communique itself, which no export replaces`,
				'name another file',
			);
		}
		const bytes = plainDatabase(rows, about);
		// A signal that came meanwhile ends the process before anything is written.
		await breathe();
		writeFileAtomically(path, bytes, options);
	}
	return `wrote ${recordsWords(about)} to ${resolve(path)}`;
}

/** The tables of records and of all that they refer to, other records among it, and the number of these. */
function withReferred(
	records: readonly Engagement[],
	{engagements, path}: Context['store'],
): readonly [TableRows, number] {
	const known = new Set(records.map(record => record.id));
	const others: Engagement[] = [];
	let latest = records;
	while (latest.length > 0) {
		const wanted = [...referredIds(latest)].filter(id => !known.has(id));
		for (const id of wanted) known.add(id);
		latest = wanted.length > 0 ? engagements.withIds(wanted) : [];
		others.push(...latest);
	}
	const rows = tableRows(records, others, readReferenceTables(path, [...records, ...others]));
	return [rows, others.length];
}
