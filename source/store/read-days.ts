import type {Silence} from '../domain/silence.ts';
import {longestEngagement} from '../domain/date.ts';
import {daysBetween} from '../domain/days.ts';
import {safeRow} from './safe-rows.ts';
import type {Statements} from './statements.ts';

/**
 * Finds the longest time between records in which none falls, whatever day of its date each had.
 * @param keys the records, a JSON list
 */
export function readLongestSilence(sql: Statements, keys: string): Silence | null {
	const row = sql.first<Pick<Silence, 'from' | 'to'>>(
		`SELECT "from", "to" FROM (
			SELECT max(date_end) OVER (ORDER BY date_start, seq ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "from",
				date_start AS "to"
			FROM engagements WHERE seq IN (SELECT value FROM json_each(?))
		) WHERE "to" > "from" ORDER BY julianday("to") - julianday("from") DESC, "to" DESC LIMIT 1`,
		keys,
	);
	if (!row) return null;
	const {from, to} = safeRow(row);
	const days = daysBetween(from, to) - 1;
	return days > 0 ? {from, to, days} : null;
}

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
