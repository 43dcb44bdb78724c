import {longestEngagement} from '../domain/date.ts';
import type {Statements} from './statements.ts';

/**
 * Finds the keys of the records that began on one of these days, for certain.
 * @param keys the records, a JSON list
 */
export function readBegunOn(sql: Statements, keys: string, days: readonly string[]): readonly number[] {
	return sql
		.all<{readonly seq: number}>(
			`SELECT seq FROM engagements
			WHERE date_start IN (SELECT value FROM json_each(?)) AND seq IN (SELECT value FROM json_each(?))
				AND date GLOB '????-??-??*' AND date NOT GLOB '*[?~%X]*'
				AND julianday(date_end) - julianday(date_start) <= ?
			ORDER BY seq`,
			JSON.stringify(days),
			keys,
			longestEngagement,
		)
		.map(row => row.seq);
}
