import {readDates} from './read-ids.ts';
import type {Statements} from './statements.ts';
import {recordNotThere, withReadableDate, type UnreadableRecord} from './unreadable-record.ts';

/**
 * Looks whether the records with these keys, which the index gave, are there and have dates.
 * @throws {UnreadableRecord} for the first that has none, or is not there.
 */
export function expectReadable(sql: Statements, keys: readonly number[]): void {
	const dated = readDates(sql, keys);
	for (const [seq, date] of dated) withReadableDate({seq, date});
	if (dated.length < keys.length) throw missingAmong(sql, keys);
}

/** The fault of the first of these keys that no record has. */
export function missingAmong(sql: Statements, keys: readonly number[]): UnreadableRecord {
	const there = new Set(readDates(sql, keys).map(([seq]) => seq));
	return recordNotThere(keys.find(key => !there.has(key)) ?? -1);
}
