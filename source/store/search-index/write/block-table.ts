import type {Database} from '../../open.ts';
import {isKey, presentIn} from '../key-list.ts';

/** A block as the table has it. */
export interface Block {
	readonly id: number;
	/** The smallest key that belongs into the block; null for the first block, which takes all smaller ones. */
	readonly first: number | null;
}

/** Reads and writes the blocks of the index. */
export interface BlockTable {
	/** Every block, oldest records first. */
	readonly all: () => readonly Block[];
	/** The list of keys of a block (key-list.ts). */
	readonly listOf: (id: number) => Float64Array;
	/** Adds a block and gives its id. */
	readonly add: (list: Float64Array) => number;
	/** Gives a block another list. */
	readonly change: (id: number, list: Float64Array) => void;
	/** Takes a block out. */
	readonly remove: (id: number) => void;
}

/** Prepares to read and write blocks. */
export function blockTable(database: Database): BlockTable {
	const insert = database.prepare(
		'INSERT INTO index_blocks (first_seq, size, places, present, seqs) VALUES (?, ?, ?, ?, ?)',
	);
	const update = database.prepare(
		`UPDATE index_blocks SET first_seq = min(first_seq, ?), size = ?, places = ?, present = ?, seqs = ? WHERE id = ?`,
	);
	const remove = database.prepare('DELETE FROM index_blocks WHERE id = ?');
	const seqs = database.prepare('SELECT seqs FROM index_blocks WHERE id = ?').pluck();
	return {
		all() {
			const rows = database
				.prepare('SELECT id, first_seq AS first FROM index_blocks ORDER BY first_seq')
				.all();
			return (rows as Block[]).map((block, index) => (index === 0 ? {...block, first: null} : block));
		},
		listOf: id => new Float64Array(Uint8Array.from(seqs.get(id) as Uint8Array).buffer),
		add: list => Number(insert.run(...valuesOf(list)).lastInsertRowid),
		change: (id, list) => void update.run(...valuesOf(list), id),
		remove: id => void remove.run(id),
	};
}

/** The values of a block's row but its id. */
function valuesOf(list: Float64Array): readonly [number, number, number, Uint8Array, Buffer] {
	const keys = list.filter(isKey);
	return [
		keys[0] ?? 0,
		keys.length,
		list.length,
		presentIn(list),
		Buffer.from(list.buffer, list.byteOffset, list.byteLength),
	];
}
