import type {Statements} from '../../statements.ts';
import {countIn, decodeInto} from '../codec.ts';
import {longestPrefix, type Field} from '../term-kinds.ts';
import {addPosition, type RecordSet} from '../record-set.ts';

/**
 * Sets kept for the next keystroke: a query's words stay while its last one grows, and a mistyped word has many
 * spellings.
 */
const fewestKept = 48;
/** In units of 4 bytes: the sets of a hundred thousand records take 12 KB each, those of a million 125 KB. */
const mostKeptUnits = 1_000_000;

interface Block {
	readonly id: number;
	readonly size: number;
	/** The position of its first record: blocks begin at multiples of 32, so that no two share a unit of a set. */
	readonly first: number;
}

/** The records of one block under a term. */
interface List {
	readonly term: string;
	/** The position of the block's first record. */
	readonly first: number;
	readonly count: number;
	readonly data: Uint8Array;
}

/** More lists than these are read anew each time: the people of a million records are too many to keep. */
const mostKeptLists = 40_000;

type PostingRow = readonly [block: number, count: number, data: Uint8Array];

/**
 * Looks up what is filed under a word, a beginning of a word or a value, as a set of records. Nothing is read before
 * it is asked for.
 */
export class Postings {
	readonly #sql: Statements;
	readonly #kept = new Map<string, RecordSet>();
	#terms = new WeakMap<object, Map<Field, RecordSet>>();
	readonly #keptLists = new Map<Field, readonly List[]>();
	readonly #seqs = new Map<number, Float64Array>();
	#knownBlocks: readonly Block[] | undefined;
	#knownLength = 0;

	constructor(statements: Statements) {
		this.#sql = statements;
	}

	/**
	 * Counts how often {@link forget} was called: what others keep of these sets is out of date when it has changed.
	 */
	edition = 0;

	/** Forgets what was read: the file has changed. */
	forget(): void {
		this.edition++;
		this.#kept.clear();
		this.#keptLists.clear();
		this.#terms = new WeakMap();
		this.#seqs.clear();
		this.#knownBlocks = undefined;
	}

	/** A set without records, to add some to. */
	none(): RecordSet {
		this.#blocks();
		return new Uint32Array(this.#knownLength);
	}

	/** Every record, in a set of the caller's own. */
	all(): RecordSet {
		const set = this.none();
		for (const {first, size} of this.#blocks()) {
			set.fill(0xff_ff_ff_ff, first >>> 5, (first + size) >>> 5);
			for (let position = (first + size) & ~31; position < first + size; position++)
				addPosition(set, position);
		}
		return set;
	}

	/** How many records there are. */
	get total(): number {
		return this.#blocks().reduce((sum, block) => sum + block.size, 0);
	}

	/** The records under exactly this term. The set is shared: copy it before changing it. */
	under(field: Field, term: string): RecordSet {
		return this.#keep(`${field}=${term}`, () => this.#gather('field = ? AND term = ?', [field, term]));
	}

	/**
	 * The records under any term that begins so; where entries for short beginnings are kept, those are used. The set
	 * is shared.
	 */
	underPrefix(field: Field, prefix: string, prefixField: Field | null): RecordSet {
		if (prefixField !== null && prefix.length <= longestPrefix) return this.under(prefixField, prefix);
		return this.#keep(`${field}^${prefix}`, () =>
			this.#gather('field = ? AND term >= ? AND term < ?', [field, prefix, `${prefix}\u{10FFFF}`]),
		);
	}

