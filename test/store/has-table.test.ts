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

test('nothing else of the store asks what tables there are', () => {
	const files = globSync('source/store/**/*.ts').filter(file => !file.endsWith('has-table.ts'));
	expect(files.length).toBeGreaterThan(50);
	expect(files.filter(file => readFileSync(file, 'utf8').includes('sqlite_schema'))).toEqual([]);
});
