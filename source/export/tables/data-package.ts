import {createHash} from 'node:crypto';
import type {AboutTables} from './about-tables.ts';
import {codebook} from './codebook.ts';
import {descriptor, fileOf, type WrittenTable} from './descriptor.ts';
import type {PlainTable} from './plain-table.ts';
import {readMe} from './read-me.ts';
import {headingCsv, rowsCsv} from './table-csv.ts';
import {plainTables, type Tables} from './tables-of.ts';

/** Adds a text to the file with a name. */
type Write = (name: string, text: string) => void;

/**
 * Writes the files of a data package a page at a time: the tables, a text for who finds them, and what describes them,
 * which tells how long each table is and so comes last.
 */
export function* dataPackage(tables: Tables, about: AboutTables, write: Write): Generator<void> {
	const written: WrittenTable[] = [];
	for (const table of plainTables) written.push(yield* writeTable(table, tables.rowsOf(table.name), write));
	write('README.md', readMe(about));
	write('codebook.md', codebook(written, about));
	write('datapackage.json', descriptor(written, about));
}

/** Writes a table, and gives what is to be told of its file. */
function* writeTable(
	table: PlainTable,
	pages: ReturnType<Tables['rowsOf']>,
	write: Write,
): Generator<void, WrittenTable> {
	const hash = createHash('sha256');
	let [rows, bytes] = [0, 0];
	const add = (text: string): void => {
		hash.update(text);
		bytes += Buffer.byteLength(text);
		write(fileOf(table), text);
	};
	add(headingCsv(table));
	for (const page of pages) {
		add(rowsCsv(table, page));
		rows += page.length;
		yield;
	}
	return {table, rows, bytes, sha256: hash.digest('hex')};
}
