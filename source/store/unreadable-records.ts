import {forEdition} from '../domain/memo.ts';
import {isEdtf} from '../domain/date.ts';
import {safeText} from '../text/safe.ts';
import {limitFault} from '../words/index.ts';
import {keysOf, SearchIndex} from './search-index/index.ts';
import {readBeyondLimits} from './limits-of-records.ts';
import type {Statements} from './statements.ts';
import {dateFault, type UnreadableRecord} from './unreadable-record.ts';

/** A record that is left out of every view. */
export interface LeftOut {
	/** Its id; null where the index has a place for a record that is not there. */
	readonly id: string | null;
	/** One line: why it cannot be read. */
	readonly why: string;
}

/**
 * The records of a database that turned out to be unreadable. Nobody looks for them ahead, which would take longer
 * than opening a large database; where the first is met, all are found at once, and the views are made anew without.
 */
export class UnreadableRecords {
	readonly #sql: Statements;
	readonly #found: () => Map<number, LeftOut>;
	#number = 0;

	/** @param edition numbers the states of the records */
	constructor(sql: Statements, edition: () => number) {
		this.#sql = sql;
		this.#found = forEdition(edition, () => new Map<number, LeftOut>());
	}

	/** Grows when others are found. */
	get number(): number {
		return this.#number;
	}

	/** Those that were met so far, by their keys. */
	all(): ReadonlyMap<number, LeftOut> {
		return this.#found();
	}

	/** Takes note of one that was met, and looks for all others; false where it was known already. */
	learn({seq, message}: UnreadableRecord): boolean {
		const found = this.#found();
		if (found.has(seq)) return false;
		for (const [each, leftOut] of this.#lookThrough()) found.set(each, leftOut);
		if (!found.has(seq)) found.set(seq, {id: null, why: message});
		this.#number++;
		return true;
	}

	*#lookThrough(): Generator<readonly [seq: number, leftOut: LeftOut]> {
		const dates = this.#sql.rows<readonly [string]>('SELECT DISTINCT date FROM engagements');
		const wrong = dates.map(([date]) => date).filter(date => !isEdtf(date));
		for (const date of wrong)
			for (const [seq, id] of this.#sql.rows<readonly [number, string]>(
				'SELECT seq, id FROM engagements WHERE date = ?',
				date,
			))
				yield [seq, {id: safeText(id), why: dateFault(date)}];
		for (const beyond of readBeyondLimits(this.#sql, null))
			yield [beyond.seq, {id: safeText(beyond.id), why: limitFault(beyond)}];
		const there = new Set(
			this.#sql.rows<readonly [number]>('SELECT seq FROM engagements').map(([seq]) => seq),
		);
		const {order} = new SearchIndex(this.#sql);
		for (const range of order.ranges())
			for (const seq of keysOf(order.sliceAt(range).seqs))
				if (!there.has(seq)) yield [seq, {id: null, why: 'the record is not there'}];
	}
}
