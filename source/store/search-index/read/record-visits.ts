import {firstNot} from '../../../domain/first-not.ts';
import type {Engagement} from '../../../domain/engagement.ts';
import {lastOf} from '../../../domain/memo.ts';
import {inOrderOfVisit} from '../../../domain/visit-order.ts';
import type {Statements} from '../../statements.ts';
import {addPosition, hasAll, hasPosition, type RecordSet} from '../record-set.ts';
import {readVisits, type FiledVisits} from '../filed-visits.ts';
import type {RecordOrder} from './record-order.ts';

/** The same without the records that cannot be read. */
function withoutLeftOut(filed: FiledVisits, order: RecordOrder): FiledVisits {
	if (!order.isPartial) return filed;
	const there = order.all();
	const [visits, parts] = [order.none(), order.none()];
	const pairs: number[] = [];
	for (let at = 0; at < filed.pairs.length; at += 2) {
		const [visit, part] = [filed.pairs[at] ?? 0, filed.pairs[at + 1] ?? 0];
		if (!hasPosition(there, visit) || !hasPosition(there, part)) continue;
		pairs.push(visit, part);
		addPosition(visits, visit);
		addPosition(parts, part);
	}
	return {pairs: Uint32Array.from(pairs), visits, parts};
}

/** The visits of all records and what is part of each, by positions. */
export class Visits {
	readonly #sql: Statements;
	readonly #order: RecordOrder;
	readonly #filed: FiledVisits;
	/** By the position of a part, that of its visit and 1; 0 for other records. */
	readonly #visitOf = lastOf(() => {
		const visitOf = new Uint32Array(this.#order.length * 32);
		for (let at = 0; at < this.#filed.pairs.length; at += 2)
			visitOf[this.#filed.pairs[at + 1] ?? 0] = (this.#filed.pairs[at] ?? 0) + 1;
		return visitOf;
	});

	constructor(sql: Statements, order: RecordOrder) {
		this.#sql = sql;
		this.#order = order;
		this.#filed = withoutLeftOut(readVisits(sql, order), order);
	}

	/** The position of the visit that a record is part of; -1 where it is part of none. */
	visitOf(part: number): number {
		return (this.#visitOf()[part] ?? 0) - 1;
	}

	/** The records that are part of a visit, by position, in the order of their dates. */
	partsOf(visit: number): readonly number[] {
		const parts: number[] = [];
		const {pairs} = this.#filed;
		for (let at = this.#firstPairOf(visit); pairs[at] === visit; at += 2) parts.push(pairs[at + 1] ?? 0);
		return parts;
	}

	/** The records of a set that are part of a visit of the set, and these visits. Shared. */
	within(records: RecordSet): {readonly visits: RecordSet; readonly parts: RecordSet} {
		if (hasAll(records, this.#filed.visits) && hasAll(records, this.#filed.parts)) return this.#filed;
		const {pairs} = this.#filed;
		const visits = this.#order.none();
		const parts = this.#order.none();
		for (let at = 0; at < pairs.length; at += 2) {
			const [visit, part] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
			if (!hasPosition(records, visit) || !hasPosition(records, part)) continue;
			addPosition(visits, visit);
			addPosition(parts, part);
		}
		return {visits, parts};
	}

	/** The place of the first pair of a visit, or of a later one, by halving the pairs. */
	#firstPairOf(visit: number): number {
		const {pairs} = this.#filed;
		return firstNot(pairs.length / 2, index => (pairs[index * 2] ?? 0) < visit) * 2;
	}

	/** Puts the records of one visit, by their positions, in their order. */
	inOrder(parts: readonly number[]): readonly number[] {
		return this.#sql
			.all<Pick<Engagement, 'date_start' | 'day_part'> & {readonly seq: number}>(
				'SELECT seq, date_start, day_part FROM engagements WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq',
				JSON.stringify(this.#order.seqsAt(parts)),
			)
			.toSorted(inOrderOfVisit)
			.map(({seq}) => this.#order.positionOf(seq));
	}
}
