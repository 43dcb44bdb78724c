import type {Database} from '../../open.ts';
import type {OtherNames} from '../other-names.ts';
import {phraseWriter} from '../phrases.ts';
import {isKey, keysOf, placeOfKey} from '../key-list.ts';
import {writeVisits} from '../filed-visits.ts';
import {arranged, mostRecords, spreadKeys, type Change, type BlockMeasures} from './arrange.ts';
import {blockTable, type Block, type BlockTable} from './block-table.ts';
import {movedTo, type Targets} from './edit-places.ts';
import {fileRecords, type LoadRecords, type RecordSource} from './filing.ts';
import {PostingRows} from './posting-rows.ts';
import {WordCounts} from './word-counts.ts';

/*
 * How the index follows imports, by an example. Blocks have up to 5 places here, with a hole (·) behind every third
 * record. The keys, which grow with the date, are 10, 20, … 80; imports add 65 and 90, then 66:
 *
 *     before    [10 20 30  · 40]  [50 60 70  · 80]
 *     65        [10 20 30  · 40]  [50 60 65 70 80]              70 moves into the hole, 65 takes its place
 *     90        [10 20 30  · 40]  [50 60 65 70 80]  [90]        the last block is full: the newest begin another
 *     66        [10 20 30  · 40]  [50 60 65  ·]  [66 70 80  ·]  [90]
 *
 * For 66 there is no hole: its block is divided among as few as will do, each with its holes. What is filed under the
 * terms is changed where a record comes, goes or moves: its terms alone for one that comes, and one pass over what is
 * filed for a block whose records go or move, without reading any of them. So the work depends on what an import adds
 * and on the number of blocks that it touches, not on the size of the archive. Only a block of which much has changed
 * is made anew from its records.
 *
 * A place in a block is counted from 0: in [50 60 65 · 70], the record 70 has place 4. A record older than all falls
 * into the first block. Positions over all blocks are worked out when they are read (read/record-order.ts).
 */

/**
 * A block has as many places as there are bits in 1,920 bytes, the most that a page of 8 KB keeps without an overflow
 * page (sqlite.org/fileformat2.html, 1.6): looking up a word asks every block, so that they must not be many. With a
 * hole behind 16 records, four of them move on average for one that comes between; a hole behind 8 would halve that,
 * and make every set of records as much longer.
 */
const ownMeasures: BlockMeasures = {fill: 15_360, spacing: 16, reach: 128, mostChanged: 0.25};

/**
 * Brings the postings into step with the records whose keys wait in `index_changes`, within the transaction that is
 * open.
 */
export function settleIndex(
	database: Database,
	load: LoadRecords,
	names: OtherNames,
	measures = ownMeasures,
): void {
	const changed = database
		.prepare('SELECT seq FROM index_changes ORDER BY seq')
		.pluck()
		.all() as readonly number[];
	const words = new WordCounts();
	const phrases = phraseWriter(database);
	const work: Work = {
		database,
		blocks: blockTable(database),
		postings: new PostingRows(database, words),
		source: {load, names, phrases, changed: Float64Array.from(changed)},
		measures,
	};
	settleBlocks(changed, work);
	if (changed.length > 0) {
		words.write(database);
		writeVisits(database);
	}
	database.exec('DELETE FROM index_changes; UPDATE index_filings SET number = number + 1');
}

/** What blocks are settled with. */
interface Work {
	readonly database: Database;
	readonly blocks: BlockTable;
	readonly postings: PostingRows;
	readonly source: RecordSource;
	readonly measures: BlockMeasures;
}

/** The keys that belong into a block, from one up to another, that one excluded; null where an end is open. */
interface Range {
	readonly first: number | null;
	readonly end: number | null;
}

/** Changes each block into which changed records fall, and makes those anew of which too much has changed. */
function settleBlocks(changed: readonly number[], work: Work): void {
	const blocks = work.blocks.all();
	const anew: Range[] = [];
	const gone: number[] = [];
	for (const [index, keys] of Map.groupBy(changed, key => blockOf(blocks, key))) {
		const block = blocks[index];
		const range = {first: block?.first ?? null, end: blocks[index + 1]?.first ?? null};
		if (block && settleBlock(block, {range, keys}, work)) continue;
		anew.push(range);
		if (block) gone.push(block.id);
	}
	if (gone.length > 0) work.postings.remove(gone);
	for (const id of gone) work.blocks.remove(id);
	for (const range of anew)
		for (const list of spreadKeys(keysIn(work.database, range), work.measures)) addBlock(list, work);
}

/**
 * Changes a block.
 * @param keys those of its records that have changed, come or gone, ascending
 * @returns false where so much of it has changed that it is to be made anew
 */
