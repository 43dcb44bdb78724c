import {globSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {hasTable} from '../../source/store/has-table.ts';
import {inDatabase} from '../../source/store/open.ts';
import {Statements} from '../../source/store/statements.ts';
import {databaseOf} from '../fixtures/database.ts';
import {asVersion9} from '../fixtures/older-databases.ts';

const tables = ['marks', 'saved_views', 'index_visits', 'sqlite_schema', "x' OR '1"];

function tablesOf(path: string): readonly string[] {
	return inDatabase(path, 'read', database =>
		tables.filter(name => hasTable(new Statements(database), name)),
	);
}

test('a database has the tables of its version', () => {
	expect(tablesOf(databaseOf([]))).toEqual(['marks', 'saved_views', 'index_visits']);
	expect(tablesOf(asVersion9(databaseOf([])))).toEqual(['index_visits']);
});

/** What brings a database up to date, or refuses it, goes by its version. */
const byVersion = /\/(?:assert-ours|older-form|schema)\.ts$|\/migrations\/|bring-up-on-key\.ts$/u;

test('nothing else of the store asks what tables there are', () => {
	const files = globSync('source/store/**/*.ts').filter(file => !file.endsWith('has-table.ts'));
	expect(files.length).toBeGreaterThan(50);
	const having = (word: string): readonly string[] =>
		files.filter(file => readFileSync(file, 'utf8').includes(word));
	expect(having('sqlite_schema')).toEqual(['source/store/assert-ours.ts']);
	expect(having('user_version').filter(file => !byVersion.test(file))).toEqual([]);
});
