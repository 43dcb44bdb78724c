import {existsSync, readSync, openSync, closeSync, statSync} from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import {CommuniqueError, LockedError} from '../domain/errors.ts';
import {readFault} from '../domain/system-fault.ts';
import {Damage} from './damage.ts';
import {assertIsOurs} from './assert-ours.ts';

/** An open database; only this file knows which library stands behind it. */
export type Database = BetterSqlite3.Database;

/** The purpose for which a database is opened. */
export type OpenMode = 'read' | 'write' | 'create';

/**
 * The time for which a lock is waited for, in milliseconds: somebody looks on while a database is read, a writer stands
 * behind another import.
 */
const readPatience = 2000;
const writePatience = 15_000;

/**
 * Kibibytes of pages that a reader keeps (sqlite.org/pragma.html#pragma_cache_size). The library's 16,000 are held in
 * vain: the system keeps the file's pages as well, and reading one again from there takes microseconds.
 */
const pageCache = 2000;

const sqliteHeader = 'SQLite format 3\u{0}';

/**
 * Opens a communique database. Reading never creates a file, not even a journal.
 * @param patience milliseconds for which a lock is waited for
 * @throws {CommuniqueError} (`database`) where the file is missing, not a communique database, damaged, locked or
 * written by a newer version.
 */
export function openDatabase(
	path: string,
	mode: OpenMode = 'read',
	patience = mode === 'read' ? readPatience : writePatience,
): Database {
	if (mode !== 'create') assertIsSqlite(path);
	try {
		const database = new BetterSqlite3(path, {
			readonly: mode === 'read',
			fileMustExist: mode !== 'create',
			timeout: patience,
		});
		database.pragma('foreign_keys = ON');
		// What the schema of a file calls can do no harm (sqlite.org/pragma.html#pragma_trusted_schema).
		database.pragma('trusted_schema = OFF');
		if (mode === 'read') database.pragma(`cache_size = -${pageCache}`);
		if (mode !== 'create') assertIsOurs(database, path);
		return database;
	} catch (error) {
		if (mode === 'read' && isLeftHalfDone(error) && rollBack(path)) return openDatabase(path);
		throw databaseError(error, path);
	}
}

/**
 * Returns true when a writer was killed at work: its journal must be rolled back, which a reader may not do
 * (sqlite.org/rescode.html#readonly_rollback).
 */
function isLeftHalfDone(error: unknown): boolean {
	return error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_READONLY_ROLLBACK';
}

/** Opening for writing rolls back what a killed writer has left. Gives whether that was possible. */
function rollBack(path: string): boolean {
	try {
		openDatabase(path, 'write').close();
		return true;
	} catch {
		// The reader's own failure says more than this one.
		return false;
	}
}

/**
 * Runs a piece of work against the database and turns the library's faults into the user's language.
 * @throws {CommuniqueError} (`database`) for a damaged or locked file; anything else is passed on.
 */
export function withDatabase<T>(path: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw databaseError(error, path);
	}
}

/**
 * Opens a database for a piece of work and closes it after.
 * @throws {CommuniqueError} (`database`) as {@link openDatabase} and {@link withDatabase}.
 */
export function inDatabase<T>(
	path: string,
	mode: OpenMode,
	work: (database: Database) => T,
	patience?: number,
): T {
	return withDatabase(path, () => {
		const database = openDatabase(path, mode, patience);
		try {
			return work(database);
		} finally {
			database.close();
		}
	});
}

/** A failure of the library to write a database, as one to write the file with a name; any other failure as it is. */
export function unwritten(error: unknown, name: string): unknown {
	if (!(error instanceof BetterSqlite3.SqliteError)) return error;
	const why = error.code === 'SQLITE_FULL' ? 'the disk is full' : error.message;
	return new CommuniqueError('file', `cannot write ${name}: ${why}`);
}

function assertIsSqlite(path: string): void {
	if (!existsSync(path)) {
		throw new CommuniqueError(
			'database',
			`no database at ${path}`,
			'check --db; in a checkout, npm run build makes the shipped one',
		);
	}
	if (!statSync(path).isFile()) throw new CommuniqueError('database', `${path} is not a file`);
	const header = Buffer.alloc(sqliteHeader.length);
	const file = openForReading(path);
	let length: number;
	try {
		length = readSync(file, header, 0, header.length, 0);
	} finally {
		closeSync(file);
	}
	if (length === 0) {
		throw new CommuniqueError(
			'database',
			`${path} is empty, not a database`,
			'remove it, and the next import with --db makes a database there, or check --db',
		);
	}
	if (header.toString('latin1') !== sqliteHeader) {
		throw new CommuniqueError('database', `${path} is not a SQLite database`, 'check --db');
	}
}

function openForReading(path: string): number {
	try {
		return openSync(path, 'r');
	} catch (error) {
		throw new CommuniqueError('database', `cannot read ${path}: ${readFault(error)}`);
	}
}

/** The library's faults by code (sqlite.org/rescode.html), worded for people. */
function databaseError(error: unknown, path: string): unknown {
	if (error instanceof Damage)
		return new CommuniqueError(
			'database',
			`${path} is damaged: ${error.message}`,
			`communique check --db ${path}`,
		);
	if (!(error instanceof BetterSqlite3.SqliteError)) return error;
	if (error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED')) {
		return new LockedError(path);
	}
	if (error.code.startsWith('SQLITE_CORRUPT') || error.code === 'SQLITE_NOTADB') {
		return new CommuniqueError(
			'database',
			`${path} is damaged: ${error.message}`,
			'restore it, or reinstall communique',
		);
	}
	if (error.code.startsWith('SQLITE_READONLY')) {
		return new CommuniqueError('database', `cannot use ${path}: it or its folder is read-only`);
	}
	if (error.code === 'SQLITE_FULL')
		return new CommuniqueError('database', `cannot write to ${path}: the disk is full`);
	return new CommuniqueError('database', `cannot use ${path}: ${error.message}`);
}
