import {
	textOfCell,
	citationLine,
	citationWords,
	dataLicence,
	plainTables,
	queryWords,
	type AboutTables,
	type Cell,
	type TableRows,
} from '../../export/tables/index.ts';
import {openDatabase, type Database} from '../open.ts';
import {createIndexes, createTable, insertInto} from './table-statements.ts';
import {tableViews} from './table-views.ts';

/** The bytes of a SQLite database of these tables, which any program can open; the same for the same rows. */
export function plainDatabase(rows: TableRows, about: AboutTables): Uint8Array {
	const database = openDatabase(':memory:', 'create');
	try {
		// A record that names what is nowhere is exported as it is.
		database.pragma('foreign_keys = OFF');
		database.transaction(() => fill(database, rows, about))();
		return database.serialize();
	} finally {
		database.close();
	}
}

function fill(database: Database, rows: TableRows, about: AboutTables): void {
	for (const table of plainTables) {
		database.exec(createTable(table));
		const insert = database.prepare(insertInto(table));
		for (const row of rows[table.name]) insert.run(table.columns.map(({name}) => stored(row[name] ?? null)));
		for (const statement of createIndexes(table)) database.exec(statement);
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
