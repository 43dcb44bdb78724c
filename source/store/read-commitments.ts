import type {LedgerEntry} from '../domain/ledger.ts';
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

/**
 * Reads the commitments of records with the sources that state them, in the order of the records.
 * @param fulfilmentsOf gives what makes promises good, by the promise, oldest first
 */
export function readLedger(
	sql: Statements,
	keys: readonly number[],
	fulfilmentsOf = (promises: readonly string[]) => readFulfilments(sql, promises),
): readonly LedgerEntry[] {
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
	const promises = [...records].flatMap(([seq, {id}]) =>
		(commitments.get(seq) ?? []).map(commitment => `${id}#${commitment.id}`),
	);
	const fulfilments = fulfilmentsOf(promises);
	return keys.flatMap(seq => {
		const record = records.get(seq);
		if (!record) return [];
		const reports = toSources(sources.get(seq) ?? []);
		return (commitments.get(seq) ?? []).map(row => {
			const commitment = toCommitment(row, reports);
			return {
				...commitment,
				record,
				source: reports[commitment.source ?? -1] ?? null,
				fulfilled_by: fulfilments.get(`${record.id}#${commitment.id}`) ?? [],
			};
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

/** Reads what makes these promises good, by the promise, oldest first. */
function readFulfilments(
	sql: Statements,
	promises: readonly string[],
): ReadonlyMap<string, readonly string[]> {
	if (!hasTable(sql, 'commitments') || promises.length === 0) return new Map();
	const rows = sql.all<{readonly key: string; readonly fulfils: string}>(
		`SELECT e.id || '#' || c.id AS "key", c.fulfils FROM commitments c JOIN engagements e ON e.seq = c.seq
		WHERE c.fulfils IN (SELECT value FROM json_each(?)) ORDER BY e.seq, c.position`,
		JSON.stringify(promises),
	);
	const byPromise = Map.groupBy(rows.map(safeRow), row => row.fulfils);
	return new Map([...byPromise].map(([promise, all]) => [promise, all.map(row => row.key)]));
}
