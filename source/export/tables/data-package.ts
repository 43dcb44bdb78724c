import type {AboutTables} from './about-tables.ts';
import {codebook} from './codebook.ts';
import {descriptor, fileOf} from './descriptor.ts';
import {readMe} from './read-me.ts';
import {tableCsv} from './table-csv.ts';
import {plainTables, type TableRows} from './tables-of.ts';

/** The files of a data package by their names: the tables, what describes them, and a text for who finds them. */
export function dataPackage(rows: TableRows, about: AboutTables): ReadonlyMap<string, string> {
	const written = plainTables.map(table => ({table, csv: tableCsv(table, rows[table.name])}));
	return new Map([
		['datapackage.json', descriptor(written, about)],
		['README.md', readMe(about)],
		[
			'codebook.md',
			codebook(
				plainTables.map(table => ({table, rows: rows[table.name].length})),
				about,
			),
		],
		...written.map(({table, csv}) => [fileOf(table), csv] as const),
	]);
}
