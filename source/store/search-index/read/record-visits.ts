import type {Engagement} from '../../../domain/engagement.ts';
import {inOrderOfVisit} from '../../../domain/visit-order.ts';
import type {Statements} from '../../statements.ts';
import {addPosition, hasPosition} from '../record-set.ts';
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
		const pairs = readPairs(sql, order);
		const isPart = order.none();
		for (let at = 1; at < pairs.length; at += 2) addPosition(isPart, pairs[at] ?? 0);
		const visitOf = new Int32Array(order.length * 32).fill(-1);
		// By the position of a visit, its number.
		const numbers = new Int32Array(order.length * 32).fill(-1);
		const visits: number[] = [];
		const parts: number[] = [];
		for (let at = 0; at < pairs.length; at += 2) {
			const [visit = 0, part = 0] = [pairs[at], pairs[at + 1]];
			if (hasPosition(isPart, visit)) continue;
			if (numbers[visit] === -1) numbers[visit] = visits.push(visit) - 1;
			visitOf[part] = numbers[visit] ?? -1;
			parts.push(part);
		}
		this.positions = visits;
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

/**
 * The positions of a visit and of one of its parts, in turn; a pair of which the index lacks one is left out. They are
 * read as one text: of an archive of 100,000 records the rows would take twice the time and 20 MB that are thrown
 * away at once.
 */
function readPairs(sql: Statements, order: RecordOrder): readonly number[] {
	const found = sql.first<{readonly seqs: string | null}>(
		`SELECT '[' || group_concat(v.seq || ',' || p.seq) || ']' AS seqs FROM engagements p
		JOIN engagements v ON v.id = p.part_of WHERE p.part_of IS NOT NULL`,
	);
	const seqs = JSON.parse(found?.seqs ?? '[]') as readonly number[];
	const pairs: number[] = [];
	for (let at = 0; at < seqs.length; at += 2) {
		const [visit, part] = [order.positionOf(seqs[at] ?? 0), order.positionOf(seqs[at + 1] ?? 0)];
		if (visit !== -1 && part !== -1) pairs.push(visit, part);
	}
	return pairs;
}
