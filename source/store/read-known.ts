import type {Engagement} from '../domain/engagement.ts';
import {lastOf} from '../domain/memo.ts';
import type {KnownEngagements} from '../extract/index.ts';
import {Engagements} from './engagements.ts';
import type {Statements} from './statements.ts';

/**
 * Finds what an import compares its findings with, as it is asked for: to read all records of an archive of 100,000
 * takes many times as long as the import of a clipping. What was read once is not read again.
 */
export function readKnown(sql: Statements): KnownEngagements {
	const engagements = new Engagements(sql);
	const read = new Map<number, Engagement>();
	const found = (condition: string, value: string): readonly Engagement[] =>
		sql.atOnce(() => {
			const keys = sql
				.rows<readonly [number]>(`SELECT seq FROM engagements WHERE ${condition} ORDER BY seq`, value)
				.map(([key]) => key);
			const missing = keys.filter(key => !read.has(key));
			for (const [index, record] of engagements.load(missing).entries())
				read.set(missing[index] ?? 0, record);
			return keys.flatMap(key => read.get(key) ?? []);
		});
	return {
		all: lastOf(() => engagements.all()),
		has: id => sql.first('SELECT 1 FROM engagements WHERE id = ?', id) !== undefined,
		get: id => found('id = ?', id)[0],
		ofPerson: id => found('seq IN (SELECT seq FROM participants WHERE person_id = ?)', id),
		at: place => found('place_en = ?', place),
	};
}
