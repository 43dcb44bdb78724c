import type {Database} from '../open.ts';
import type {Statements} from '../statements.ts';
import type {TokenizedText} from './tokenizer.ts';

/*
 * The table `full_text` has the words of each record's text in their order, so that SQLite's FTS5 can tell whether
 * three and more of them stand one after the other. Words and pairs of words are looked up in the postings.
 */

/** Adds the texts of records to the table, and takes them out. */
export interface PhraseWriter {
	readonly add: (seq: number, text: TokenizedText) => void;
	readonly remove: (seq: number) => void;
}

/** Prepares to write phrases. */
export function phraseWriter(database: Database): PhraseWriter {
	const insert = database.prepare(
		'INSERT INTO full_text (rowid, people, title, labels, place, detail, source) VALUES (?, ?, ?, ?, ?, ?, ?)',
	);
	const remove = database.prepare('DELETE FROM full_text WHERE rowid = ?');
	return {
		add: (seq, text) => void insert.run(seq, ...phraseColumns(text)),
		remove: seq => void remove.run(seq),
	};
}

/** The columns of a record's row: the folded words of each, with a full stop between texts that follow each other. */
export function phraseColumns(text: TokenizedText): readonly string[] {
	const columns = [text.people, text.title, text.labels, text.place, text.detail, text.source];
	return columns.map(parts => parts.map(({words}) => words.join(' ')).join(' . '));
}

/**
 * Finds the keys of the records in whose text folded words stand one after the other, the last one whole or, with
 * `isPrefix`, by its beginning.
 */
export function seqsWithPhrase(
	sql: Statements,
	phrase: readonly string[],
	isPrefix: boolean,
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
