import {groupBySeq} from './group-by-seq.ts';
import type {Statements} from './statements.ts';

/**
 * Reads the topics of records, by their keys.
 * @param list keys of records as JSON
 */
export function readTopics(sql: Statements, list: string): ReadonlyMap<number, readonly string[]> {
	const rows = sql.all<{seq: number; topic: string}>(
		'SELECT seq, topic FROM engagement_topics WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq, position',
		list,
	);
	return new Map([...groupBySeq(rows)].map(([seq, each]) => [seq, each.map(({topic}) => topic)]));
}
