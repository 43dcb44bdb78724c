import type {FillableField} from '../../domain/additions.ts';
import {migrate} from '../migrations/index.ts';
import type {Database} from '../open.ts';
import {listFrom} from '../safe-rows.ts';
import {Statements} from '../statements.ts';
import {bringIndexUpToDate, noteChange} from '../writer.ts';
import {emptyField} from './apply-additions.ts';
import {refreshReference, standingOf} from './refresh-reference.ts';

/** An import as the database remembers it. */
export interface ImportNote {
	readonly id: number;
	/** ISO day. */
	readonly day: string;
	readonly files: readonly string[];
	/** The number of records that it made. */
	readonly added: number;
	/** The number of known records to which it added something. */
	readonly merged: number;
}

/** Reads the import that would be taken back first; null where no import was made. */
export function lastImport(database: Database): ImportNote | null {
	const sql = new Statements(database);
	const row = sql.first<{id: number; day: string; files: string}>(
		'SELECT id, day, files FROM imports ORDER BY id DESC LIMIT 1',
	);
	if (!row) return null;
	return {
		id: row.id,
		day: row.day,
		files: listFrom(row.files),
		added: sql.number('SELECT count(*) FROM engagements WHERE import_id = ?', row.id),
		merged: touched(sql, row.id).length,
	};
}

/**
 * Takes the last import back: the database holds again what it held before, but for reference records that a newer
 * package brought meanwhile. All of it happens or nothing.
 * @param shipped the database of the package, from which a database of an older version gets what it lacks
 * @returns what was taken back, or null where there was nothing
 */
export function undoImport(database: Database, shipped: Database | null): ImportNote | null {
	return database
		.transaction((): ImportNote | null => {
			const note = lastImport(database);
			if (!note) return null;
			if (migrate(database) && shipped && standingOf(database, shipped) !== 'ahead')
				refreshReference(database, shipped);
			takeBack(database, note.id);
			return note;
		})
		.immediate();
}

function takeBack(database: Database, importId: number): void {
	const sql = new Statements(database);
	const merged = touched(sql, importId);
	const fields = sql.all<{seq: number; field: FillableField}>(
		'SELECT e.seq, f.field FROM filled_fields f JOIN engagements e ON e.id = f.record_id WHERE f.import_id = ?',
		importId,
	);
	for (const {seq, field} of fields) emptyField(database, seq, field);
	for (const {seq} of sql.all<{seq: number}>('SELECT seq FROM engagements WHERE import_id = ?', importId))
		noteChange(database, seq);
	const statements = [
		'DELETE FROM filled_fields WHERE import_id = ?',
		'DELETE FROM sources WHERE import_id = ?',
		'DELETE FROM imported_passages WHERE import_id = ?',
		'DELETE FROM engagements WHERE import_id = ?',
		'DELETE FROM persons WHERE import_id = ? AND id NOT IN (SELECT person_id FROM participants)',
	];
	for (const statement of statements) database.prepare(statement).run(importId);
	// Whoever else names a person of this import keeps the person.
	database.prepare('UPDATE persons SET import_id = NULL WHERE import_id = ?').run(importId);
	database.prepare('DELETE FROM imports WHERE id = ?').run(importId);
	for (const {seq} of merged) noteChange(database, seq);
	bringIndexUpToDate(database);
}

/** The records, made by others, that an import added something to. */
function touched(sql: Statements, importId: number): readonly {readonly seq: number; readonly id: string}[] {
	return sql.all(
		`SELECT seq, id FROM engagements WHERE import_id IS NOT ? AND
			(seq IN (SELECT seq FROM sources WHERE import_id = ?) OR id IN (SELECT record_id FROM filled_fields WHERE import_id = ?))
		ORDER BY seq`,
		importId,
		importId,
		importId,
	);
}
