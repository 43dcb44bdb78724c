import type {Silence} from '../domain/silence.ts';
import {longestEngagement} from '../domain/date.ts';
import {daysBetween} from '../domain/days.ts';
import {seqRange} from './rows.ts';
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
 * Finds the keys of the records that began on one of these days, for certain, oldest first. The days lead to the
 * records: the other way round every record would be compared with every day.
 */
export function readBegunOn(sql: Statements, days: readonly string[]): readonly number[] {
	const ranges = days.map(seqRange).map(({first, last}) => [first, last]);
	return sql
		.rows<readonly [number]>(
			`SELECT e.seq FROM json_each(?) d CROSS JOIN engagements e ON e.seq BETWEEN d.value ->> 0 AND d.value ->> 1
			WHERE e.date GLOB '????-??-??*' AND e.date NOT GLOB '*[?~%X]*'
				AND julianday(e.date_end) - julianday(e.date_start) <= ?
			ORDER BY e.seq`,
			JSON.stringify(ranges),
			longestEngagement,
		)
		.map(([seq]) => seq);
}
