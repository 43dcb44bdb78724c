import type {Engagement} from '../../../domain/engagement.ts';
import {inOrderOfVisit} from '../../../domain/visit-order.ts';
import type {Statements} from '../../statements.ts';
import type {RecordOrder} from './record-order.ts';

/**
 * The visits of all records and what is part of each, by positions. A part of a part is none: a visit that is itself
 * part of another, or of itself, has no records under it, so that no record is lost between them.
 */
export class Visits {
	/** The positions of the visits. */
	readonly positions: readonly number[];
	/** The number of a visit in {@link positions}, by the position of each of its parts; -1 for other records. */
	readonly visitOf: Int32Array;
	/** The positions of all parts. */
	readonly parts: Int32Array;

	readonly #sql: Statements;
	readonly #order: RecordOrder;

	constructor(sql: Statements, order: RecordOrder) {
		this.#sql = sql;
		this.#order = order;
		const pairs = sql
			.rows<readonly [visit: number, part: number]>(
				'SELECT v.seq, p.seq FROM engagements p JOIN engagements v ON v.id = p.part_of WHERE p.part_of IS NOT NULL',
			)
			.map(([visit, part]) => [order.positionOf(visit), order.positionOf(part)] as const)
			.filter(pair => !pair.includes(-1));
		const visitOf = new Int32Array(order.length * 32).fill(-1);
		const numbers = new Map<number, number>();
		const isPart = new Set(pairs.map(([, part]) => part));
		const parts: number[] = [];
		for (const [visit, part] of pairs) {
			if (isPart.has(visit)) continue;
			const number = numbers.get(visit) ?? numbers.size;
			numbers.set(visit, number);
			visitOf[part] = number;
			parts.push(part);
		}
		this.positions = [...numbers.keys()];
		this.visitOf = visitOf;
		this.parts = Int32Array.from(parts);
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
