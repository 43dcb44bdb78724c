import type {Database} from '../open.ts';
import {Statements} from '../statements.ts';
import {RecordOrder} from './read/record-order.ts';
import {addPosition, hasPosition, type RecordSet} from './record-set.ts';
import {bytesOf, bounded} from '../damage.ts';
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
	const filed = sql.first<Readonly<Record<keyof FiledVisits, unknown>>>('SELECT * FROM index_visits');
	// A database that never had a record has no row.
	if (!filed && order.length === 0)
		return {pairs: new Uint32Array(), visits: order.none(), parts: order.none()};
	const inSet = order.length * 4;
	const pairs = unitsOf(filed?.pairs, lengthOf(filed?.pairs, order));
	for (const position of pairs)
		bounded(position, 0, order.length * 32 - 1, 'the place of a visit in the search index');
	return {pairs, visits: unitsOf(filed?.visits, inSet), parts: unitsOf(filed?.parts, inSet)};
}

/** The bytes of pairs: two numbers of 32 bits for each part of a visit, of which no record is more than one. */
function lengthOf(pairs: unknown, order: RecordOrder): number {
	const length = pairs instanceof Uint8Array ? pairs.length : 0;
	bounded(length, 0, order.length * 32 * 8, 'the length of the visits in the search index');
	return length - (length % 8);
}

function unitsOf(bytes: unknown, length: number): Uint32Array {
	return new Uint32Array(
		Uint8Array.from(bytesOf(bytes, length, 'a set of visits in the search index')).buffer,
	);
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
