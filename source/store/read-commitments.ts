import {keyOfEntry, type BareEntry, type LedgerEntry} from '../domain/ledger.ts';
import {toCommitment, type CommitmentRow} from './commitment-rows.ts';
import {groupBySeq} from './group-by-seq.ts';
import {safeRow} from './safe-rows.ts';
import {toSources, type SourceRow} from './source-rows.ts';
import type {Statements} from './statements.ts';
import {hasTable} from './has-table.ts';
import {withReadableDate} from './unreadable-record.ts';

/**
 * Reads what was promised at engagements, in the order in which each record names it; nothing from a database that an
 * older version wrote.
 * @param keys the records, a JSON list
 */
export function readCommitments(sql: Statements, keys: string): readonly CommitmentRow[] {
	if (!hasTable(sql, 'commitments')) return [];
	return sql.all<CommitmentRow>(
		`SELECT * FROM commitments WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq, position`,
		keys,
	);
}

/** Reads the commitments of records (`readBareEntries`) with what makes each of them good. */
export function readLedger(sql: Statements, keys: readonly number[]): readonly LedgerEntry[] {
	const entries = readBareEntries(sql, keys);
	const fulfilments = readFulfilments(sql, entries.map(keyOfEntry));
	return entries.map(entry => ({...entry, fulfilled_by: fulfilments.get(keyOfEntry(entry)) ?? []}));
}

/** Reads the commitments of records with the sources that state them, in the order of the records. */
export function readBareEntries(sql: Statements, keys: readonly number[]): readonly BareEntry[] {
	const list = JSON.stringify(keys);
	const commitments = groupBySeq(readCommitments(sql, list));
	const withSome = JSON.stringify([...commitments.keys()]);
	const records = new Map(
		sql
			.all<LedgerEntry['record'] & {readonly seq: number}>(
				'SELECT seq, id, date, title_en, title_vi FROM engagements WHERE seq IN (SELECT value FROM json_each(?))',
				withSome,
			)
			.map(row => {
				const {seq, ...record} = safeRow(withReadableDate(row));
				return [seq, record];
			}),
	);
	const sources = groupBySeq(
		sql.all<SourceRow>(
			'SELECT * FROM sources WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq, position',
			withSome,
		),
	);
	return keys.flatMap(seq => {
		const record = records.get(seq);
		if (!record) return [];
		const reports = toSources(sources.get(seq) ?? []);
		return (commitments.get(seq) ?? []).map(row => {
			const commitment = toCommitment(row, reports);
			return {...commitment, record, source: reports[commitment.source ?? -1] ?? null};
		});
	});
}

/**
 * Counts what was promised at engagements.
 * @param keys the records, a JSON list
 */
export function countCommitments(sql: Statements, keys: string): number {
	if (!hasTable(sql, 'commitments')) return 0;
	return sql.number('SELECT count(*) FROM commitments WHERE seq IN (SELECT value FROM json_each(?))', keys);
}

/** Reads what makes these promises good, or others that they tell again, by the promise, oldest first. */
function readFulfilments(
	sql: Statements,
	promises: readonly string[],
): ReadonlyMap<string, readonly string[]> {
	if (!hasTable(sql, 'commitments') || promises.length === 0) return new Map();
	const named = (text: string): string =>
		`JOIN engagements e ON e.id = substr(${text}, 1, instr(${text}, '#') - 1)
		JOIN commitments c ON c.seq = e.seq AND c.id = substr(${text}, instr(${text}, '#') + 1)`;
	// UNION leaves out what it has already, and so ends in a circle too.
	const rows = sql.all<{readonly key: string; readonly promise: string}>(
		`WITH RECURSIVE told (promise, name) AS (
			SELECT value, value FROM json_each(?)
			UNION SELECT t.promise, c.repeats FROM told t ${named('t.name')} WHERE c.repeats IS NOT NULL
		)
		SELECT e.id || '#' || f.id AS "key", t.promise FROM commitments f JOIN engagements e ON e.seq = f.seq
		JOIN told t ON t.name = f.fulfils WHERE f.fulfils IS NOT NULL ORDER BY e.seq, f.position`,
		JSON.stringify(promises),
	);
	const byPromise = Map.groupBy(rows.map(safeRow), row => row.promise);
	return new Map([...byPromise].map(([promise, all]) => [promise, all.map(row => row.key)]));
}
