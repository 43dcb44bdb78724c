import {longestEngagement} from '../domain/date.ts';

import {seqRange} from './rows.ts';

import type {Statements} from './statements.ts';

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
