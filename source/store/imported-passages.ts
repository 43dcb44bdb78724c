import {nodeCrypto} from '../domain/node-crypto.ts';
import type {ImportedPassage, Passage, PassageKey} from '../extract/index.ts';
import {wordTexts} from '../text/boundary.ts';
import {fold} from '../text/normalize.ts';
import type {Database} from './open.ts';
import {hasTable} from './has-table.ts';
import {safeRow} from './safe-rows.ts';
import {Statements} from './statements.ts';

/**
 * The key of a passage: its file without the way there, its address and its words. How these are spaced, written and
 * marked makes no difference.
 */
export function passageKey({document: {file, url}, text}: Passage): PassageKey {
	const words = wordTexts(fold(text)).join(' ');
	return {
		file: file.slice(file.lastIndexOf('/') + 1),
		url,
		textKey: nodeCrypto().hash('sha256', words, 'base64url'),
	};
}

/**
 * Reads the passages that imports have read records from, oldest first; none where an older version of the program
 * wrote the database.
 */
export function readImportedPassages(database: Database): readonly ImportedPassage[] {
	const sql = new Statements(database);
	if (!hasTable(sql, 'imported_passages')) return [];
	return sql
		.all<{recordId: string; file: string; url: string; textKey: string}>(
			'SELECT record_id AS recordId, file, url, text_key AS textKey FROM imported_passages ORDER BY rowid',
		)
		.map(row => safeRow(row));
}

/** Notes that passages have given a record. */
export function noteImportedPassages(
	database: Database,
	recordId: string,
	passages: readonly Passage[],
	importId: number,
): void {
	const insert = database.prepare('INSERT INTO imported_passages VALUES (?, ?, ?, ?, ?)');
	for (const {file, url, textKey} of passages.map(passageKey))
		insert.run(recordId, file, url, textKey, importId);
}
