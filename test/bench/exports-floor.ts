import {closeSync, openSync, writeSync} from 'node:fs';
import {openDatabase} from '../../source/store/open.ts';

/*
 * A program: reads the rows of all records, as an export does, some records at a time, and writes each row as JSON:
 * what no export can do without. `node exports-floor.ts DATABASE FILE`
 */

const [, , path = '', target = ''] = process.argv;
const tables = [
	'engagements',
	'participants',
	'engagement_topics',
	'engagement_bodies',
	'engagement_series',
	'commitments',
	'sources',
];
const page = 200;

const database = openDatabase(path);
const file = openSync(target, 'w');
const keys = database.prepare<[], number>('SELECT seq FROM engagements ORDER BY seq DESC').pluck().all();
const reads = tables.map(table =>
	database.prepare<[string]>(
		`SELECT * FROM ${table} WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq`,
	),
);
for (let from = 0; from < keys.length; from += page) {
	const list = JSON.stringify(keys.slice(from, from + page));
	for (const read of reads)
		writeSync(
			file,
			`${read
				.all(list)
				.map(row => JSON.stringify(row))
				.join('\n')}\n`,
		);
}
closeSync(file);
database.close();
