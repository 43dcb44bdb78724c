import {emptyWorkingSet, type WorkingSet, type WorkingSetChange} from '../../domain/working-set.ts';
import {safeText} from '../../text/safe.ts';
import type {Database} from '../open.ts';
import type {Statements} from '../statements.ts';
import {hasTable} from '../has-table.ts';

/** Reads the working set; an empty one from a database that an older version wrote. */
export function readWorkingSet(sql: Statements): WorkingSet {
	if (!hasTable(sql, 'marks')) return emptyWorkingSet;
	const tags = new Map<string, readonly string[]>();
	for (const [id, tag] of sql.rows<readonly [string, string]>(
		'SELECT record_id, tag FROM tags ORDER BY record_id, position',
	))
		tags.set(id, [...(tags.get(id) ?? []), safeText(tag)]);
	return {
		marked: new Set(
			sql.rows<readonly [string]>('SELECT record_id FROM marks ORDER BY rowid').map(([id]) => id),
		),
		notes: new Map(
			sql
				.rows<readonly [string, string]>('SELECT record_id, text FROM notes ORDER BY record_id')
				.map(([id, text]) => [id, safeText(text)]),
		),
		tags,
	};
}

/**
 * Writes changes of the working set, in the transaction that is open: a row for each mark, note and tag, and nothing of
 * any record.
 * @param now ISO day and time
 */
export function writeChanges(database: Database, changes: readonly WorkingSetChange[], now: string): void {
	for (const change of changes) writeChange(database, change, now);
}

function writeChange(database: Database, change: WorkingSetChange, now: string): void {
	switch (change.type) {
		case 'marks': {
			if (change.isMarked) {
				const mark = database.prepare('INSERT OR IGNORE INTO marks VALUES (?, ?)');
				for (const id of change.ids) mark.run(id, now);
			} else {
				const unmark = database.prepare('DELETE FROM marks WHERE record_id = ?');
				for (const id of change.ids) unmark.run(id);
			}
			return;
		}
		case 'note':
			if (change.text === '') database.prepare('DELETE FROM notes WHERE record_id = ?').run(change.id);
			else database.prepare('INSERT OR REPLACE INTO notes VALUES (?, ?, ?)').run(change.id, change.text, now);
			return;
		case 'tags': {
			database.prepare('DELETE FROM tags WHERE record_id = ?').run(change.id);
			const tag = database.prepare('INSERT INTO tags VALUES (?, ?, ?)');
			change.tags.forEach((each, index) => tag.run(change.id, index, each));
		}
	}
}
