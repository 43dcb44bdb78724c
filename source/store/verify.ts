import {isDeepStrictEqual} from 'node:util';
import {parseEdtf} from '../domain/date.ts';
import {CommuniqueError} from '../domain/errors.ts';
import {hasPhrases, positionsIn, readVisits, SearchIndex, workOutVisits} from './search-index/index.ts';
import {counted} from '../words/index.ts';
import type {Statements} from './statements.ts';
import {valueFaults} from './verify-values.ts';

/** A fault of the database. */
export interface Finding {
	/** The check that found it. */
	readonly check: 'integrity' | 'foreign-key' | 'date' | 'value' | 'source' | 'full-text';
	/** One line: the record and what is wrong. */
	readonly message: string;
}

/**
 * Looks for damage, dangling references, dates that do not parse or do not match their days, values that are not known,
 * and records without a source or an index entry.
 */
export function verify(sql: Statements): readonly Finding[] {
	return [
		...integrityFaults(sql),
		...foreignKeyFaults(sql),
		...dateFaults(sql),
		...valueFaults(sql).map(message => ({check: 'value' as const, message})),
		...uncitedRecords(sql),
		...indexFaults(sql),
	];
}

function integrityFaults(sql: Statements): readonly Finding[] {
	return sql
		.all<{integrity_check: string}>('PRAGMA integrity_check')
		.filter(row => row.integrity_check !== 'ok')
		.map(row => ({check: 'integrity', message: row.integrity_check}));
}

function foreignKeyFaults(sql: Statements): readonly Finding[] {
	return sql
		.all<{table: string; rowid: number | null; parent: string}>('PRAGMA foreign_key_check')
		.map(row => ({
			check: 'foreign-key',
			message: `${row.table}${row.rowid === null ? '' : ` row ${row.rowid}`} points to nothing in ${row.parent}`,
		}));
}

function dateFaults(sql: Statements): readonly Finding[] {
	return sql
		.all<{id: string; date: string; date_start: string; date_end: string}>(
			'SELECT id, date, date_start, date_end FROM engagements',
		)
		.flatMap(row => {
			const problem = dateProblem(row);
			return problem ? [{check: 'date' as const, message: `${row.id}: ${problem}`}] : [];
		});
}

function dateProblem(row: {date: string; date_start: string; date_end: string}): string {
	try {
		const date = parseEdtf(row.date);
		return date.start === row.date_start && date.end === row.date_end
			? ''
			: `${row.date} allows ${date.start} to ${date.end}, not ${row.date_start} to ${row.date_end}`;
	} catch (error) {
		if (error instanceof CommuniqueError) return error.message;
		throw error;
	}
}

function uncitedRecords(sql: Statements): readonly Finding[] {
	return sql
		.all<{id: string}>(
			'SELECT id FROM engagements e WHERE NOT EXISTS (SELECT 1 FROM sources s WHERE s.seq = e.seq) ORDER BY seq',
		)
		.map(row => ({check: 'source', message: `${row.id} names no source`}));
}

/** Records that searches miss, and places of the index at which there is no record. */
function indexFaults(sql: Statements): readonly Finding[] {
	const {order} = new SearchIndex(sql);
	const filed = new Set(order.seqsAt(positionsIn(order.all(), {offset: 0, limit: Infinity}, 'oldest-first')));
	const missing = sql
		.all<{seq: number; id: string}>('SELECT seq, id FROM engagements ORDER BY seq')
		.filter(({seq}) => !filed.delete(seq) || !hasPhrases(sql, seq));
	return [
		...missing.map(({id}) => ({
			check: 'full-text' as const,
			message: `${id} is missing from the search index`,
		})),
		...indexFault(
			filed.size,
			count => `has a place for ${counted(count, 'record that is', 'records that are')} not there`,
		),
		...indexFault(
			sql.number('SELECT count(*) FROM index_changes'),
			count => `does not know of ${counted(count, 'change')}`,
		),
		...indexFault(
			sql.number('SELECT count(*) FROM postings WHERE block NOT IN (SELECT id FROM index_blocks)'),
			count => `has ${counted(count, 'list', 'lists')} of no block`,
		),
		...(isDeepStrictEqual(readVisits(sql, order), workOutVisits(sql, order))
			? []
			: [indexIs('has other visits than the records')]),
	];
}

function indexFault(count: number, fault: (count: number) => string): readonly Finding[] {
	return count === 0 ? [] : [indexIs(fault(count))];
}

function indexIs(fault: string): Finding {
	return {check: 'full-text', message: `the search index ${fault}`};
}
