import {readFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {openDatabase, type Database} from '../source/store/open.ts';
import {bringIndexUpToDate} from '../source/store/writer.ts';

/**
 * Makes a database file: the schema, then whatever `fill` adds, then the search index, in one transaction. No clock
 * is read and the file is vacuumed at the end, so that the same rows in the same order give the same bytes. It
 * appears under its name, in place of what stood there, only when it is complete.
 * @param dataVersion tells which data it was made from (`meta`)
 * @throws whatever `fill` throws, and where a reference is left dangling; what stood under the name then stays.
 */
export function createDatabase(path: string, dataVersion: string, fill: (database: Database) => void): void {
	const [unfinished, whole] = [`${path}.unfinished`, `${path}.whole`];
	for (const each of [unfinished, whole]) rmSync(each, {force: true});
	const database = openDatabase(unfinished, 'create');
	// See `ownMeasures` in source/store/search-index/write/blocks.ts.
	database.pragma('page_size = 8192');
	database.pragma('journal_mode = MEMORY');
	// A build that a power cut breaks off is run again: waiting for the disk took most of its time.
	database.pragma('synchronous = OFF');
	database.exec(readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8'));
	database.transaction(() => {
		fill(database);
		bringIndexUpToDate(database);
		database.prepare('INSERT INTO meta VALUES (?, ?)').run('data_version', dataVersion);
		// Once it has ended, each page that this changes would be kept in memory as it was before.
		database.exec("INSERT INTO full_text (full_text) VALUES ('optimize')");
	})();
	database.exec('ANALYZE');
	database.pragma('journal_mode = DELETE');
	// In its own place it would be copied twice.
	database.prepare('VACUUM INTO ?').run(whole);
	database.close();
	renameSync(whole, path);
	rmSync(unfinished);
}
