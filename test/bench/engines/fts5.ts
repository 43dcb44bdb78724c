import Database from 'better-sqlite3';
import {words} from '../../../source/text/boundary.ts';
import {fold} from '../../../source/text/normalize.ts';
import {lineText, type Line} from '../lines.ts';
import type {Engine} from './engine.ts';

/**
 * SQLite's own full-text search over the lines, as one would set it up for search as one types: it was communique's
 * engine before its own index.
 */
export function fts5Engine(lines: readonly Line[]): Engine {
	const database = new Database(':memory:');
	database.exec("CREATE VIRTUAL TABLE lines USING fts5 (text, prefix = '1 2 3', tokenize = 'unicode61')");
	const insert = database.prepare('INSERT INTO lines (rowid, text) VALUES (?, ?)');
	database.transaction(() => {
		for (const [index, line] of lines.entries()) insert.run(index + 1, fold(lineText(line)));
	})();
	database.exec("INSERT INTO lines (lines) VALUES ('optimize')");
	const find = database
		.prepare<[string, number], number>('SELECT rowid FROM lines WHERE lines MATCH ? ORDER BY rank LIMIT ?')
		.pluck();
	return {
		name: 'SQLite FTS5',
		setting:
			"prefix = '1 2 3', all words (AND), the last one as a beginning, ordered by bm25; lines and queries folded",
		search: (query, limit) => {
			const typed = words(fold(query)).map(word => `"${word.text}"`);
			if (typed.length === 0) return [];
			const expression = `${typed.join(' AND ')}${/[\p{L}\p{N}]$/u.test(query) ? '*' : ''}`;
			return find.all(expression, limit).flatMap(row => lines[row - 1]?.id ?? []);
		},
	};
}
