import {expect, onTestFinished, test} from 'vitest';
import {editionOf} from '../../source/store/edition.ts';
import {openDatabase, type OpenMode} from '../../source/store/open.ts';
import {Statements} from '../../source/store/statements.ts';
import {databaseOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';

function connected(path: string, mode: OpenMode) {
	const database = openDatabase(path, mode);
	onTestFinished(() => void database.close());
	return {database, edition: editionOf(new Statements(database))};
}

const write = "INSERT INTO meta VALUES ('note', 'written')";
const change = "UPDATE meta SET value = 'changed' WHERE key = 'note'";

test('stays while nobody writes', () => {
	const {edition, database} = connected(databaseOf([engagement()]), 'read');
	const before = edition();
	database.prepare('SELECT count(*) FROM engagements').get();
	expect(edition()).toBe(before);
});

test('changes at every commit of another connection, not before it', () => {
	const path = databaseOf([engagement()]);
	const {edition} = connected(path, 'read');
	const other = connected(path, 'write').database;
	const seen = [edition()];
	other.exec('BEGIN');
	other.exec(write);
	expect(edition()).toBe(seen[0]);
	other.exec('COMMIT');
	seen.push(edition());
	other.exec(change);
	seen.push(edition());
	expect(new Set(seen).size).toBe(3);
	expect(edition()).toBe(seen[2]);
});
