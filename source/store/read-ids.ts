import type {Sort} from '../domain/filter.ts';
import {safeText} from '../text/safe.ts';
import {safeRow} from './safe-rows.ts';
import type {Statements} from './statements.ts';

/**
 * Records whose ids are read at once. Ids of usual length make a text under 128 KiB: of a larger piece that is given
 * back the system's allocator takes the measure of what it keeps from then on (mallopt(3), `M_MMAP_THRESHOLD`).
 */
const idsAtOnce = 1_500;

/**
 * Reads the ids of records, in the order of their keys as given, and gives what is made of each; keys of no record are
 * passed over.
 */
export function readIds<T>(sql: Statements, keys: readonly number[], make: (id: string) => T): readonly T[] {
	const all: T[] = [];
	for (let at = 0; at < keys.length; at += idsAtOnce) {
		const slice = keys.slice(at, at + idsAtOnce);
		const rows = sql.rows<readonly [seq: number, id: string]>(
			'SELECT seq, id FROM engagements WHERE seq IN (SELECT value FROM json_each(?))',
			JSON.stringify(slice),
		);
		const bySeq = new Map(rows);
		for (const seq of slice) {
			const id = bySeq.get(seq);
			if (id !== undefined) all.push(make(safeText(id)));
		}
	}
	return all;
}

/**
 * Reads the ids of all records by date, and gives what is made of each. They come as texts, which takes a third of the
 * time of so many rows.
 */
export function readAllIds<T>(sql: Statements, sort: Sort, make: (id: string) => T): readonly T[] {
	const oldestFirst: T[] = [];
	for (let last: number | null = Number.MIN_SAFE_INTEGER; last !== null;) {
		const row: {text: string; last: number | null} | undefined = sql.first(
			`SELECT json_group_array(id) AS text, max(seq) AS last
			 FROM (SELECT seq, id FROM engagements WHERE seq > ? ORDER BY seq LIMIT ${idsAtOnce})`,
			last,
		);
		for (const id of JSON.parse(row?.text ?? '[]') as readonly string[]) oldestFirst.push(make(safeText(id)));
		last = row?.last ?? null;
	}
	return sort === 'date' ? oldestFirst : oldestFirst.reverse();
}

/** The key and the date of a record. */
export type DatedKey = readonly [seq: number, date: string];

/** Reads the dates of records by their keys, in no order. */
export function readDates(sql: Statements, keys: readonly number[]): readonly DatedKey[] {
	return sql.rows<DatedKey>(
		'SELECT seq, date FROM engagements WHERE seq IN (SELECT value FROM json_each(?))',
		JSON.stringify(keys),
	);
}

/** The key, the id and the titles of a record. */
export interface TitledKey {
	readonly seq: number;
	readonly id: string;
	readonly title_en: string;
	readonly title_vi: string;
}

/** Reads the titles of records by their ids, in no order; ids of no record are passed over. */
export function readTitles(sql: Statements, ids: readonly string[]): readonly TitledKey[] {
	return sql
		.all<TitledKey>(
			'SELECT seq, id, title_en, title_vi FROM engagements WHERE id IN (SELECT value FROM json_each(?))',
			JSON.stringify(ids),
		)
		.map(safeRow);
}

/** No id is longer. */
const longestId = 200;

/** Lists ids that hold a text; none for a text longer than any id. */
export function readIdsLike(sql: Statements, text: string, limit: number): readonly string[] {
	if (text.length > longestId) return [];
	return sql
		.all<{id: string}>(
			'SELECT id FROM engagements WHERE id GLOB ? ORDER BY id LIMIT ?',
			`*${text.replaceAll(/[^a-z0-9-]/gu, '?')}*`,
			limit,
		)
		.map(row => safeText(row.id));
}
