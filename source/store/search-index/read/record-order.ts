import {firstNot} from '../../../domain/first-not.ts';
import {bytesOf, Damage, bounded} from '../../damage.ts';
import {hasColumn} from '../../has-table.ts';
import type {KeyRange} from '../../in-slices.ts';
import type {Statements} from '../../statements.ts';
import {decodeInto} from '../codec.ts';
import {isKey, placeOfKey} from '../key-list.ts';
import {addPosition, removeFrom, sizeOf, type RecordSet} from '../record-set.ts';

/** A list names a place by 16 bits (codec.ts). */
const mostPlaces = 0x1_00_00;
/** Sixteen million: a set of them takes two megabytes. */
const mostPositions = 2 ** 24;

interface Block {
	readonly id: number;
	/** The number of its records. */
	readonly size: number;
	/** The number of its places, some of which may be empty (key-list.ts). */
	readonly places: number;
	/** The position of its first place. Blocks begin at multiples of 32, so that no two share a unit of a set. */
	readonly first: number;
	/** The smallest key of its records. */
	readonly firstSeq: number;
}

/**
 * The order of all records: each has a position, a number that grows with its date, under which it stands in every
 * {@link RecordSet}; at the position of an empty place there is none. It holds for one edition of the database
 * (source/store/edition.ts).
 */
export class RecordOrder {
	readonly #sql: Statements;
	readonly #blocks: readonly Block[];
	readonly #firsts: ReadonlyMap<number, number>;
	readonly #placesOf: ReadonlyMap<number, number>;
	/** The list of keys of each block, read when one of them is asked for. */
	readonly #seqs = new Map<Block, Float64Array>();
	/** False for the blocks of an older database, which have no empty places. */
	readonly #hasHoles: boolean;
	/** The units of a set: one for 32 positions. */
	readonly length: number;
	/** The number of all records. */
	readonly total: number;

	/** The records that cannot be read, which are in no set; null where there are none. */
	readonly #leftOut: RecordSet | null;

	/**
	 * @param leftOut the keys of records that cannot be read
	 * @throws {Damage} where the blocks have sizes that no program of ours writes.
	 */
	constructor(sql: Statements, leftOut: readonly number[] = []) {
		this.#sql = sql;
		this.#hasHoles = hasColumn(sql, 'index_blocks', 'places');
		let first = 0;
		this.#blocks = sql
			.rows<BlockRow>(
				`SELECT id, size, ${this.#hasHoles ? 'places' : 'size'}, length(seqs), first_seq
				FROM index_blocks ORDER BY first_seq`,
			)
			.map(row => {
				const block = {...blockOf(row), first};
				first += Math.ceil(block.places / 32) * 32;
				return block;
			});
		this.length = bounded(first, 0, mostPositions, 'the number of places of the search index') / 32;
		this.#firsts = new Map(this.#blocks.map(block => [block.id, block.first]));
		this.#placesOf = new Map(this.#blocks.map(block => [block.id, block.places]));
		const hidden = this.withSeqs(leftOut);
		this.#leftOut = sizeOf(hidden) > 0 ? hidden : null;
		this.total = this.#blocks.reduce((sum, block) => sum + block.size, 0) - sizeOf(hidden);
	}

	/** True where records are left out, so that what the database counts by itself is too much. */
	get isPartial(): boolean {
		return this.#leftOut !== null;
	}