function settleBlock(
	{id}: Block,
	{range, keys}: {readonly range: Range; readonly keys: readonly number[]},
	work: Work,
): boolean {
	const {blocks, measures, postings, source} = work;
	const list = blocks.listOf(id);
	const records = keysOf(list);
	const filed = keys.filter(key => placeOfKey(list, key) !== -1);
	for (const key of filed) source.phrases.remove(key);
	const {gone, added, stay} = sorted(keys, new Set(filed), work.database);
	if (keys.length > records.length * measures.mostChanged || gone.length === records.length) return false;
	const isLast = range.end === null;
	const {within, behind} = isLast ? newest(added, list, measures) : {within: added, behind: []};
	const lists = listsFor(list, {gone, added: within}, isLast ? measures.fill : list.length, measures);
	const [own = list, ...others] = lists;
	const ids = [id, ...others.map(each => blocks.add(each))];
	const targets = lists.map((each, index) => ({id: ids[index] ?? id, list: each}));
	postings.move(id, {
		targets: targetsOf(list, lists, new Set(stay)),
		blocks: targets.map(each => ({id: each.id, places: each.list.length})),
	});
	blocks.change(id, own);
	for (const target of targets) addRecords(target, [...stay, ...within], work);
	for (const each of spreadKeys(behind, measures)) addBlock(each, work);
	return true;
}

/** Sorts changed keys into those that go, those that come and those that stay with what they say changed. */
function sorted(
	keys: readonly number[],
	filed: ReadonlySet<number>,
	database: Database,
): Change & {readonly stay: readonly number[]} {
	const exists = database.prepare('SELECT 1 FROM engagements WHERE seq = ?').pluck();
	const there = new Set(keys.filter(key => exists.get(key) !== undefined));
	return {
		gone: keys.filter(key => filed.has(key) && !there.has(key)),
		added: keys.filter(key => !filed.has(key) && there.has(key)),
		stay: keys.filter(key => filed.has(key) && there.has(key)),
	};
}

/** Parts the newest keys, for which the last block has no room behind its own, from the others. */
function newest(
	added: readonly number[],
	list: Float64Array,
	{fill, spacing}: BlockMeasures,
): {readonly within: readonly number[]; readonly behind: readonly number[]} {
	const last = list.at(-1) ?? 0;
	const inside = added.filter(key => key < last);
	const room = mostRecords({fill: fill - list.length, spacing});
	const count = fill > list.length ? inside.length + room : inside.length;
	return {within: added.slice(0, count), behind: added.slice(count)};
}

/** The lists of the block, or blocks, that a block becomes. */
function listsFor(
	list: Float64Array,
	change: Change,
	mostPlaces: number,
	measures: BlockMeasures,
): readonly Float64Array[] {
	const one = arranged(list, change, mostPlaces, measures);
	if (one) return [one];
	const gone = new Set(change.gone);
	const keys = [...keysOf(list).filter(key => !gone.has(key)), ...change.added];
	return spreadKeys(
		keys.toSorted((a, b) => a - b),
		measures,
	);
}

/** Where each place of a list goes in others; records that `stay` are taken out, to be filed anew. */
function targetsOf(list: Float64Array, lists: readonly Float64Array[], stay: ReadonlySet<number>): Targets {
	let block = 0;
	return Int32Array.from(list, (key, place) => {
		// An empty place stays as it is.
		if (!isKey(key)) return place;
		if (stay.has(key)) return -1;
		while (block < lists.length - 1 && (lists[block]?.findLast(isKey) ?? 0) < key) block++;
		const found = placeOfKey(lists[block] ?? list, key);
		return found === -1 ? -1 : movedTo(block, found);
	});
}

/** Files those of some records that stand in a block. */
function addRecords(
	{id, list}: {readonly id: number; readonly list: Float64Array},
	keys: readonly number[],
	{postings, source}: Work,
): void {
	const records = keys
		.map(key => [placeOfKey(list, key), key] as const)
		.filter(([place]) => place !== -1)
		.toSorted(([one], [other]) => one - other);
	if (records.length > 0) postings.add(id, list.length, fileRecords(records, source));
}

/** Makes a block of records, and files them. */
function addBlock(list: Float64Array, {blocks, postings, source}: Work): void {
	const records = Array.from(list, (key, place) => [place, key] as const).filter(([, key]) => isKey(key));
	postings.fill(blocks.add(list), list.length, fileRecords(records, source));
}

function blockOf(blocks: readonly Block[], seq: number): number {
	const after = blocks.findIndex(({first}) => first !== null && first > seq);
	return Math.max(0, (after === -1 ? blocks.length : after) - 1);
}

/** Lists the keys of the records of a range. */
function keysIn(database: Database, {first, end}: Range): readonly number[] {
	return database
		.prepare(
			'SELECT seq FROM engagements WHERE (:first IS NULL OR seq >= :first) AND (:end IS NULL OR seq < :end) ORDER BY seq',
		)
		.pluck()
		.all({first, end}) as number[];
}
