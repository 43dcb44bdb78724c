import {lastOf} from '../domain/memo.ts';
import type {Statements} from './statements.ts';
import {hasTable} from './has-table.ts';

/**
 * Makes the function that numbers the states of a database that is open for reading. The number changes when another
 * connection, of this program or any other, has committed (sqlite.org/pragma.html#pragma_data_version); whatever is
 * remembered of the database is remembered for one such number. Asking takes some 5 µs: once for a key or a
 * frame, not once for a record.
 */
export function editionOf(sql: Statements): () => number {
	return () => sql.number('PRAGMA data_version');
}

/**
 * Makes the function that numbers the states of the records: the number has changed when somebody has filed records
 * anew, and stays the same while marks, notes and tags are written. Of a database of an older version it is
 * the edition: nothing but an import writes into that.
 * @param edition numbers the states of the database
 */
export function filingOf(sql: Statements, edition: () => number): () => string {
	const readFiling = lastOf((now: number) =>
		hasTable(sql, 'index_filings')
			? String(sql.number('SELECT number FROM index_filings'))
			: `edition ${now}`,
	);
	return () => readFiling(edition());
}

/** Makes a function that gives another number whenever one of two answers is another one. */
export function numbering(first: () => unknown, second: () => unknown): () => number {
	let number = 0;
	const next = lastOf<[first: unknown, second: unknown], number>(() => ++number);
	return () => next(first(), second());
}
