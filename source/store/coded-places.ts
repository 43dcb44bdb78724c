import {commitmentStatuses, isPromise} from '../domain/commitment.ts';
import type {CommitmentCounts} from '../domain/ledger.ts';
import {placeInSql, seqOf} from './commitment-place.ts';
import type {KeyRange} from './in-slices.ts';
import type {Statements} from './statements.ts';

/** The commitments of a view as places: a number each, which grows with the date of its record. */
export interface CommitmentsOfView {
	/** All of them, newest first, those of a record in its order. */
	readonly newest: readonly number[];
	/** Those of them at which something is promised or agreed. */
	readonly promises: readonly number[];
	/** Which of these both sides agree on, by their index. */
	readonly agreed: readonly boolean[];
	readonly counts: CommitmentCounts;
}

/** A place comes from the database with its status behind it, as the number of that in this list. */
const statuses = commitmentStatuses;
const statusInSql = `CASE c.status ${statuses.map((name, index) => `WHEN '${name}' THEN ${index}`).join(' ')} END`;
/** One text is read in a tenth of the time of so many rows. */
const selectCoded = `SELECT json_group_array((${placeInSql('c')}) * ${statuses.length} + ${statusInSql}) AS text FROM commitments c`;

/** Reads the places of a slice with their status, ascending. */
export function codedIn(sql: Statements, {first, end}: KeyRange): Float64Array {
	return sorted(sql.first(`${selectCoded} WHERE c.seq >= ? AND c.seq < ?`, first, end));
}

/** Reads likewise all that have one of some topics themselves. */
export function codedOfTopics(sql: Statements, topics: readonly string[]): Float64Array {
	const isOfThem =
		"EXISTS (SELECT 1 FROM json_each(?) t WHERE instr('; ' || c.topics || '; ', '; ' || t.value || '; ') > 0)";
	return sorted(sql.first(`${selectCoded} WHERE ${isOfThem}`, JSON.stringify(topics)));
}

function sorted(row: {readonly text: string | null} | undefined): Float64Array {
	const places: unknown = JSON.parse(row?.text ?? '[]');
	return Float64Array.from(places as number[]).toSorted();
}

/** Slices of ascending numbers, which ascend themselves, the other way round as one. */
export function newestFirst(slices: readonly Float64Array[]): Float64Array {
	const all = new Float64Array(slices.reduce((total, slice) => total + slice.length, 0));
	let at = 0;
	for (const slice of slices) {
		all.set(slice, at);
		at += slice.length;
	}
	return all.reverse();
}

/**
 * The commitments of a view.
 * @param all places with their status, newest first
 * @param isIn tells whether the record with a `seq` is in the view; null where all are
 */
export function placesIn(all: Float64Array, isIn: ((seq: number) => boolean) | null): CommitmentsOfView {
	const counts = statuses.map(() => 0);
	const newest: number[] = [];
	const promises: number[] = [];
	const agreed: boolean[] = [];
	let last = {seq: -1, isWanted: true};
	for (const coded of all) {
		const place = Math.floor(coded / statuses.length);
		const seq = seqOf(place);
		if (last.seq !== seq) last = {seq, isWanted: isIn === null || isIn(seq)};
		if (!last.isWanted) continue;
		newest.push(place);
		const index = coded % statuses.length;
		const status = statuses[index];
		if (status && isPromise(status)) {
			promises.push(place);
			agreed.push(status === 'agreed');
		}
		counts[index] = (counts[index] ?? 0) + 1;
	}
	return {
		newest,
		promises,
		agreed,
		counts: new Map(statuses.map((status, index) => [status, counts[index] ?? 0])),
	};
}
