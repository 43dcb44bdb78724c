import type {Engagement} from '../domain/engagement.ts';
import {lastOf} from '../domain/memo.ts';
import type {KnownEdition, KnownEngagements} from '../extract/index.ts';
import {Engagements} from './engagements.ts';
import {hasTable} from './has-table.ts';
import type {Statements} from './statements.ts';

const bodiesThere =
	'SELECT id, name_en AS name FROM bodies WHERE id IN (SELECT body_id FROM engagement_bodies) ORDER BY id';
const editionsThere = `SELECT s.series_id AS series, s.number, e.date
	FROM engagement_series s JOIN engagements e ON e.seq = s.seq WHERE s.number IS NOT NULL ORDER BY e.seq`;

/**
 * Finds what an import compares its findings with, as it is asked for: to read all records of an archive of 100,000
 * takes many times as long as the import of a clipping. What was read once is not read again.
 */
export function readKnown(sql: Statements): KnownEngagements {
	const engagements = new Engagements(sql);
	const read = new Map<number, Engagement>();
	const hasBodies = hasTable(sql, 'engagement_bodies');
	const hasSeries = hasTable(sql, 'engagement_series');
	const found = (condition: string, value: string | number): readonly Engagement[] =>
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
		bodies: lastOf(() => (hasBodies ? sql.all<{id: string; name: string}>(bodiesThere) : [])),
		ofBody: id =>
			hasBodies ? found('seq IN (SELECT seq FROM engagement_bodies WHERE body_id = ?)', id) : [],
		editions: lastOf(() => (hasSeries ? sql.all<KnownEdition>(editionsThere) : [])),
		ofNumber: number =>
			hasSeries ? found('seq IN (SELECT seq FROM engagement_series WHERE number = ?)', number) : [],
	};
}
