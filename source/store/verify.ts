import {parseEdtf} from '../domain/date.ts';
import {CommuniqueError} from '../domain/errors.ts';
import type {Statements} from './statements.ts';

/** Something wrong in the database. */
export interface Finding {
	/** Which check found it. */
	readonly check: 'integrity' | 'foreign-key' | 'date' | 'source' | 'full-text';
	/** One line: the record and what is wrong. */
	readonly message: string;
}

/** Looks for damage, dangling references, dates that do not parse or do not match their days, and records without a source or an index entry. */
export function verify(sql: Statements): readonly Finding[] {
	return [...integrity(sql), ...foreignKeys(sql), ...dates(sql), ...uncited(sql), ...unindexed(sql)];
}

function integrity(sql: Statements): readonly Finding[] {
	return sql
		.all<{integrity_check: string}>('PRAGMA integrity_check')
		.filter(row => row.integrity_check !== 'ok')
		.map(row => ({check: 'integrity', message: row.integrity_check}));
}

function foreignKeys(sql: Statements): readonly Finding[] {
	return sql
		.all<{table: string; rowid: number | null; parent: string}>('PRAGMA foreign_key_check')
		.map(row => ({
			check: 'foreign-key',
			message: `${row.table}${row.rowid === null ? '' : ` row ${row.rowid}`} points to nothing in ${row.parent}`,
		}));
}

function dates(sql: Statements): readonly Finding[] {
	return sql
		.all<{id: string; date: string; date_start: string; date_end: string; spans: string}>(
			`SELECT e.id, e.date, e.date_start, e.date_end,
				coalesce((SELECT group_concat(d.start_day || '/' || d.end_day) FROM (SELECT * FROM date_spans s WHERE s.seq = e.seq ORDER BY s.start_day, s.end_day) d), '') AS spans
			FROM engagements e`,
		)
		.flatMap(row => {
			const problem = dateProblem(row);
			return problem ? [{check: 'date' as const, message: `${row.id}: ${problem}`}] : [];
		});
}

function dateProblem(row: {date: string; date_start: string; date_end: string; spans: string}): string {
	try {
		const date = parseEdtf(row.date);
		if (date.start !== row.date_start || date.end !== row.date_end) {
			return `${row.date} allows ${date.start} to ${date.end}, not ${row.date_start} to ${row.date_end}`;
		}
		// Members of the same days (`[2019,2019?]`) are filed once.
		const members = new Set(date.members.map(member => `${member.start}/${member.end}`));
		const spans = [...members].toSorted().join(',');
		return spans === row.spans ? '' : `${row.date} is filed under ${row.spans || 'no day'}`;
	} catch (error) {
		if (error instanceof CommuniqueError) return error.message;
		throw error;
	}
}

function uncited(sql: Statements): readonly Finding[] {
	return sql
		.all<{id: string}>(
			'SELECT id FROM engagements e WHERE NOT EXISTS (SELECT 1 FROM sources s WHERE s.seq = e.seq) ORDER BY seq',
		)
		.map(row => ({check: 'source', message: `${row.id} names no source`}));
}

function unindexed(sql: Statements): readonly Finding[] {
	return sql
		.all<{id: string}>(
			`SELECT id FROM engagements e WHERE NOT EXISTS (SELECT 1 FROM text_folded t WHERE t.rowid = e.seq)
				OR NOT EXISTS (SELECT 1 FROM text_marked t WHERE t.rowid = e.seq) ORDER BY seq`,
		)
		.map(row => ({check: 'full-text', message: `${row.id} is missing from the search index`}));
}
