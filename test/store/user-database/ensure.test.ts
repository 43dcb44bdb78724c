import {
	chmodSync,
	existsSync,
	linkSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openDatabase} from '../../../source/store/open.ts';
import {ensureUserDatabase} from '../../../source/store/user-database/ensure.ts';
import {databaseOf, opened, temporaryFolder} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';

const shipped = (): string => databaseOf([engagement()]);

describe("the user's database", () => {
	test('is made from the shipped one, in a folder for its owner alone', () => {
		const home = temporaryFolder();
		const path = join(home, 'share', 'communique', 'communique.db');
		const from = shipped();
		chmodSync(from, 0o444);
		ensureUserDatabase(path, from, 'make');
		expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
		expect(statSync(path).mode & 0o600).toBe(0o600);
		expect(readdirSync(join(path, '..'))).toEqual(['communique.db']);
		expect(readFileSync(path).equals(readFileSync(from))).toBe(true);
		const database = openDatabase(path, 'write');
		expect(database.pragma('journal_mode', {simple: true})).toBe('delete');
		database.close();
	});

	test('stays as it is where there is one', () => {
		const path = join(temporaryFolder(), 'mine.db');
		writeFileSync(path, 'whatever stands here');
		ensureUserDatabase(path, shipped(), 'must-exist');
		expect(readFileSync(path, 'utf8')).toBe('whatever stands here');
	});

	test.each([
		['its folder does not exist', (folder: string) => join(folder, 'gone', 'x.db'), 'must-exist' as const],
		[
			'its folder is not a folder',
			(folder: string) => {
				writeFileSync(join(folder, 'file'), '');
				return join(folder, 'file', 'deeper', 'x.db');
			},
			'make' as const,
		],
	])('is refused where %s', (reason, place, folder) => {
		const home = temporaryFolder();
		const path = place(home);
		expect(() => ensureUserDatabase(path, shipped(), folder)).toThrow(`cannot make ${path}: ${reason}`);
		expect(existsSync(path)).toBe(false);
	});

	test('is not made from what is no database', () => {
		const folder = temporaryFolder();
		const from = join(folder, 'no.db');
		writeFileSync(from, 'text');
		expect(() => ensureUserDatabase(join(folder, 'mine.db'), from, 'must-exist')).toThrow(
			'not a SQLite database',
		);
		expect(readdirSync(folder)).toEqual(['no.db']);
	});

	test('takes away the unfinished copies that killed runs left, but no other file', () => {
		const folder = temporaryFolder();
		const names = [
			'mine.db.0123456789ab.unfinished',
			'mine.db.ba9876543210.unfinished',
			'mine.db.notes',
			'other.db.0123456789ab.unfinished',
		];
		for (const name of names) writeFileSync(join(folder, name), '');
		mkdirSync(join(folder, 'mine.db.folder'));
		for (const name of [names[0]!, names[2]!, names[3]!]) utimesSync(join(folder, name), 0, 0);
		ensureUserDatabase(join(folder, 'mine.db'), shipped(), 'must-exist');
		expect(readdirSync(folder).toSorted()).toEqual(
			['mine.db', 'mine.db.folder', ...names.slice(1)].toSorted(),
		);
		expect(opened(join(folder, 'mine.db')).verify()).toEqual([]);
	});

	test('takes them away where the database stands already: one was killed as it got its name', () => {
		const folder = temporaryFolder();
		ensureUserDatabase(join(folder, 'mine.db'), shipped(), 'must-exist');
		const left = join(folder, 'mine.db.0123456789ab.unfinished');
		linkSync(join(folder, 'mine.db'), left);
		ensureUserDatabase(join(folder, 'mine.db'), shipped(), 'must-exist');
		expect(readdirSync(folder)).toEqual(['mine.db']);
	});
});
