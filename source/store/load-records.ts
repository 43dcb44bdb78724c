import type {Engagement} from '../domain/engagement.ts';
import {groupBySeq} from './group-by-seq.ts';
import {readBodies} from './read-bodies.ts';
import {readCommitments} from './read-commitments.ts';
import {readTopics} from './read-topics.ts';
import {toEngagement, type EngagementRow, type ParticipantRow} from './rows.ts';
import type {SourceRow} from './source-rows.ts';
import {readSeries} from './read-series.ts';
import type {Statements} from './statements.ts';

/** Reads the records with these keys, by them, but for those that are left out; keys of no record are passed over. */
export function loadRecords(
	sql: Statements,
	keys: readonly number[],
	leftOut: {readonly has: (seq: number) => boolean},
): ReadonlyMap<number, Engagement> {
	if (keys.length === 0) return new Map();
	const list = JSON.stringify(keys);
	const inKeys = 'IN (SELECT value FROM json_each(?))';
	const rows = sql.all<EngagementRow>(`SELECT * FROM engagements WHERE seq ${inKeys}`, list);
	const people = groupBySeq(
		sql.all<ParticipantRow>(
			`SELECT t.*, p.name FROM participants t JOIN persons p ON p.id = t.person_id WHERE t.seq ${inKeys} ORDER BY t.seq, t.position`,
			list,
		),
	);
	const topics = readTopics(sql, list);
	const bodies = groupBySeq(readBodies(sql, list));
	const series = groupBySeq(readSeries(sql, list));
	const commitments = groupBySeq(readCommitments(sql, list));
	const sources = groupBySeq(
		sql.all<SourceRow>(`SELECT * FROM sources WHERE seq ${inKeys} ORDER BY seq, position`, list),
	);
	return new Map(
		rows
			.filter(({seq}) => !leftOut.has(seq))
			.map(row => {
				const {seq} = row;
				const lists = {
					people: people.get(seq) ?? [],
					topics: topics.get(seq) ?? [],
					bodies: bodies.get(seq) ?? [],
					series: series.get(seq) ?? [],
					commitments: commitments.get(seq) ?? [],
					sources: sources.get(seq) ?? [],
				};
				return [seq, toEngagement(row, lists)];
			}),
	);
}
