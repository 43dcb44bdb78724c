import {longestTitle, mostPeople, type BeyondLimit} from '../domain/record-limits.ts';
import type {Statements} from './statements.ts';

/** A record that is beyond a limit (domain/record-limits.ts). */
export interface RecordBeyond extends BeyondLimit {
	readonly seq: number;
	readonly id: string;
}

/** The condition in SQL that a row `e` of `engagements` may be beyond a limit, told in one look. */
export const mayBeBeyondLimits = `max(octet_length(e.title_en), octet_length(e.title_vi)) > ${longestTitle}
	OR EXISTS (SELECT 1 FROM participants p WHERE p.seq = e.seq AND p.position >= ${mostPeople})`;

const isLong = `max(length(title_en), length(title_vi)) > ${longestTitle}`;

/**
 * Finds the records that are beyond a limit.
 * @param keys those among which is looked; null for all
 */
export function readBeyondLimits(sql: Statements, keys: readonly number[] | null): readonly RecordBeyond[] {
	const among = (seq: string): string => (keys ? `AND ${seq} IN (SELECT value FROM json_each(?))` : '');
	const values = keys ? [JSON.stringify(keys)] : [];
	const titles = sql.rows<readonly [seq: number, id: string, letters: number]>(
		`SELECT seq, id, max(length(title_en), length(title_vi)) FROM engagements WHERE ${isLong} ${among('seq')}`,
		...values,
	);
	const crowds = sql.rows<readonly [seq: number, id: string, people: number]>(
		`SELECT e.seq, e.id, count(*) FROM engagements e JOIN participants p ON p.seq = e.seq
			WHERE e.seq IN (SELECT seq FROM participants WHERE position >= ${mostPeople} ${among('seq')})
			GROUP BY e.seq HAVING count(*) > ${mostPeople}`,
		...values,
	);
	return [
		...titles.map(([seq, id, count]) => ({seq, id, what: 'title' as const, count})),
		...crowds.map(([seq, id, count]) => ({seq, id, what: 'people' as const, count})),
	];
}
