import type {Database} from '../../open.ts';
import {encodePlaces} from '../codec.ts';
import {termKinds} from '../term-kinds.ts';
import {addPlaces, movePlaces, partPlaces, type Encoded, type Targets} from './edit-places.ts';
import type {Filer} from './filer.ts';
import type {WordCounts} from './word-counts.ts';

type PostingRow = readonly [field: string, term: string, count: number, places: Uint8Array];

/** The places to which the records of a block go, and the blocks that it becomes, itself the first of them. */
export interface Moves {
	readonly targets: Targets;
	readonly blocks: readonly {readonly id: number; readonly places: number}[];
}

/** More places than these are not asked for one by one: all rows of the block are read. */
const mostAsked = 24;

/** Changes what is filed under the terms, and counts the words with it. */
export class PostingRows {
	readonly #database: Database;
	readonly #words: WordCounts;

	constructor(database: Database, words: WordCounts) {
		this.#database = database;
		this.#words = words;
	}

	/** Takes out all that is filed for some blocks. */
	remove(blocks: readonly number[]): void {
		const ids = JSON.stringify(blocks);
		const words = this.#database
			.prepare(
				`SELECT term, sum(count) FROM postings WHERE field = ? AND block IN (SELECT value FROM json_each(?))
				GROUP BY term`,
			)
			.raw()
			.all(termKinds.word, ids) as [string, number][];
		for (const [word, count] of words) this.#words.add(word, -count);
		this.#database.prepare('DELETE FROM postings WHERE block IN (SELECT value FROM json_each(?))').run(ids);
	}

	/** Files records of a block that has none yet. */
	fill(block: number, places: number, filer: Filer): void {
		const insert = this.#database.prepare('INSERT INTO postings VALUES (?, ?, ?, ?, ?)');
		for (const [kind, term, own] of filer.entries()) {
			insert.run(kind, term, block, own.length, encodePlaces(own, places));
			this.#count(kind, term, own.length);
		}
	}

	/** Files records of a block beside its others, at places where none is filed. */
	add(block: number, places: number, filer: Filer): void {
		const select = this.#database
			.prepare('SELECT count, places FROM postings WHERE field = ? AND term = ? AND block = ?')
			.raw();
		const write = this.#writer();
		for (const [kind, term, own] of filer.entries()) {
			const [known, bytes] = (select.get(kind, term, block) ?? [0, new Uint8Array()]) as [number, Uint8Array];
			write(kind, term, block, addPlaces({count: known, data: bytes}, own, places));
			this.#count(kind, term, own.length);
		}
	}

	/** Moves the records of a block to other places of it or into other blocks; those that go nowhere are taken out. */
	move(block: number, {targets, blocks}: Moves): void {
		const changed = Array.from(targets.keys()).filter(place => targets[place] !== place);
		if (changed.length === 0) return;
		const [own, ...others] = blocks;
		const rows = this.#rowsWith(block, changed, own?.places ?? 0);
		if (own && others.length === 0) this.#moveWithin(own, rows, changed, targets);
		else this.#part(rows, targets, blocks);
	}

	#moveWithin(
		{id, places}: Moves['blocks'][number],
		rows: readonly PostingRow[],
		changed: readonly number[],
		targets: Targets,
	): void {
		const write = this.#writer();
		for (const [field, term, count, data] of rows) {
			const moved = movePlaces({count, data}, changed, targets, places);
			if (!moved) continue;
			write(field, term, id, moved);
			this.#count(field, term, moved.count - count);
		}
	}

	#part(rows: readonly PostingRow[], targets: Targets, blocks: Moves['blocks']): void {
		const write = this.#writer();
		const sizes = blocks.map(({places}) => places);
		for (const [field, term, count, data] of rows) {
			const parts = partPlaces({count, data}, targets, sizes);
			for (const [index, {id}] of blocks.entries()) {
				const part = parts[index];
				if (part && (index === 0 || part.count > 0)) write(field, term, id, part);
			}
			this.#count(
				field,
				term,
				parts.reduce((sum, part) => sum + part.count, -count),
			);
		}
	}

	/** Writes one row, or takes it out where it is left without a record. */
	#writer(): (field: string, term: string, block: number, encoded: Encoded) => void {
		const write = this.#database.prepare('INSERT OR REPLACE INTO postings VALUES (?, ?, ?, ?, ?)');
		const remove = this.#database.prepare('DELETE FROM postings WHERE field = ? AND term = ? AND block = ?');
		return (field, term, block, {count, data}) => {
			if (count === 0) remove.run(field, term, block);
			else write.run(field, term, block, count, data);
		};
	}

	/**
	 * The rows of a block that may have one of these places or be longer than the block, and others; the table is read
	 * once.
	 * @param size the number of places that the block has now
	 */
	#rowsWith(block: number, places: readonly number[], size: number): readonly PostingRow[] {
		const all = 'SELECT field, term, count, places FROM postings WHERE block = ?';
		if (places.length > mostAsked) return this.#database.prepare(all).raw().all(block) as PostingRow[];
		const asked = places.map(() => 'instr(places, ?) > 0').join(' OR ');
		const askedBits = places.map(() => 'instr(?, substr(places, ?, 1)) > 0').join(' OR ');
		return this.#database
			.prepare(
				`${all} AND CASE WHEN length(places) = 2 * count THEN ${asked} ELSE length(places) > ? OR ${askedBits} END`,
			)
			.raw()
			.all(
				block,
				// The two bytes of a place may also be halves of two others.
				...places.map(place => encodePlaces([place], 0xff_ff)),
				Math.ceil(size / 8),
				...places.flatMap(place => [bytesWithBit(place & 7), (place >>> 3) + 1]),
			) as PostingRow[];
	}

	#count(kind: string, term: string, more: number): void {
		if (kind === termKinds.word) this.#words.add(term, more);
	}
}

/** Every byte that has a bit. */
function bytesWithBit(bit: number): Uint8Array {
	return Uint8Array.from({length: 256}, (_, byte) => byte).filter(byte => (byte & (1 << bit)) !== 0);
}
