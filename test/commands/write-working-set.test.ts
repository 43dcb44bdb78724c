import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {writeWorkingSet} from '../../source/commands/write-working-set.ts';
import type {WorkingSetChange} from '../../source/domain/working-set.ts';
import {openDatabase} from '../../source/store/open.ts';
import {databaseOf, filesBeside, opened, temporaryFolder} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';

const shipped = databaseOf([engagement({id: 'talks'})]);
const changes: readonly WorkingSetChange[] = [
	{type: 'marks', ids: ['talks'], isMarked: true},
	{type: 'note', id: 'talks', text: 'ask'},
];
const now = '2026-11-29T10:00:00Z';

function write(target: string, isNamed = false): string {
	return writeWorkingSet({target, isNamed, shipped}, changes, 20, now);
}

test('the first change makes the database, its folders too, and leaves the shipped one alone', () => {
	const target = join(temporaryFolder(), 'data', 'communique', 'communique.db');
	const bytes = readFileSync(shipped);
	expect(write(target)).toBe(target);
	expect(filesBeside(target)).toEqual(['communique.db']);
	expect(opened(target).workingSet.current()).toMatchObject({
		marked: new Set(['talks']),
		notes: new Map([['talks', 'ask']]),
	});
	expect(readFileSync(shipped)).toEqual(bytes);
});

test('a home in which nothing can be made, and a folder that a name needs, are told in one line', () => {
	const file = join(temporaryFolder(), 'home');
	writeFileSync(file, '');
	expect(() => write(join(file, 'communique', 'communique.db'))).toThrow(
		/^cannot make .*communique\.db: its folder is not a folder$/u,
	);
	const missing = join(temporaryFolder(), 'nowhere', 'own.db');
	expect(() => write(missing, true)).toThrow(/^cannot make /u);
	expect(existsSync(missing)).toBe(false);
});

test('the database of the package is never written to', () => {
	expect(() => write(shipped, true)).toThrow('came with communique and is only read');
});

test('a database that somebody else has is waited for a moment only, and stays as it is', () => {
	const target = databaseOf([engagement({id: 'talks'})]);
	const other = openDatabase(target, 'write');
	other.exec('BEGIN IMMEDIATE');
	expect(() => write(target)).toThrow('is in use by another program');
	other.exec('ROLLBACK');
	other.close();
	write(target);
	expect(opened(target).workingSet.current().marked.size).toBe(1);
});
