import type {Database} from '../open.ts';
import {Statements} from '../statements.ts';
import {RecordOrder} from './read/record-order.ts';
import {addPosition, hasPosition, type RecordSet} from './record-set.ts';
import {hasTable} from '../has-table.ts';

/** Says which record is part of which visit, by positions. */
export interface FiledVisits {
	/**
	 * A visit and one of its parts, in turn, by visit and then by part. A part of a part is none: a visit that is
	 * itself part of another, or of itself, has no records under it, so that no record is lost between them.
	 */
	readonly pairs: Uint32Array;
	/** The visits of the pairs, and their parts. Shared. */
	readonly visits: RecordSet;
	readonly parts: RecordSet;
}

/**
 * Reads the visits that the index has; those of an older database are worked out. The first frame waits for it: of an
 * archive of 100,000 records, a quarter of which are parts, working them out takes some forty times as long.
 */
export function readVisits(sql: Statements, order: RecordOrder): FiledVisits {
	if (!hasTable(sql, 'index_visits')) return workOutVisits(sql, order);
	const filed = sql.first<Readonly<Record<keyof FiledVisits, Uint8Array>>>('SELECT * FROM index_visits');
	const units = (bytes: Uint8Array = new Uint8Array()): Uint32Array =>
		new Uint32Array(Uint8Array.from(bytes).buffer, 0, bytes.length >>> 2);
	return {pairs: units(filed?.pairs), visits: units(filed?.visits), parts: units(filed?.parts)};
}

/**
 * Works the visits out of the records; a pair of which the index lacks a record is left out. They are read as one
 * text: of an archive of 100,000 records the rows would take twice the time and 20 MB that are thrown away at once.
 */
export function workOutVisits(sql: Statements, order: RecordOrder): FiledVisits {
	const found = sql.first<{readonly seqs: string | null}>(
		`SELECT '[' || group_concat(v.seq || ',' || p.seq) || ']' AS seqs FROM engagements p
		JOIN engagements v ON v.id = p.part_of WHERE p.part_of IS NOT NULL`,
	);
	const positions = (JSON.parse(found?.seqs ?? '[]') as number[]).map(seq => order.positionOf(seq));
	const pairs = Array.from(
		{length: positions.length / 2},
		(_, index) => [positions[index * 2] ?? -1, positions[index * 2 + 1] ?? -1] as const,
	).filter(([visit, part]) => visit !== -1 && part !== -1);
	const isPart = order.none();
	for (const [, part] of pairs) addPosition(isPart, part);
	const filed = pairs
		.filter(([visit]) => !hasPosition(isPart, visit))
		.toSorted(([visit, part], [other, otherPart]) => visit - other || part - otherPart);
	const [visits, parts] = [order.none(), order.none()];
	for (const [visit, part] of filed) {
		addPosition(visits, visit);
		addPosition(parts, part);
	}
	return {pairs: Uint32Array.from(filed.flat()), visits, parts};
}

/**
 * Files which record is part of which visit, for all blocks: positions hold for as long as the blocks do. Of an
 * archive of 100,000 records, a quarter of which are parts, that takes some 25 ms.
 */
export function writeVisits(database: Database): void {
	const sql = new Statements(database);
	const {pairs, visits, parts} = workOutVisits(sql, new RecordOrder(sql));
	database.exec('DELETE FROM index_visits');
	database
		.prepare('INSERT INTO index_visits (pairs, visits, parts) VALUES (?, ?, ?)')
		.run(...[pairs, visits, parts].map(units => Buffer.from(units.buffer)));
}
