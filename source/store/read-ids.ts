import type {Sort} from '../domain/filter.ts';
import {safeText} from '../text/safe.ts';
import {safeRow} from './safe-rows.ts';
import type {Statements} from './statements.ts';

/** Reads the ids of records, in the order of their keys as given; keys of no record are passed over. */
export function readIds(sql: Statements, keys: readonly number[]): readonly string[] {
	const rows = sql.rows<readonly [seq: number, id: string]>(
		'SELECT seq, id FROM engagements WHERE seq IN (SELECT value FROM json_each(?))',
		JSON.stringify(keys),
	);
	const bySeq = new Map(rows.map(([seq, id]) => [seq, safeText(id)]));
	return keys.flatMap(seq => bySeq.get(seq) ?? []);
}

/** Reads the ids of all records by date, as one text, which takes a third of the time of so many rows. */
export function readAllIds(sql: Statements, sort: Sort): readonly string[] {
	const row = sql.first<{text: string}>(
		'SELECT json_group_array(id) AS text FROM (SELECT id FROM engagements ORDER BY seq)',
	);
	const oldestFirst = (JSON.parse(row?.text ?? '[]') as readonly string[]).map(safeText);
	return sort === 'date' ? oldestFirst : oldestFirst.toReversed();
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
