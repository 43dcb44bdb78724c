import {DayRanges} from '../../../domain/day-ranges.ts';
import {dayNumber} from '../../../domain/days.ts';
import {InSlices, type KeyRange} from '../../in-slices.ts';
import {dayNumberOfSeq} from '../../rows.ts';
import type {Statements} from '../../statements.ts';
import {positionsIn, type RecordSet} from '../record-set.ts';
import type {RecordOrder} from './record-order.ts';

/** Letters of an ISO day. */
const dayLetters = 10;
/** Records of which there are so many times as many are few. */
const few = 8;

/** The days of records that stand one behind the other: the numbers of the first and the last of each. */
interface Days {
	/** The position of the first record. */
	readonly first: number;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
}

/**
 * The days that the dates of all records allow, as numbers: the first is in a record's key, and of those that may end
 * later the last is read.
 */
export class RecordDays {
	readonly #sql: Statements;
	readonly #order: RecordOrder;
	/** All of them by position. */
	readonly #all: InSlices<Days, Omit<Days, 'first'>>;

	constructor(sql: Statements, order: RecordOrder) {
		this.#sql = sql;
		this.#order = order;
		this.#all = new InSlices(
			() => order.ranges(),
			range => this.#read(range),
			slices => this.#together(slices),
		);
	}

	/** Reads some of them ahead of the first question; false once all are read. */
	readOn(): boolean {
		return this.#all.readOn();
	}

	/** Lists the days of the records of a set, by their first day. */
	of(records: RecordSet): DayRanges {
		const positions = positionsIn(records, {offset: 0, limit: Infinity}, 'oldest-first');
		if (!this.#all.isRead && positions.length * few < this.#order.total) return this.#readOf(positions);
		const {starts, ends} = this.#all.all();
		const of = (days: Int32Array): Int32Array => Int32Array.from(positions, position => days[position] ?? 0);
		return new DayRanges(of(starts), of(ends));
	}

	/** Reads those of a few records, where reading all is not worth its time yet. */
	#readOf(positions: readonly number[]): DayRanges {
		const seqs = this.#order.seqsAt(positions);
		const isIn = 'seq IN (SELECT value FROM json_each(?))';
		const ends = new Map(lastDays(this.#sql, isIn, JSON.stringify(seqs)));
		const starts = Int32Array.from(seqs, dayNumberOfSeq);
		return new DayRanges(
			starts,
			starts.map((start, index) => ends.get(seqs[index] ?? 0) ?? start),
		);
	}

	#read(range: KeyRange): Days {
		const {first, seqs} = this.#order.sliceAt(range);
		const starts = Int32Array.from(seqs, dayNumberOfSeq);
		const ends = starts.slice();
		for (const [seq, end] of lastDays(this.#sql, 'seq >= ? AND seq < ?', range.first, range.end))
			ends[this.#order.positionOf(seq) - first] = end;
		return {first, starts, ends};
	}

	#together(slices: readonly Days[]): Omit<Days, 'first'> {
		const length = this.#order.length * 32;
		const all = {starts: new Int32Array(length), ends: new Int32Array(length)};
		for (const {first, starts, ends} of slices) {
			all.starts.set(starts, first);
			all.ends.set(ends, first);
		}
		return all;
	}
}

/** Reads the numbers of the last days of those records that may end later than they begin, with their keys. */
function lastDays(
	sql: Statements,
	isWanted: string,
	...values: readonly (number | string)[]
): readonly (readonly [seq: number, end: number])[] {
	const longer = sql.first<{seqs: string; ends: string}>(
		`SELECT json_group_array(seq) AS seqs, coalesce(group_concat(date_end, ''), '') AS ends FROM engagements
		WHERE date_end <> date_start AND ${isWanted}`,
		...values,
	);
	const days = longer?.ends ?? '';
	return (JSON.parse(longer?.seqs ?? '[]') as readonly number[]).map((seq, index) => [
		seq,
		dayNumber(days.slice(index * dayLetters, (index + 1) * dayLetters)),
	]);
}
