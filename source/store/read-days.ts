import {longestEngagement} from '../domain/date.ts';
import type {Engagement} from '../domain/engagement.ts';
import {seqRange} from './rows.ts';
import {safeRow} from './safe-rows.ts';
import type {Statements} from './statements.ts';

/** As much of a record as tells whether its day comes round, and its key. */
export interface Begun extends Pick<Engagement, 'id' | 'part_of' | 'date_start'> {
	readonly seq: number;
}

/**
 * Finds the records that began on one of these days, for certain, oldest first. The days lead to the
 * records: the other way round every record would be compared with every day.
 */
export function readBegunOn(sql: Statements, days: readonly string[]): readonly Begun[] {
	const ranges = days.map(seqRange).map(({first, last}) => [first, last]);
	return sql
		.all<Begun>(
			`SELECT e.seq, e.id, e.part_of, e.date_start FROM json_each(?) d CROSS JOIN engagements e ON e.seq BETWEEN d.value ->> 0 AND d.value ->> 1
			WHERE e.date GLOB '????-??-??*' AND e.date NOT GLOB '*[?~%X]*'
				AND julianday(e.date_end) - julianday(e.date_start) <= ?
			ORDER BY e.seq`,
			JSON.stringify(ranges),
			longestEngagement,
		)
		.map(row => safeRow(row));
}