	/** Takes the records that cannot be read out of a set. */
	leaveOut(set: RecordSet): RecordSet {
		if (this.#leftOut) removeFrom(set, this.#leftOut);
		return set;
	}

	/** The keys of all records in slices, oldest first. */
	ranges(): readonly KeyRange[] {
		return this.#blocks.map(({firstSeq: first}, index) => ({
			first,
			end: this.#blocks[index + 1]?.firstSeq ?? Number.MAX_SAFE_INTEGER,
		}));
	}

	/**
	 * The keys of the records of one of these slices by their places, at positions that follow each other. Empty places
	 * have numbers that are no keys (key-list.ts).
	 */
	sliceAt({first: firstSeq}: KeyRange): {readonly first: number; readonly seqs: Float64Array} {
		const block = this.#blocks.find(each => each.firstSeq === firstSeq);
		return block ? {first: block.first, seqs: this.#seqsOf(block)} : {first: 0, seqs: new Float64Array()};
	}

	/** A set without records, to add some to. */
	none(): RecordSet {
		return new Uint32Array(this.length);
	}

	/** Every record, in a set of the caller's own. */
	all(): RecordSet {
		const set = this.none();
		if (!this.#hasHoles) for (const {first, size} of this.#blocks) addRun(set, first, size);
		else
			for (const [id, present] of this.#sql.rows<readonly [number, unknown]>(
				'SELECT id, present FROM index_blocks',
			)) {
				const bytes = bytesOf(
					present,
					Math.ceil(this.placesOf(id) / 8),
					'the map of a block of the search index',
				);
				// They are bits, however few records there are.
				decodeInto(set, this.firstOf(id), bytes, -1);
			}
		return this.leaveOut(set);
	}

	/**
	 * The position of the first place of a block, by the block's id in the database.
	 * @throws {Damage} where there is no such block.
	 */
	firstOf(blockId: number): number {
		const first = this.#firsts.get(blockId);
		if (first === undefined) throw new Damage('the search index has a list of no block');
		return first;
	}

	/** The number of its places; 0 where there is no such block. */
	placesOf(blockId: number): number {
		return this.#placesOf.get(blockId) ?? 0;
	}

	/** The keys of the records at these positions, in the order given. */
	seqsAt(positions: readonly number[]): readonly number[] {
		return positions.flatMap(position => {
			const block = this.#blockAt('first', position);
			const seq = block && this.#seqsOf(block)[position - block.first];
			return isKey(seq) ? [seq] : [];
		});
	}

	/** The position of the record with this key; -1 where there is no such record. */
	positionOf(seq: number): number {
		const block = this.#blockAt('firstSeq', seq);
		const place = block ? placeOfKey(this.#seqsOf(block), seq) : -1;
		return block && place !== -1 ? block.first + place : -1;
	}

	/** The records with these keys; keys of no record are passed over. */
	withSeqs(seqs: readonly number[]): RecordSet {
		const set = this.none();
		for (const seq of seqs) {
			const position = this.positionOf(seq);
			if (position !== -1) addPosition(set, position);
		}
		return set;
	}

	/** The last block that begins at a position or key, or before it. */
	#blockAt(by: 'first' | 'firstSeq', wanted: number): Block | undefined {
		const blocks = this.#blocks;
		return blocks[firstNot(blocks.length, index => (blocks[index]?.[by] ?? Infinity) <= wanted) - 1];
	}

	#seqsOf(block: Block): Float64Array {
		const known = this.#seqs.get(block);
		if (known) return known;
		const data = this.#sql.first<{seqs: unknown}>('SELECT seqs FROM index_blocks WHERE id = ?', block.id);
		const bytes = bytesOf(data?.seqs, block.places * 8, 'the list of keys of a block of the search index');
		const seqs = new Float64Array(Uint8Array.from(bytes).buffer);
		this.#seqs.set(block, seqs);
		return seqs;
	}
}

/** A block as it stands in the file. */
type BlockRow = readonly [id: unknown, size: unknown, places: unknown, bytes: unknown, firstSeq: unknown];

function blockOf([id, size, places, bytes, firstSeq]: BlockRow): Omit<Block, 'first'> {
	const inBlock = bounded(places, 1, mostPlaces, 'the number of places of a block of the search index');
	bounded(bytes, inBlock * 8, inBlock * 8, 'the length of a list of keys in the search index');
	return {
		id: bounded(
			id,
			Number.MIN_SAFE_INTEGER,
			Number.MAX_SAFE_INTEGER,
			'the number of a block of the search index',
		),
		size: bounded(size, 1, inBlock, 'the number of records of a block of the search index'),
		places: inBlock,
		firstSeq: bounded(
			firstSeq,
			-Number.MAX_SAFE_INTEGER,
			Number.MAX_SAFE_INTEGER,
			'the first key of a block',
		),
	};
}

/** Adds so many records that stand one behind the other. */
function addRun(set: RecordSet, first: number, size: number): void {
	set.fill(0xff_ff_ff_ff, first >>> 5, (first + size) >>> 5);
	for (let position = (first + size) & ~31; position < first + size; position++) addPosition(set, position);
}
