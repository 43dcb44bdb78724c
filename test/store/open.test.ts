import {chmodSync, copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {CommuniqueError} from '../../source/domain/errors.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import {openStore} from '../../source/store/index.ts';
import {openDatabase, withDatabase} from '../../source/store/open.ts';
import {applicationId, schemaVersion} from '../../source/store/schema.ts';
import {databaseOf, filesBeside, opened, spoil, temporaryFolder} from '../fixtures/database.ts';
import {engagement, sampleEngagements} from '../fixtures/engagements.ts';

/** The one line that a person reads. */
function failureOf(work: () => unknown): CommuniqueError {
	try {
		work();
	} catch (error) {
		expect(error).toBeInstanceOf(CommuniqueError);
		const failure = error as CommuniqueError;
		expect(failure.kind).toBe('database');
		expect(failure.exitCode).toBe(1);
		expect(failure.message).not.toContain('\n');
		return failure;
	}
	throw new Error('nothing failed');
}

describe('a file that is no database of ours', () => {
	test('is missing', () => {
		const path = join(temporaryFolder(), 'gone.db');
		const failure = failureOf(() => openStore(path));
		expect(failure.message).toBe(`no database at ${path}`);
		expect(failure.hint).toContain('--db');
		expect(filesBeside(path)).toEqual([]);
	});

	test.skipIf(process.getuid?.() === 0)('may not be read', () => {
		const path = databaseOf([engagement()]);
		chmodSync(path, 0o000);
		expect(failureOf(() => openStore(path)).message).toBe(`cannot read ${path}: permission denied`);
	});

	test('is a folder', () => {
		const path = join(temporaryFolder(), 'folder.db');
		mkdirSync(path);
		expect(failureOf(() => openStore(path)).message).toBe(`${path} is not a file`);
	});

	test('is empty, as a temporary file is made', () => {
		const path = join(temporaryFolder(), 'empty.db');
		writeFileSync(path, '');
		for (const mode of ['read', 'write'] as const) {
			const failure = failureOf(() => openDatabase(path, mode));
			expect(failure.message).toBe(`${path} is empty, not a database`);
			expect(failure.hint).toContain('remove it');
		}
		expect(readFileSync(path, 'utf8')).toBe('');
	});

	test.each([
		['text', 'id,date\n1,2019\n'],
		['half a header', 'SQLite format'],
	])('holds %s', (_, content) => {
		const path = join(temporaryFolder(), 'text.db');
		writeFileSync(path, content);
		expect(failureOf(() => openStore(path)).message).toBe(`${path} is not a SQLite database`);
	});

	test('is of another program', () => {
		const path = databaseOf([]);
		spoil(path, database => database.pragma('application_id = 7'));
		expect(failureOf(() => openStore(path)).message).toBe(`${path} is a database of another program`);
	});

	test.each([0, -5])('has schema %i, which no version wrote', version => {
		const path = databaseOf([engagement()]);
		spoil(path, database => void database.pragma(`user_version = ${version}`));
		for (const mode of ['read', 'write'] as const)
			expect(failureOf(() => openDatabase(path, mode)).message).toBe(
				`${path} has no known schema (${version})`,
			);
	});

	test.each([
		['trigger', 'CREATE TRIGGER own AFTER INSERT ON engagements BEGIN DELETE FROM sources; END'],
		['trigger', 'CREATE TRIGGER "own\u{1B}[2J" AFTER DELETE ON marks BEGIN DELETE FROM notes; END'],
		['view', 'CREATE VIEW own AS SELECT * FROM engagements'],
		['view', 'DROP TABLE saved_views; CREATE VIEW saved_views AS SELECT 1 AS name'],
	])('holds a %s: %s', (type, sql) => {
		const path = databaseOf([engagement()]);
		spoil(path, database => void database.exec(sql));
		for (const mode of ['read', 'write'] as const) {
			const {message, hint} = failureOf(() => openDatabase(path, mode));
			expect(message).toMatch(
				new RegExp(`^${path} has a ${type} that communique did not make, [ -~]+$`, 'u'),
			);
			expect(hint).toContain('sqlite3');
		}
	});

	test('calls nothing in its schema that could do harm', () => {
		const database = openDatabase(databaseOf([engagement()]));
		onTestFinished(() => void database.close());
		expect(database.pragma('trusted_schema', {simple: true})).toBe(0);
	});

	test('was written by a newer version', () => {
		const path = databaseOf([]);
		spoil(path, database => database.pragma(`user_version = ${schemaVersion + 1}`));
		const failure = failureOf(() => openStore(path));
		expect(failure.message).toContain('was written by a newer communique');
		expect(failure.hint).toBe('update communique');
	});
});

describe('a damaged file', () => {
	test('says so at once where its first page is rubbish behind the header', () => {
		const path = databaseOf([engagement()]);
		const bytes = readFileSync(path);
		bytes.fill(0xaa, 16, 100);
		writeFileSync(path, bytes);
		expect(failureOf(() => openStore(path)).message).toMatch(/is damaged|another program/u);
	});

	test('says so at the first query where it is cut off', () => {
		const path = databaseOf(sampleEngagements);
		truncateSync(path, 3 * 4096);
		const failure = failureOf(() => {
			const store = opened(path);
			withDatabase(path, () => store.engagements.page(emptyFilter, '-date', {offset: 0, limit: 10}));
		});
		expect(failure.message).toContain(`${path} is damaged`);
		expect(failure.hint).toContain('reinstall');
	});
});

describe('a locked file', () => {
	test('is in use by another program, whether opened or queried', () => {
		const path = databaseOf([engagement()]);
		const store = opened(path);
		const writer = openDatabase(path, 'write');
		onTestFinished(() => {
			writer.exec('ROLLBACK');
			writer.close();
		});
		writer.exec('BEGIN EXCLUSIVE');
		expect(failureOf(() => openStore(path)).message).toBe(`${path} is in use by another program`);
		expect(failureOf(() => withDatabase(path, () => store.engagements.count(emptyFilter))).message).toBe(
			`${path} is in use by another program`,
		);
	});

	test('is readable while another program only reads', () => {
		const path = databaseOf([engagement()]);
		const [first, second] = [opened(path), opened(path)];
		expect(first.engagements.count(emptyFilter)).toBe(1);
		expect(second.engagements.count(emptyFilter)).toBe(1);
	});
});

describe('reading', () => {
	test('works from a read-only folder and file, and leaves nothing beside it', () => {
		const path = databaseOf(sampleEngagements);
		const folder = join(path, '..');
		chmodSync(path, 0o444);
		chmodSync(folder, 0o555);
		onTestFinished(() => chmodSync(folder, 0o755));
		const before = readFileSync(path);
		const store = opened(path);
		expect(store.engagements.count(emptyFilter)).toBe(sampleEngagements.length);
		expect(store.facets.counts('years', emptyFilter).length).toBeGreaterThan(0);
		expect(store.words().lines().length).toBeGreaterThan(0);
		expect(filesBeside(path)).toEqual(['small.db']);
		store.close();
		expect(filesBeside(path)).toEqual(['small.db']);
		expect(readFileSync(path).equals(before)).toBe(true);
	});

	test('cannot write, whatever the SQL', () => {
		const path = databaseOf([engagement()]);
		const database = openDatabase(path);
		onTestFinished(() => void database.close());
		expect(() => database.exec('DELETE FROM engagements')).toThrow(/readonly/u);
		expect(failureOf(() => withDatabase(path, () => database.exec('DELETE FROM sources'))).message).toContain(
			`cannot use ${path}`,
		);
	});

	test('finds the shipped marks of a communique database', () => {
		const database = openDatabase(databaseOf([]));
		onTestFinished(() => void database.close());
		expect(Buffer.from([0x43, 0x4d, 0x4e, 0x51]).toString()).toBe('CMNQ');
		expect(database.pragma('application_id', {simple: true})).toBe(applicationId);
		expect(database.pragma('user_version', {simple: true})).toBe(schemaVersion);
		expect(database.pragma('foreign_keys', {simple: true})).toBe(1);
	});

	test('takes a path with spaces, marks and signs that a URL would read', () => {
		const path = join(temporaryFolder(), 'Đà Nẵng 50% #1?.db');
		copyFileSync(databaseOf([engagement()]), path);
		expect(opened(path).engagements.count(emptyFilter)).toBe(1);
	});
});

test('a fault of the program is passed on as it is', () => {
	const fault = new TypeError('x is not a function');
	expect(() =>
		withDatabase('/nowhere', () => {
			throw fault;
		}),
	).toThrow(fault);
});
