import type {Engagement} from '../domain/engagement.ts';
import {allLists, textsWithLists, type RecordDepth, type RecordList} from '../domain/engagement-fields.ts';
import {groupBySeq} from './group-by-seq.ts';
import {readBodies} from './read-bodies.ts';
import {readCommitments} from './read-commitments.ts';
import {readSeries} from './read-series.ts';
import {readTopics} from './read-topics.ts';
import {recordColumnNames, toEngagement, type EngagementRow, type ParticipantRow} from './rows.ts';
import type {SourceRow} from './source-rows.ts';
import type {Statements} from './statements.ts';

/** The parts of records that are read: the lists, all by default, of which the others are empty; and the depth. */
export type ReadParts = readonly [lists?: ReadonlySet<RecordList>, depth?: RecordDepth];

/** The columns of `engagements` that are read at each depth. */
const columns: Readonly<Record<RecordDepth, string>> = {
	whole: '*',
	lists: [
		'seq',
		...recordColumnNames.map(name => (textsWithLists.has(name) ? name : `${unread(name)} AS ${name}`)),
	].join(', '),
};

function unread(name: string): string {
	return name === 'date_reasons' ? "'[]'" : "''";
}

const inKeys = 'IN (SELECT value FROM json_each(?))';

/**
 * Reads the records with these keys, by their keys; those of no record are passed over.
 */
export function readRecords(
	sql: Statements,
	keys: readonly number[],
	...[lists = allLists, depth = 'whole']: ReadParts
): ReadonlyMap<number, Engagement> {
	const list = JSON.stringify(keys);
	const rows = sql.all<EngagementRow>(`SELECT ${columns[depth]} FROM engagements WHERE seq ${inKeys}`, list);
	const read = <Row>(
		name: RecordList,
		rowsBySeq: () => ReadonlyMap<number, Row>,
	): ReadonlyMap<number, Row> => (lists.has(name) ? rowsBySeq() : new Map<number, Row>());
	const people = read('people', () =>
		groupBySeq(
			sql.all<ParticipantRow>(
				`SELECT t.*, p.name FROM participants t JOIN persons p ON p.id = t.person_id WHERE t.seq ${inKeys} ORDER BY t.seq, t.position`,
				list,
			),
		),
	);
	const topics = read('topics', () => readTopics(sql, list));
	const bodies = read('bodies', () => groupBySeq(readBodies(sql, list)));
	const series = read('series', () => groupBySeq(readSeries(sql, list)));
	const commitments = read('commitments', () => groupBySeq(readCommitments(sql, list)));
	const sources = read('sources', () =>
		groupBySeq(sql.all<SourceRow>(`SELECT * FROM sources WHERE seq ${inKeys} ORDER BY seq, position`, list)),
	);
	return new Map(
		rows.map(row => {
			const {seq} = row;
			const inLists = {
				people: people.get(seq) ?? [],
				topics: topics.get(seq) ?? [],
				bodies: bodies.get(seq) ?? [],
				series: series.get(seq) ?? [],
				commitments: commitments.get(seq) ?? [],
				sources: sources.get(seq) ?? [],
			};
			return [seq, toEngagement(row, inLists)];
		}),
	);
}
