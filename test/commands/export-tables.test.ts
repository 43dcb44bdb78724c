import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import {describe, expect, test} from 'vitest';
import {openStore} from '../../source/store/index.ts';
import {rowsOfDatabase, rowsOfPackage, engagementsOf} from '../export/tables/rebuild.ts';
import {databaseOf} from '../fixtures/database.ts';
import {commitment, engagement} from '../fixtures/engagements.ts';
import {writtenByVersion1} from '../fixtures/older-databases.ts';
import {dangerous, program, temporaryFolder} from './run-program.ts';

const run = program();
const folder = temporaryFolder();
let folders = 0;

/** A new path in a folder of its own. */
function fresh(name: string): string {
	const own = join(folder, String(folders++));
	mkdirSync(own);
	return join(own, name);
}

function filesIn(path: string): ReadonlyMap<string, string> {
	return new Map(readdirSync(path).map(name => [name, readFileSync(join(path, name), 'utf8')]));
}

function rowsIn(path: string): ReturnType<typeof rowsOfDatabase> {
	const database = new BetterSqlite3(path, {readonly: true});
	try {
		return rowsOfDatabase(
			table => database.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[],
		);
	} finally {
		database.close();
	}
}

const described = (path: string): Record<string, unknown> =>
	JSON.parse(readFileSync(join(path, 'datapackage.json'), 'utf8')) as Record<string, unknown>;

describe('export --format datapackage', () => {
	test('writes a folder, and says where', async () => {
		const path = fresh('package');
		const {code, stdout, stderr} = await run(['export', path, '--format', 'datapackage']);
		expect([code, stdout, stderr]).toEqual([0, '', `communique: wrote 5 records to ${path}\n`]);
		expect(readdirSync(join(path, '..'))).toEqual(['package']);
		expect(readdirSync(path)).toEqual(
			expect.arrayContaining(['README.md', 'codebook.md', 'engagements.csv']),
		);
		expect(described(path)).toMatchObject({created: '2026-11-22T00:00:00Z', query: 'all records'});
		for (const text of filesIn(path).values()) expect(text).not.toMatch(dangerous);
	});

	test('takes a folder by any name', async () => {
		const path = fresh('all.csv');
		expect((await run(['export', path, '--format', 'datapackage'])).code).toBe(0);
		expect(existsSync(join(path, 'people.csv'))).toBe(true);
	});

	test('says of which request it is, in English, whatever the language', async () => {
		const path = fresh('package');
		const argv = ['-k', 'talks,reception', '--limit', '1', '--lang', 'vi', '--format', 'datapackage'];
		expect((await run(['export', path, ...argv])).code).toBe(0);
		expect(described(path)['query']).toBe('kind reception, talks; the first 1');
		const ids = fresh('package');
		await run(['export', ids, '--id', '2024-05-06-hostile', '--format', 'datapackage']);
		expect(described(ids)['query']).toBe('id 2024-05-06-hostile');
	});

	test('writes an empty view too', async () => {
		const path = fresh('package');
		const {stderr} = await run(['export', path, '-y', '1999', '--format', 'datapackage']);
		expect(stderr).toContain(`wrote 0 records to ${path}\n`);
		expect(readFileSync(join(path, 'engagements.csv'), 'utf8')).toMatch(/^id,date,[^\n]*\r\n$/u);
	});

	test('replaces a former package where that is asked for, and nothing else', async () => {
		const path = fresh('package');
		const argv = ['export', path, '--format', 'datapackage'];
		await run([...argv, '-k', 'talks']);
		expect(await run(argv)).toMatchObject({
			code: 1,
			stderr: `communique: ${path} exists already (--force replaces an earlier package)\n`,
		});
		expect((await run([...argv, '--force'])).stderr).toBe(`communique: wrote 5 records to ${path}\n`);
		writeFileSync(join(path, 'notes.txt'), 'mine');
		expect(await run([...argv, '--force'])).toMatchObject({
			code: 1,
			stderr: `communique: ${path} holds notes.txt too (move it, or name a new folder)\n`,
		});
		const other = fresh('');
		expect(await run(['export', other, '--format', 'datapackage', '--force'])).toMatchObject({
			code: 1,
			stderr: `communique: ${other.replace(/\/$/u, '')} holds no package of ours (name a new folder)\n`,
		});
	});
});

