import type {Database} from '../open.ts';

/**
 * Makes room for marks, notes and tags, and for a count by which they are told from records that are filed anew. No
 * record is filed anew for them.
 */
export function addWorkingSet(database: Database): void {
	database.exec(`
		CREATE TABLE index_filings (
			number INTEGER NOT NULL
		) STRICT;
		INSERT INTO index_filings VALUES (0);
		CREATE TABLE marks (
			record_id TEXT PRIMARY KEY,
			marked_at TEXT NOT NULL
		) STRICT;
		CREATE TABLE notes (
			record_id TEXT PRIMARY KEY,
			text TEXT NOT NULL CHECK (text <> ''),
			changed_at TEXT NOT NULL
		) STRICT, WITHOUT ROWID;
		CREATE TABLE tags (
			record_id TEXT NOT NULL,
			position INTEGER NOT NULL,
			tag TEXT NOT NULL CHECK (tag <> ''),
			PRIMARY KEY (record_id, position)
		) STRICT, WITHOUT ROWID;
	`);
}
