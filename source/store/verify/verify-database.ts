import {isEdtf, parseEdtf} from '../../domain/date.ts';
import {CommuniqueError} from '../../domain/errors.ts';
import {safeText} from '../../text/safe.ts';
import {limitFault} from '../../words/index.ts';
import {Damage} from '../damage.ts';
import {Engagements} from '../engagements.ts';
import {readBeyondLimits} from '../limits-of-records.ts';
import type {Statements} from '../statements.ts';
import {isFinding, type Finding, type VerifyStep} from './database-finding.ts';
import {linkFaults} from './links.ts';
import {otherDateFaults} from './other-dates.ts';
import {indexSteps} from '../search-index/index.ts';
import {valueFaults} from './known-values.ts';

export {isFinding, type Finding, type VerifyStep} from './database-finding.ts';

/**
 * Looks for damage, dangling references, dates that do not parse or do not match their days, values that are not known,
 * records without a source, and a search index that says something else than the records; step by step.
 */
export function* verifying(sql: Statements): Generator<VerifyStep> {
	yield* guarded('integrity', () => integrityFaults(sql));
	yield* guarded('foreign-key', () => foreignKeyFaults(sql));
	yield* guarded('date', () => dateFaults(sql));
	yield* guarded('date', () => otherDateFaults(sql).map(message => ({check: 'date' as const, message})));
	yield* guarded('value', () => valueFaults(sql).map(message => ({check: 'value' as const, message})));
	yield* guarded('value', () => limitFaults(sql));
	yield* guarded('link', () => linkFaults(sql).map(message => ({check: 'link' as const, message})));
	yield* guarded('source', () => uncitedRecords(sql));
	const leftOut = unreadableKeys(sql);
	const engagements = new Engagements(sql, undefined, () => leftOut);
	yield* guarded('full-text', () => indexSteps(sql, keys => engagements.loadByKey(keys), leftOut));
}

/** All that {@link verifying} finds. */
export function verify(sql: Statements): readonly Finding[] {
	return [...verifying(sql)].filter(isFinding);
}

/** A check that cannot go on is a finding; the others go on. */
function* guarded(check: Finding['check'], steps: () => Iterable<VerifyStep>): Generator<VerifyStep> {
	try {
		yield* steps();
	} catch (error) {
		if (!isOfTheFile(error)) throw error;
		yield {check, message: safeText(error.message)};
	}
}

/** Returns true for the faults in which reading a damaged file ends (the database library's have this name). */
function isOfTheFile(error: unknown): error is Error {
	return (
		error instanceof Damage ||
		error instanceof CommuniqueError ||
		(error instanceof Error && error.name === 'SqliteError')
	);
}

/** The records that cannot be filed. */
function unreadableKeys(sql: Statements): ReadonlySet<number> {
	const unreadable = new Set(readBeyondLimits(sql, null).map(({seq}) => seq));
	for (const [seq, date] of sql.each<readonly [number, string]>('SELECT seq, date FROM engagements'))
		if (!isEdtf(date)) unreadable.add(seq);
	return unreadable;
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

function* dateFaults(sql: Statements): Generator<Finding> {
	for (const [id, ...dates] of sql.each<readonly [id: string, date: string, start: string, end: string]>(
		'SELECT id, date, date_start, date_end FROM engagements',
	)) {
		const problem = dateProblem(...dates);
		if (problem) yield {check: 'date', message: `${id}: ${problem}`};
	}
}

function dateProblem(text: string, start: string, end: string): string {
	try {
		const date = parseEdtf(text);
		return date.start === start && date.end === end
			? ''
			: `${text} allows ${date.start} to ${date.end}, not ${start} to ${end}`;
	} catch (error) {
		if (error instanceof CommuniqueError) return error.message;
		throw error;
	}
}

/** The records that no view has, since a title or the list of their people is too long. */
function limitFaults(sql: Statements): readonly Finding[] {
	return readBeyondLimits(sql, null).map(beyond => ({
		check: 'value',
		message: `${beyond.id}: ${limitFault(beyond)}`,
	}));
}

function uncitedRecords(sql: Statements): readonly Finding[] {
	return sql
		.all<{id: string}>(
			'SELECT id FROM engagements e WHERE NOT EXISTS (SELECT 1 FROM sources s WHERE s.seq = e.seq) ORDER BY seq',
		)
		.map(row => ({check: 'source', message: `${row.id} names no source`}));
}
