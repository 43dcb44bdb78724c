import {checkedPlaces, decodePlaces} from '../codec.ts';
import type {RecordOrder} from '../read/record-order.ts';
import {termKinds} from '../term-kinds.ts';
import {Damage} from '../../damage.ts';
import type {Statements} from '../../statements.ts';
import {indexIs, type Finding} from '../../verify/database-finding.ts';
import {named} from './term-names.ts';
import {filedHash, hashOfTerm, type Hash} from './term-hash.ts';

type PostingRow = readonly [kind: string, term: string, block: number, count: unknown, data: unknown];

/**
 * Adds up, for the place of each record, the hashes of the terms under which it is filed: one pass over the table, of
 * which nothing is held but two numbers a place. A record that is filed otherwise than it says has another sum.
 */
export class FiledSums {
	readonly #a: Int32Array;
	readonly #b: Int32Array;
	/** The number of records under each word. */
	readonly words = new Map<string, number>();
	/** Lists that cannot be read, or have another number of records than they say. */
	readonly findings: readonly Finding[];

	constructor(sql: Statements, order: RecordOrder) {
		this.#a = new Int32Array(order.length * 32);
		this.#b = new Int32Array(order.length * 32);
		this.findings = [...this.#read(sql, order)];
	}

	/** Returns true where the terms filed at a position have this sum. */
	isAt(position: number, {a, b}: Hash): boolean {
		return this.#a[position] === a && this.#b[position] === b;
	}

	*#read(sql: Statements, order: RecordOrder): Generator<Finding> {
		let [lastKind, lastTerm, hash] = ['', '', filedHash('', hashOfTerm('', ''))];
		for (const [kind, term, block, count, data] of sql.each<PostingRow>(
			'SELECT field, term, block, count, places FROM postings',
		)) {
			const places = order.placesOf(block);
			if (places === 0) continue;
			if (kind !== lastKind || term !== lastTerm)
				[lastKind, lastTerm, hash] = [kind, term, filedHash(kind, hashOfTerm(kind, term))];
			try {
				const found = this.#add(order.firstOf(block), listed(data, Number(count), places), hash);
				if (kind === termKinds.word) this.words.set(term, (this.words.get(term) ?? 0) + found);
				if (found !== count)
					yield indexIs(`counts ${String(count)} records under ${named(kind, term)}, and lists ${found}`);
			} catch (error) {
				if (!(error instanceof Damage)) throw error;
				yield indexIs(`cannot be read under ${named(kind, term)}: ${error.message}`);
			}
		}
	}

	#add(first: number, places: Iterable<number>, {a, b}: Hash): number {
		let found = 0;
		for (const place of places) {
			const position = first + place;
			this.#a[position] = (this.#a[position] ?? 0) + a;
			this.#b[position] = (this.#b[position] ?? 0) + b;
			found++;
		}
		return found;
	}
}

/** The places of a list, each once. */
function listed(data: unknown, count: number, places: number): Iterable<number> {
	const list = decodePlaces(checkedPlaces(data, count, places), count);
	return list.every((place, index) => index === 0 || place > (list[index - 1] ?? 0)) ? list : new Set(list);
}
