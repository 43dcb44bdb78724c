import type {Database} from '../open.ts';
import type {Statements} from '../statements.ts';
import {printedColumns} from './indexed-text.ts';
import type {TokenizedText} from './tokenizer.ts';

/*
 * The table `full_text` has the words of each record's printed text in their order, so that SQLite's FTS5 can tell
 * whether three and more of them stand one after the other. Words and pairs of words are looked up in the postings.
 */

/** Adds the texts of records to the table, and takes them out. */
export interface PhraseWriter {
	readonly add: (seq: number, text: TokenizedText) => void;
	readonly remove: (seq: number) => void;
}

/**
 * A word that no text has, between two texts of a column, so that no phrase reaches from one into the other: FTS5
 * takes characters of private use for letters (sqlite.org/fts5.html, 4.3.1), text/boundary.ts does not.
 */
const edge = '\u{E000}';

/** Prepares to write phrases. */
export function phraseWriter(database: Database): PhraseWriter {
	const insert = database.prepare(
		`INSERT INTO full_text (rowid, ${printedColumns.join(', ')}) VALUES (?, ${printedColumns.map(() => '?').join(', ')})`,
	);
	const remove = database.prepare('DELETE FROM full_text WHERE rowid = ?');
	return {
		add: (seq, text) => void insert.run(seq, ...phraseColumns(text)),
		remove: seq => void remove.run(seq),
	};
}

/**
 * The columns of a record's row: the folded words of each, with {@link edge} between texts that follow each other.
 */
export function phraseColumns(text: TokenizedText): readonly string[] {
	return printedColumns.map(column => text[column].map(({joined}) => joined).join(` ${edge} `));
}

/**
 * Finds the keys of the records in one of whose printed texts folded words stand one after the other, the last one
 * whole or, with `isPrefix`, by its beginning.
 */
export function seqsWithPhrase(
	sql: Statements,
	phrase: readonly string[],
	isPrefix = false,
): readonly number[] {
	// Words are letters and digits only (text/boundary.ts), so that nothing in them can end the quotation.
	const expression = `"${phrase.join(' ').replaceAll('"', ' ')}"${isPrefix ? '*' : ''}`;
	return sql
		.rows<readonly [number]>('SELECT rowid FROM full_text WHERE full_text MATCH ?', expression)
		.map(([seq]) => seq);
}

/** Returns true when the table has a row for the record with this key. */
export function hasPhrases(sql: Statements, seq: number): boolean {
	return sql.first('SELECT 1 FROM full_text WHERE rowid = ?', seq) !== undefined;
}
