import {dayOfSeq, seqRange} from './rows.ts';

/** More commitments than any record has: a place is the key of the record, and the commitment's own place in it. */
const mostOfRecord = 512;

/** The place of a row of `commitments`. Places come down from the newest record, but up within a record. */
export function placeInSql(table: string): string {
	return `${table}.seq * ${mostOfRecord} + ${mostOfRecord - 1} - ${table}.position`;
}

/** The condition under which a row of `commitments` is at a place. */
export function isAtInSql(table: string, place: string): string {
	return `${table}.seq = ${place} / ${mostOfRecord} AND ${table}.position = ${mostOfRecord - 1} - ${place} % ${mostOfRecord}`;
}

/** A number that grows from the oldest record to the newest, and within a record in its order. */
export function inOrderOfTelling(place: number): number {
	return place + mostOfRecord - 1 - 2 * (place % mostOfRecord);
}

/** The key of the record of a place. */
export function seqOf(place: number): number {
	return Math.floor(place / mostOfRecord);
}

/** The year under which the record of a place stands. */
export function yearOfPlace(place: number): string {
	return dayOfSeq(seqOf(place)).slice(0, 4);
}

/** Counts places by the years of their records, the newest year first. */
export function placesByYear(newest: readonly number[]): ReadonlyMap<string, number> {
	const years = new Map<string, number>();
	let [year, from, count] = ['', Infinity, 0];
	for (const place of newest) {
		if (place < from) {
			year = yearOfPlace(place);
			from = seqRange(`${year}-01-01`).first * mostOfRecord;
			count = 0;
		}
		years.set(year, ++count);
	}
	return years;
}
