import {parseEdtf} from '../domain/date.ts';
import type {Engagement} from '../domain/engagement.ts';
import {flatPlace} from '../domain/engagement-fields.ts';
import {CommuniqueError} from '../domain/errors.ts';
import {beyondLimit} from '../domain/record-limits.ts';
import {limitFault} from '../words/index.ts';
import {Engagements} from './engagements.ts';
import {rowInserter} from './insert-row.ts';
import type {Database} from './open.ts';
import {commitmentColumns, flatCommitment} from './commitment-rows.ts';
import {recordColumnNames, seqRange} from './rows.ts';
import {flatSource, sourceColumns} from './source-rows.ts';
import {readOtherNames, settleIndex} from './search-index/index.ts';
import {Statements} from './statements.ts';

/**
 * Adds records to an open database, all of them or none. They can be searched once {@link bringIndexUpToDate} has run.
 * @param importId the import that makes them; null for records of the package
 * @throws {CommuniqueError} (`data`) where a date is not EDTF, or a record is beyond a limit.
 */
export function insertEngagements(
	database: Database,
	engagements: readonly Engagement[],
	importId: number | null = null,
): void {
	database.transaction(() => {
		const insert = insertInto(database, importId);
		for (const engagement of engagements) insert(engagement);
	})();
}

/** Notes that a record was changed or removed, for {@link bringIndexUpToDate}. */
export function noteChange(database: Database, seq: number): void {
	database.prepare('INSERT OR IGNORE INTO index_changes VALUES (?)').run(seq);
}

/**
 * Makes the records that were added, changed and removed since the last time known to searches and filters, in the
 * transaction that is open.
 */
export function bringIndexUpToDate(database: Database): void {
	const sql = new Statements(database);
	const engagements = new Engagements(sql);
	settleIndex(database, keys => engagements.load(keys), readOtherNames(sql));
}

function insertInto(database: Database, importId: number | null): (engagement: Engagement) => void {
	const row = rowInserter(database, 'engagements', insertedColumns);
	const participant = database.prepare('INSERT INTO participants VALUES (?, ?, ?, ?, ?, ?, ?)');
	const topic = database.prepare('INSERT INTO engagement_topics VALUES (?, ?, ?)');
	const body = database.prepare('INSERT INTO engagement_bodies VALUES (?, ?, ?, ?)');
	const series = database.prepare('INSERT INTO engagement_series VALUES (?, ?, ?, ?, ?)');
	const commitment = rowInserter(database, 'commitments', commitmentColumns);
	const source = rowInserter(database, 'sources', sourceColumns);
	const change = database.prepare('INSERT OR IGNORE INTO index_changes VALUES (?)');
	const lastSeq = database.prepare('SELECT max(seq) FROM engagements WHERE seq BETWEEN ? AND ?').pluck();
	return engagement => {
		const beyond = beyondLimit(engagement, engagement.people.length);
		if (beyond) throw new CommuniqueError('data', `${engagement.id}: ${limitFault(beyond)}`);
		const date = parseEdtf(engagement.date);
		const seq = nextSeq(date.start, range => lastSeq.get(range.first, range.last) as number | null);
		row({...flat(engagement), seq, date_start: date.start, date_end: date.end, import_id: importId});
		engagement.people.forEach((person, index) =>
			participant.run(seq, index, person.id, person.side, person.office, person.office_vi, person.part),
		);
		engagement.topics.forEach((id, index) => topic.run(seq, index, id));
		engagement.bodies.forEach((each, index) => body.run(seq, index, each.id, each.part));
		engagement.series.forEach(({id, number, year}, index) => series.run(seq, index, id, number, year));
		engagement.commitments.forEach((each, index) =>
			commitment({...flatCommitment(each, engagement.sources), seq, position: index}),
		);
		engagement.sources.forEach((each, index) =>
			source({...flatSource(each, engagement.sources), seq, position: index}),
		);
		change.run(seq);
	};
}

const insertedColumns = ['seq', ...recordColumnNames, 'import_id'];

/** A record with values under the names of its columns. Its lists, which have tables of their own, are passed over. */
function flat(record: Engagement): Record<string, unknown> {
	return {...record, ...flatPlace(record.place), date_reasons: JSON.stringify(record.date_reasons)};
}

function nextSeq(day: string, lastIn: (range: {first: number; last: number}) => number | null): number {
	const range = seqRange(day);
	const last = lastIn(range);
	if (last === null) return range.first;
	if (last >= range.last) throw new CommuniqueError('data', `too many records begin on ${day}`);
	return last + 1;
}
