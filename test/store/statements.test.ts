import {describe, expect, onTestFinished, test} from 'vitest';
import {openDatabase, type OpenMode} from '../../source/store/open.ts';
import {Statements} from '../../source/store/statements.ts';
import {databaseOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';

const count = 'SELECT count(*) FROM meta';

function connected(path: string, mode: OpenMode) {
	const database = openDatabase(path, mode);
	// Nobody is waited for here.
	database.pragma('busy_timeout = 0');
	onTestFinished(() => void database.close());
	return {database, sql: new Statements(database)};
}

function twoConnections() {
	const path = databaseOf([engagement()]);
	return {reader: connected(path, 'read'), writer: connected(path, 'write')};
}

describe('work that is done at once', () => {
	test('sees one state of the database; the writer has to wait for its end', () => {
		const {reader, writer} = twoConnections();
		const write = (): unknown => writer.database.exec("INSERT INTO meta VALUES ('note', 'written')");
		const before = reader.sql.number(count);
		reader.sql.atOnce(() => {
			expect(reader.sql.number(count)).toBe(before);
			expect(write).toThrow('locked');
			expect(reader.sql.number(count)).toBe(before);
		});
		write();
		expect(reader.sql.number(count)).toBe(before + 1);
	});

	test('may do other work at once, and is over when it is over itself', () => {
		const {reader} = twoConnections();
		const answer = reader.sql.atOnce(() => {
			reader.sql.atOnce(() => reader.sql.number(count));
			expect(reader.database.inTransaction).toBe(true);
			return 'done';
		});
		expect(answer).toBe('done');
		expect(reader.database.inTransaction).toBe(false);
	});

	test('is over when it fails, and its fault comes through', () => {
		const {reader} = twoConnections();
		expect(() =>
			reader.sql.atOnce(() => {
				reader.sql.number(count);
				throw new Error('no luck');
			}),
		).toThrow('no luck');
		expect(() => reader.sql.atOnce(() => reader.sql.number('SELECT json(?)', 'no json'))).toThrow('JSON');
		expect(reader.database.inTransaction).toBe(false);
	});

	test('belongs to a transaction that is open', () => {
		const {writer} = twoConnections();
		writer.database.exec('BEGIN');
		writer.sql.atOnce(() => writer.sql.number(count));
		expect(writer.database.inTransaction).toBe(true);
		writer.database.exec('ROLLBACK');
	});
});
