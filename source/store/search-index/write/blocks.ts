import type {Engagement} from '../../../domain/engagement.ts';
import type {Database} from '../../open.ts';
import {Statements} from '../../statements.ts';
import {encodePlaces} from '../codec.ts';
import {indexedText} from '../indexed-text.ts';
import type {OtherNames} from '../other-names.ts';
import {phraseWriter} from '../phrases.ts';
import {RecordOrder} from '../read/record-order.ts';
import {termKinds} from '../term-kinds.ts';
import {Tokenizer} from '../tokenizer.ts';
import {workOutVisits} from '../filed-visits.ts';
import {Filer} from './filer.ts';

/*
 * How the index follows an import, by an example. Blocks have up to 4 records here. Their keys, which grow with the
 * date, are 10, 20, … 100, and an import adds a record with the key 65 and removes none:
 *
 *     before    [10 20 30 40]  [50 60 70 80]  [90 100]
 *     stale                    [50 60 70 80]                 65 is between the first keys of this block and the next
 *     after     [10 20 30 40]  [50 60 65]  [70 80]  [90 100]
 *
 * The stale block goes with all that is filed for it, and is made anew from its records: as few blocks as will do, all
 * of one size. The others stay, so that the work depends on the number of blocks that an import touches, not on the
 * size of the archive. A record older than all falls into the first block, one newer than all into the last. A place in
 * a block is counted from 0: in [70 80], the record 80 has place 1. Positions over all blocks are worked out when they
 * are read (read/record-order.ts).
 */

/**
 * The most records of a block. A change makes one block anew, so that it must not be large; looking up a word asks
 * every block, so that they must not be many. One bit for each of them is 1,920 bytes, the most that a page of 8 KB
 * keeps without an overflow page (sqlite.org/fileformat2.html, 1.6).
 */
const blockFill = 15_360;

/** Reads records by their keys. */
export type LoadRecords = (keys: readonly number[]) => readonly Engagement[];

/** The number of records that are read at a time. */
const batchSize = 1024;

/**
 * Brings the postings into step with the records whose keys wait in `index_changes`, within the transaction that is
 * open: the blocks in which those records stand, or stood, are made anew from the records.
 * @param fill the most records of a block
 */
export function settleIndex(
	database: Database,
	load: LoadRecords,
	names: OtherNames,
	fill = blockFill,
): void {
	const blocks = readBlocks(database);
	const changed = new Set(
		database.prepare('SELECT seq FROM index_changes ORDER BY seq').pluck().all() as number[],
	);
	const stale = new Set(Array.from(changed, seq => blockOf(blocks, seq)));
	const phrases = phraseWriter(database);
	for (const seq of blocks.length > 0 ? changed : []) phrases.remove(seq);
	const source: RecordSource = {load, names, changed};
	for (const index of stale) {
		const block = blocks[index];
		if (block) removeBlock(database, block.id);
		const range = {first: block?.first ?? null, end: blocks[index + 1]?.first ?? null};
		for (const keys of divided(keysIn(database, range), fill)) writeBlock(database, keys, source);
	}
	if (stale.size > 0) {
		writeWords(database);
		writeVisits(database);
	}
	database.exec('DELETE FROM index_changes; UPDATE index_filings SET number = number + 1');
}

/** Adds up the words of all blocks, which would take too long when the first word is mistyped. */
function writeWords(database: Database): void {
	const words = database
		.prepare('SELECT term, sum(count) FROM postings WHERE field = ? GROUP BY term')
		.raw()
		.all(termKinds.word) as [string, number][];
	database.exec('DELETE FROM index_words');
	database
		.prepare('INSERT INTO index_words VALUES (?)')
		.run(words.map(([word, count]) => `${word} ${count}`).join('\n'));
}

/** Files which record is part of which visit, for all blocks: positions hold for as long as the blocks do. */
function writeVisits(database: Database): void {
	const sql = new Statements(database);
	const {pairs, visits, parts} = workOutVisits(sql, new RecordOrder(sql));
	database.exec('DELETE FROM index_visits');
	database
		.prepare('INSERT INTO index_visits (pairs, visits, parts) VALUES (?, ?, ?)')
		.run(...[pairs, visits, parts].map(units => Buffer.from(units.buffer)));
}

/** The records to be filed, and the names under which they are found beside their text. */
interface RecordSource {
	readonly load: LoadRecords;
	readonly names: OtherNames;
	/** The keys of the records whose text is not in the table of phrases yet. */
	readonly changed: ReadonlySet<number>;
}

interface Block {
	readonly id: number;
	/** The smallest key that belongs into the block; null for the first block, which takes all smaller ones. */
	readonly first: number | null;
}

function readBlocks(database: Database): readonly Block[] {
	const rows = database.prepare('SELECT id, first_seq AS first FROM index_blocks ORDER BY first_seq').all();
	return (rows as Block[]).map((block, index) => (index === 0 ? {...block, first: null} : block));
}

function blockOf(blocks: readonly Block[], seq: number): number {
	const after = blocks.findIndex(({first}) => first !== null && first > seq);
	return Math.max(0, (after === -1 ? blocks.length : after) - 1);
}

function removeBlock(database: Database, id: number): void {
	database.prepare('DELETE FROM postings WHERE block = ?').run(id);
	database.prepare('DELETE FROM index_blocks WHERE id = ?').run(id);
}

/** Lists the keys of the records from one key up to another, that one excluded; null where an end is open. */
function keysIn(
	database: Database,
	{first, end}: {readonly first: number | null; readonly end: number | null},
): readonly number[] {
	return database
		.prepare(
			'SELECT seq FROM engagements WHERE (:first IS NULL OR seq >= :first) AND (:end IS NULL OR seq < :end) ORDER BY seq',
		)
		.pluck()
		.all({first, end}) as number[];
}

/** Divides keys among as few blocks as will do, all of one size. */
function divided(keys: readonly number[], fill: number): readonly (readonly number[])[] {
	const size = Math.ceil(keys.length / Math.ceil(keys.length / fill));
	return Array.from({length: Math.ceil(keys.length / fill)}, (_, index) =>
		keys.slice(index * size, (index + 1) * size),
	);
}

function writeBlock(database: Database, keys: readonly number[], {load, names, changed}: RecordSource): void {
	const seqs = Buffer.from(Float64Array.from(keys).buffer);
	const {lastInsertRowid: id} = database
		.prepare('INSERT INTO index_blocks (first_seq, size, seqs) VALUES (?, ?, ?)')
		.run(keys[0] ?? 0, keys.length, seqs);
	const filer = new Filer();
	const tokenizer = new Tokenizer();
	const phrases = phraseWriter(database);
	for (let at = 0; at < keys.length; at += batchSize) {
		const batch = keys.slice(at, at + batchSize);
		for (const [index, record] of load(batch).entries()) {
			const text = tokenizer.record(indexedText(record, names));
			filer.add(record, text, names, at + index);
			const seq = batch[index] ?? 0;
			if (changed.has(seq)) phrases.add(seq, text);
		}
	}
	const insert = database.prepare('INSERT INTO postings VALUES (?, ?, ?, ?, ?)');
	for (const [kind, term, places] of filer.entries())
		insert.run(kind, term, id, places.length, encodePlaces(places, keys.length));
}
