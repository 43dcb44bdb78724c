import type {Database} from '../open.ts';
import {fileAnew} from './0005-honest-search.ts';

/**
 * Makes the search index anew, with empty places in its blocks for records that come later: it is emptied, and every
 * record is noted to be filed. What an import has added is found by it.
 */
export function makeRoomInBlocks(database: Database): void {
	database.exec(`
		DROP TABLE postings;
		DROP TABLE index_blocks;
		CREATE TABLE index_blocks (
			id INTEGER PRIMARY KEY,
			first_seq INTEGER NOT NULL UNIQUE,
			size INTEGER NOT NULL CHECK (size > 0),
			places INTEGER NOT NULL CHECK (places >= size),
			present BLOB NOT NULL,
			seqs BLOB NOT NULL
		) STRICT;
		CREATE TABLE postings (
			field TEXT NOT NULL,
			term TEXT NOT NULL,
			block INTEGER NOT NULL,
			count INTEGER NOT NULL CHECK (count > 0),
			places BLOB NOT NULL,
			PRIMARY KEY (field, term, block)
		) STRICT, WITHOUT ROWID;
		CREATE INDEX engagements_of_import ON engagements (import_id) WHERE import_id IS NOT NULL;
		CREATE INDEX sources_of_import ON sources (import_id) WHERE import_id IS NOT NULL;
		DELETE FROM index_words;
		INSERT INTO full_text (full_text) VALUES ('delete-all');
	`);
	fileAnew(database);
}