describe('export --format sqlite', () => {
	test.each(['a.db', 'a.sqlite', 'A.SQLITE3'])('is known by the name %s', async name => {
		const path = fresh(name);
		const {code, stdout, stderr} = await run(['export', path]);
		expect([code, stdout, stderr]).toEqual([0, '', `communique: wrote 5 records to ${path}\n`]);
		expect(readdirSync(join(path, '..'))).toEqual([name]);
		expect(rowsIn(path).engagements).toHaveLength(5);
	});

	test('leaves a file that exists alone, unless forced', async () => {
		const path = fresh('a.db');
		writeFileSync(path, 'mine');
		expect((await run(['export', path])).stderr).toBe(
			`communique: ${path} exists already (--force overwrites it)\n`,
		);
		expect(readFileSync(path, 'utf8')).toBe('mine');
		expect((await run(['export', path, '--force'])).code).toBe(0);
		expect(rowsIn(path).engagements).toHaveLength(5);
	});

	test('never replaces a database of the program, in which somebody may have imported', async () => {
		const path = databaseOf([engagement()]);
		const before = readFileSync(path);
		expect(await run(['export', path, '--force'])).toMatchObject({
			code: 1,
			stderr: `communique: ${path} is a database of communique itself, which no export replaces (name another file)\n`,
		});
		expect(readFileSync(path).equals(before)).toBe(true);
	});
});

test.each([
	[['--format', 'datapackage'], 'datapackage', 'FOLDER'],
	[['-', '--format', 'datapackage'], 'datapackage', 'FOLDER'],
	[['--format', 'sqlite'], 'sqlite', 'FILE.db'],
	[['-', '--format', 'sqlite'], 'sqlite', 'FILE.db'],
])('%j is wrong usage', async (argv, format, what) => {
	expect(await run(['export', ...argv])).toMatchObject({
		code: 2,
		stdout: '',
		stderr: `communique: ${format} cannot be written to standard output (communique export ${what} --format ${format})\n`,
	});
});

describe('a view that refers to other records', () => {
	const visit = engagement({id: '2025-11-01-visit', kind: 'official-visit'});
	const promise = engagement({
		id: '2023-01-01-promise',
		kind: 'announcement',
		commitments: [commitment({id: 'boats', repeats: '2022-01-01-first#boats'})],
	});
	const first = engagement({
		id: '2022-01-01-first',
		kind: 'dialogue',
		commitments: [commitment({id: 'boats'})],
	});
	const talks = engagement({
		part_of: visit.id,
		commitments: [commitment({fulfils: `${promise.id}#boats`, within: `${promise.id}#boats`})],
	});
	const path = databaseOf([
		visit,
		promise,
		first,
		talks,
		engagement({id: '2024-01-01-other', kind: 'speech'}),
	]);
	const ask = program(path);

	test('has these too, and says that the query did not find them', async () => {
		const target = fresh('package');
		const {stderr} = await ask(['export', target, '-k', 'talks', '--format', 'datapackage']);
		expect(stderr).toBe(`communique: wrote 1 record (and 3 referred to) to ${target}\n`);
		const rows = rowsOfPackage(filesIn(target));
		expect(rows.engagements.map(row => [row['id'], row['in_view']])).toEqual([
			[talks.id, true],
			...[promise.id, visit.id, first.id].map(id => [id, false]),
		]);
		expect(engagementsOf(rows)).toEqual([talks]);
	});

	test('is the same in a database, and as in the store', async () => {
		const target = fresh('view.db');
		await ask(['export', target, '-k', 'talks']);
		const rows = rowsIn(target);
		expect(rows.engagements).toHaveLength(4);
		const store = openStore(path);
		expect(engagementsOf(rows)).toEqual([store.engagements.byId(talks.id)]);
		store.close();
	});
});

test('a database of version 1 is exported with what it has', async () => {
	const old = writtenByVersion1();
	const ask = program(old);
	const target = fresh('old.db');
	expect((await ask(['export', target])).code).toBe(0);
	const folderOfIt = fresh('old');
	expect((await ask(['export', folderOfIt, '--format', 'datapackage'])).code).toBe(0);
	const store = openStore(old);
	const records = store.engagements.all().toReversed();
	store.close();
	expect(records.length).toBeGreaterThan(0);
	expect(engagementsOf(rowsIn(target))).toEqual(records);
	expect(engagementsOf(rowsOfPackage(filesIn(folderOfIt)))).toEqual(records);
});