	/** The records under any term from the first to the last one, both included. The set is shared. */
	underRange(field: Field, first: string, last: string): RecordSet {
		return this.#keep(`${field}${first}..${last}`, () =>
			this.#gather('field = ? AND term BETWEEN ? AND ?', [field, first, last]),
		);
	}

	/** The records with the keys that are found, kept under a name as the sets above are. The set is shared. */
	named(name: string, find: () => readonly number[]): RecordSet {
		return this.#keep(name, () => this.withSeqs(find()));
	}

	/** The records of a term in an area, kept for as long as the term is. The set is shared. */
	ofTerm(term: object, area: Field, make: () => RecordSet): RecordSet {
		const areas = this.#terms.get(term) ?? new Map<Field, RecordSet>();
		this.#terms.set(term, areas);
		const set = areas.get(area) ?? make();
		areas.set(area, set);
		return set;
	}

	/** Whether anything is filed under exactly this term, or, with `asPrefix`, under one that begins so. */
	has(field: Field, term: string, asPrefix: boolean): boolean {
		const condition = asPrefix ? 'term >= ? AND term < ?' : 'term = ?';
		const values = asPrefix ? [term, `${term}\u{10FFFF}`] : [term];
		return (
			this.#sql.first(`SELECT 1 FROM postings WHERE field = ? AND ${condition} LIMIT 1`, field, ...values) !==
			undefined
		);
	}

	/** Every term of a field with the number of its records, in alphabetical order. */
	counts(field: Field): readonly (readonly [term: string, count: number])[] {
		return this.#sql.rows('SELECT term, sum(count) FROM postings WHERE field = ? GROUP BY term', field);
	}

	/** The same, of the records in a set; terms that have none there are left out. */
	countsWithin(field: Field, set: RecordSet): readonly (readonly [term: string, count: number])[] {
		const totals = new Map<string, number>();
		for (const {term, first, count, data} of this.#lists(field)) {
			const found = countIn(set, first, data, count);
			if (found > 0) totals.set(term, (totals.get(term) ?? 0) + found);
		}
		return [...totals];
	}

	/**
	 * Everything filed under a field. Kept where it is little: a facet is counted again for every change of the view.
	 */
	#lists(field: Field): readonly List[] {
		const known = this.#keptLists.get(field);
		if (known) return known;
		const firsts = new Map(this.#blocks().map(block => [block.id, block.first]));
		const lists = this.#sql
			.rows<readonly [string, ...PostingRow]>(
				'SELECT term, block, count, places FROM postings WHERE field = ?',
				field,
			)
			.map(([term, block, count, data]) => ({term, first: firsts.get(block) ?? 0, count, data}));
		if (lists.length <= mostKeptLists) this.#keptLists.set(field, lists);
		return lists;
	}

	/** The keys of the records at these positions, in the order given. */
	seqsAt(positions: readonly number[]): readonly number[] {
		return positions.flatMap(position => {
			const block = this.#blocks().findLast(({first}) => first <= position);
			const seq = block && this.#seqsOf(block)[position - block.first];
			return seq === undefined ? [] : [seq];
		});
	}

	/** The records with these keys; keys of no record are passed over. */
	withSeqs(seqs: readonly number[]): RecordSet {
		const set = this.none();
		const ends = this.#blocks().map(block => ({block, last: this.#seqsOf(block).at(-1) ?? 0}));
		for (const seq of seqs) {
			const block = ends.find(({last}) => seq <= last)?.block;
			if (!block) continue;
			const place = placeOf(this.#seqsOf(block), seq);
			if (place !== -1) addPosition(set, block.first + place);
		}
		return set;
	}

	#gather(condition: string, values: readonly string[]): RecordSet {
		const set = this.none();
		const firsts = new Map(this.#blocks().map(block => [block.id, block.first]));
		const rows = this.#sql.rows<PostingRow>(
			`SELECT block, count, places FROM postings WHERE ${condition}`,
			...values,
		);
		for (const [block, count, data] of rows) decodeInto(set, firsts.get(block) ?? 0, data, count);
		return set;
	}

	#keep(name: string, make: () => RecordSet): RecordSet {
		const set = this.#kept.get(name) ?? make();
		// Asked for last, dropped last.
		this.#kept.delete(name);
		this.#kept.set(name, set);
		const [oldest] = this.#kept.keys();
		const mostKept = Math.max(fewestKept, mostKeptUnits / Math.max(1, this.#knownLength));
		if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
		return set;
	}

	#blocks(): readonly Block[] {
		if (this.#knownBlocks) return this.#knownBlocks;
		let first = 0;
		this.#knownBlocks = this.#sql
			.rows<readonly [id: number, size: number]>('SELECT id, size FROM index_blocks ORDER BY first_seq')
			.map(([id, size]) => {
				const block = {id, size, first};
				first += Math.ceil(size / 32) * 32;
				return block;
			});
		this.#knownLength = first / 32;
		return this.#knownBlocks;
	}

	#seqsOf(block: Block): Float64Array {
		const known = this.#seqs.get(block.id);
		if (known) return known;
		const data = this.#sql.first<{seqs: Uint8Array}>('SELECT seqs FROM index_blocks WHERE id = ?', block.id);
		const seqs = new Float64Array(Uint8Array.from(data?.seqs ?? []).buffer);
		this.#seqs.set(block.id, seqs);
		return seqs;
	}
}

function placeOf(seqs: Float64Array, seq: number): number {
	let low = 0;
	let high = seqs.length - 1;
	while (low <= high) {
		const middle = (low + high) >>> 1;
		const found = seqs[middle] ?? 0;
		if (found === seq) return middle;
		if (found < seq) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}
