import type {Database} from '../open.ts';

/** Makes room for the passages by which a text that comes again is known. Those of earlier imports are not recorded. */
export function addImportedPassages(database: Database): void {
	database.exec(`
		CREATE TABLE imported_passages (
			record_id TEXT NOT NULL,
			file TEXT NOT NULL,
			url TEXT NOT NULL,
			text_key TEXT NOT NULL,
			import_id INTEGER NOT NULL REFERENCES imports (id)
		) STRICT;
	`);
}
