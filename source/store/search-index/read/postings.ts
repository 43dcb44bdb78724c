import {markedTrait} from '../../../domain/own-facets.ts';
import type {Statements} from '../../statements.ts';
import {bounded} from '../../damage.ts';
import {checkedPlaces, decodeInto} from '../codec.ts';
import type {RecordSet} from '../record-set.ts';
import {longestPrefix, termKinds, type TermKind} from '../term-kinds.ts';
import type {KeptSets} from './kept-sets.ts';
import type {OwnPostings} from './own-postings.ts';
import {PackedLists, type PostingList} from './packed-lists.ts';
import type {RecordOrder} from './record-order.ts';

/** More lists than these are read anew each time: the people of a million records are too many to keep. */
const mostKeptLists = 40_000;

type PostingRow = readonly [block: number, count: unknown, data: unknown];

/**
 * Looks up what is filed under a word, a beginning of a word or a value, as a set of records. Nothing is read before
 * it is asked for.
 */
export class Postings {
	readonly #sql: Statements;
	readonly #order: RecordOrder;
	readonly #kept: KeptSets;
	readonly #lists = new Map<TermKind, PackedLists>();

	readonly #own: OwnPostings;

	constructor(sql: Statements, order: RecordOrder, kept: KeptSets, own: OwnPostings) {
		this.#sql = sql;
		this.#order = order;
		this.#kept = kept;
		this.#own = own;
	}

	/** The records under exactly this term. The set is shared: copy it before changing it. */
	under(kind: TermKind, term: string): RecordSet {
		if (kind === termKinds.trait && term === markedTrait) return this.#own.marked();
		return this.#kept.named(
			`${kind}=${term}`,
			() => this.#own.under(kind, term, false) ?? this.#gather('field = ? AND term = ?', [kind, term]),
		);
	}

	/**
	 * The records under any term that begins so; where short beginnings are filed as terms of their own kind, those
	 * are used. The set is shared.
	 */
	underPrefix(kind: TermKind, prefix: string, prefixKind: TermKind | null): RecordSet {
		if (prefixKind !== null && prefix.length <= longestPrefix) return this.under(prefixKind, prefix);
		return this.#kept.named(
			`${kind}^${prefix}`,
			() =>
				this.#own.under(kind, prefix, true) ??
				this.#gather('field = ? AND term >= ? AND term < ?', [kind, prefix, `${prefix}\u{10FFFF}`]),
		);
	}

	/** The records under any term from the first to the last one, both included. The set is shared. */
	underRange(kind: TermKind, first: string, last: string): RecordSet {
		return this.#kept.named(`${kind}${first}..${last}`, () =>
			this.#gather('field = ? AND term BETWEEN ? AND ?', [kind, first, last]),
		);
	}

	/** Returns true when a record is filed under exactly this term, or, with `asPrefix`, under one that begins so. */
	has(kind: TermKind, term: string, asPrefix: boolean): boolean {
		const condition = asPrefix ? 'term >= ? AND term < ?' : 'term = ?';
		const values = asPrefix ? [term, `${term}\u{10FFFF}`] : [term];
		return (
			this.#sql.first(`SELECT 1 FROM postings WHERE field = ? AND ${condition} LIMIT 1`, kind, ...values) !==
			undefined
		);
	}

	/** Every term of a kind with the number of its records: those filed by the alphabet, then the reader's own. */
	counts(kind: TermKind): readonly (readonly [term: string, count: number])[] {
		if (this.#order.isPartial) return this.countsWithin(kind, this.#order.all());
		return [
			...this.#sql
				.rows<readonly [string, number]>(
					'SELECT term, sum(count) FROM postings WHERE field = ? GROUP BY term',
					kind,
				)
				.map(
					([term, count]) =>
						[term, bounded(count, 0, this.#order.total, 'a count of the search index')] as const,
				),
			...this.#own.countsWithin(kind, this.#order.all()),
		];
	}

	/** The terms of a kind that records of a set have, each with the number of those records. */
	countsWithin(kind: TermKind, set: RecordSet): readonly (readonly [term: string, count: number])[] {
		return [...this.#listsOf(kind).countsWithin(set), ...this.#own.countsWithin(kind, set)];
	}

	/** Every list of a kind, kept where there are few: a facet is counted again for every change of the view. */
	#listsOf(kind: TermKind): PackedLists {
		const known = this.#lists.get(kind);
		if (known) return known;
		const rows = this.#sql.rows<readonly [string, ...PostingRow]>(
			'SELECT term, block, count, places FROM postings WHERE field = ?',
			kind,
		);
		const lists = new PackedLists(
			rows.map(([term, block, count, data]) => ({term, ...this.#listOf(block, count, data)})),
		);
		if (rows.length <= mostKeptLists) this.#lists.set(kind, lists);
		return lists;
	}

	#gather(condition: string, values: readonly string[]): RecordSet {
		const set = this.#order.none();
		const rows = this.#sql.rows<PostingRow>(
			`SELECT block, count, places FROM postings WHERE ${condition}`,
			...values,
		);
		for (const row of rows) {
			const {first, places, count} = this.#listOf(...row);
			decodeInto(set, first, places, count);
		}
		return this.#order.leaveOut(set);
	}

	/** A list as it stands in the file, once it is known to name places of its block only. */
	#listOf(block: number, count: unknown, data: unknown): Omit<PostingList, 'term'> {
		const first = this.#order.firstOf(block);
		const places = this.#order.placesOf(block);
		const own = bounded(count, 1, places, 'a count of the search index');
		return {first, count: own, places: checkedPlaces(data, own, places)};
	}
}
