import {closeSync, openSync, writeSync} from 'node:fs';
import {
	textOfCell,
	citationLine,
	citationWords,
	dataLicence,
	plainTables,
	queryWords,
	type AboutTables,
	type Cell,
	type Tables,
} from '../../export/tables/index.ts';
import {openDatabase, unwritten, type Database} from '../open.ts';
import {createIndexes, createTable, insertInto} from './table-statements.ts';
import {tableViews} from './table-views.ts';

/**
 * Makes an empty file a SQLite database of these tables, which any program can open, a page of rows at a time; the same
 * bytes for the same rows. Where that is broken off, the file is of no use.
 * @param name the name that the file is to have, by which a failure tells of it
 * @throws {CommuniqueError} (`file`) where the file cannot be written.
 */
export function* fillPlainDatabase(
	path: string,
	name: string,
	tables: Tables,
	about: AboutTables,
): Generator<void> {
	const database = openDatabase(path, 'create');
	try {
		// A record that names what is nowhere is exported as it is.
		database.pragma('foreign_keys = OFF');
		// Nobody reads the file before it is whole, and brought to the disk it is by who puts it in its place.
		database.pragma('locking_mode = EXCLUSIVE');
		// A journal has nothing to hold of a file that was empty; the library lets nobody do without one.
		database.pragma('journal_mode = MEMORY');
		database.pragma('synchronous = OFF');
		// In KiB: as much is held of it, and of what an index is sorted from.
		database.pragma('cache_size = -4000');
		database.exec('BEGIN');
		yield* fill(database, tables, about);
		database.exec('COMMIT');
	} catch (error) {
		throw unwritten(error, name);
	} finally {
		database.close();
	}
	forgetWriter(path);
}

function* fill(database: Database, tables: Tables, about: AboutTables): Generator<void> {
	for (const table of plainTables) {
		database.exec(createTable(table));
		const insert = database.prepare(insertInto(table));
		for (const rows of tables.rowsOf(table.name)) {
			for (const row of rows) insert.run(table.columns.map(({name}) => stored(row[name] ?? null)));
			yield;
		}
		for (const statement of createIndexes(table)) {
			database.exec(statement);
			yield;
		}
	}
	for (const [name, query] of Object.entries(tableViews)) database.exec(`CREATE VIEW "${name}" AS${query}`);
	fillAbout(database, about);
}

/** The words that a folder of tables has in its `datapackage.json`. */
function fillAbout(database: Database, about: AboutTables): void {
	database.exec('CREATE TABLE "about" ("key" TEXT NOT NULL, "value" TEXT NOT NULL, PRIMARY KEY ("key"))');
	const insert = database.prepare('INSERT INTO "about" VALUES (?, ?)');
	const words = {
		title: citationWords.title,
		description: citationWords.abstract,
		version: about.version,
		created: about.created,
		query: queryWords(about),
		records: String(about.records),
		licence: `${dataLicence.name} ${dataLicence.path}`,
		citation: citationLine(about),
	};
	for (const entry of Object.entries(words)) insert.run(entry);
}

/** A value as SQLite keeps it. */
function stored(cell: Cell): string | number | null {
	if (typeof cell === 'boolean') return cell ? 1 : 0;
	return typeof cell === 'number' ? cell : textOfCell(cell);
}

/**
 * The places in the header of a SQLite file (sqlite.org/fileformat2.html, 1.3) that count its changes and name the
 * SQLite that made the last, with their lengths: the rows alone are to make the file.
 */
const ofWriter = [
	[24, 4],
	[92, 8],
] as const;

function forgetWriter(path: string): void {
	const file = openSync(path, 'r+');
	try {
		for (const [place, length] of ofWriter) writeSync(file, Buffer.alloc(length), 0, length, place);
	} finally {
		closeSync(file);
	}
}
