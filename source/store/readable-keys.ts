import {safeText} from '../text/safe.ts';
import {limitFault} from '../words/index.ts';
import {mayBeBeyondLimits, readBeyondLimits} from './limits-of-records.ts';
import {readDates} from './read-ids.ts';
import type {Statements} from './statements.ts';
import {recordNotThere, UnreadableRecord, withReadableDate} from './unreadable-record.ts';

/**
 * Looks whether the records with these keys, which the index gave, are there, have dates and are within the limits.
 * @throws {UnreadableRecord} for the first of which that is not so.
 */
export function expectReadable(sql: Statements, keys: readonly number[]): void {
	const rows = sql.rows<readonly [seq: number, date: string, mayBeBeyond: number]>(
		`SELECT seq, date, ${mayBeBeyondLimits} FROM engagements e WHERE seq IN (SELECT value FROM json_each(?))`,
		JSON.stringify(keys),
	);
	const suspects: number[] = [];
	for (const [seq, date, mayBeBeyond] of rows) {
		withReadableDate({seq, date});
		if (mayBeBeyond === 1) suspects.push(seq);
	}
	if (rows.length < keys.length) throw missingAmong(sql, keys);
	if (suspects.length === 0) return;
	for (const beyond of readBeyondLimits(sql, suspects))
		throw new UnreadableRecord(beyond.seq, `${safeText(beyond.id)}: ${limitFault(beyond)}`);
}

/** The fault of the first of these keys that no record has. */
export function missingAmong(sql: Statements, keys: readonly number[]): UnreadableRecord {
	const there = new Set(readDates(sql, keys).map(([seq]) => seq));
	return recordNotThere(keys.find(key => !there.has(key)) ?? -1);
}
