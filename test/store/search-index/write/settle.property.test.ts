import {copyFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, onTestFinished, test} from 'vitest';
import {Engagements} from '../../../../source/store/engagements.ts';
import {openDatabase, type Database} from '../../../../source/store/open.ts';
import {checkedPlaces, decodePlaces} from '../../../../source/store/search-index/codec.ts';
import {isKey} from '../../../../source/store/search-index/key-list.ts';
import {settleIndex} from '../../../../source/store/search-index/write/blocks.ts';
import type {BlockMeasures} from '../../../../source/store/search-index/write/arrange.ts';
import {Statements} from '../../../../source/store/statements.ts';
import {openStore} from '../../../../source/store/index.ts';
import {insertEngagements, noteChange} from '../../../../source/store/writer.ts';
import {databaseOf, otherNamesOf} from '../../../fixtures/database.ts';
import {indexContents} from '../../../fixtures/index-contents.ts';
import {engagement} from '../../../fixtures/engagements.ts';
import {randomRecords} from '../../../fixtures/random-records.ts';

// Half of the records begin on one of three days, so that many fall between two others.
const days = ['2015-06-01', '2015-06-02', '2019-02-03'];
const records = randomRecords(28, 7).map((record, index) => {
	const day = days[index % 5];
	return {
		...record,
		part_of: null,
		...(day !== undefined && {date: day, date_start: day, date_end: day}),
	};
});
const names = otherNamesOf(databaseOf(records));

function settle(database: Database, measures?: BlockMeasures): void {
	const engagements = new Engagements(new Statements(database));
	settleIndex(database, keys => engagements.load(keys), names, measures);
}

interface BlockRow {
	readonly id: number;
	readonly first_seq: number;
	readonly size: number;
	readonly places: number;
	readonly present: Uint8Array;
	readonly seqs: Uint8Array;
}

/** What is filed, by keys of records instead of places: it is the same however the blocks are. */
function contentsOf(database: Database): unknown {
	const blocks = database.prepare('SELECT * FROM index_blocks ORDER BY first_seq').all() as BlockRow[];
	const lists = new Map(
		blocks.map(({id, seqs}) => [id, new Float64Array(Uint8Array.from(seqs).buffer)] as const),
	);
	for (const [index, {id, first_seq, size, places, present}] of blocks.entries()) {
		const list = lists.get(id) ?? new Float64Array();
		expect(list).toHaveLength(places);
		expect(list.find(isKey)).toBeGreaterThanOrEqual(first_seq);
		expect(list.findLast(isKey)).toBeLessThan(blocks[index + 1]?.first_seq ?? Infinity);
		expect(list).toEqual(list.toSorted());
		expect(present).toHaveLength(Math.ceil(places / 8));
		expect(decodePlaces(present, -1)).toEqual(
			Array.from(list, (value, place) => (isKey(value) ? place : -1)).filter(place => place >= 0),
		);
		expect(list.filter(isKey)).toHaveLength(size);
	}
	expectWithinBlocks(database);
	return {
		...indexContents(database),
		words: database.prepare('SELECT lines FROM index_words').pluck().get(),
		phrases: database.prepare('SELECT rowid FROM full_text ORDER BY rowid').pluck().all(),
		said: database
			.prepare("SELECT rowid FROM full_text WHERE full_text MATCH 'hart' ORDER BY rowid")
			.pluck()
			.all(),
	};
}

/** Every list is one that a reader takes: none is longer than its block is now. */
function expectWithinBlocks(database: Database): void {
	const rows = database
		.prepare('SELECT p.count, p.places, b.places FROM postings p JOIN index_blocks b ON b.id = p.block')
		.raw()
		.all() as [count: number, data: Uint8Array, blockSize: number][];
	for (const [count, data, blockSize] of rows) checkedPlaces(data, count, blockSize);
}

/** What an index has that is made of the same records at once, in a copy of the database. */
function contentsAnew(path: string): unknown {
	const copy = `${path}.copy`;
	copyFileSync(path, copy);
	const database = openDatabase(copy, 'write');
	try {
		database.pragma('synchronous = OFF');
		return database.transaction(() => {
			database.exec(`DELETE FROM postings; DELETE FROM index_blocks; DELETE FROM index_words;
				INSERT INTO full_text (full_text) VALUES ('delete-all');
				INSERT INTO index_changes SELECT seq FROM engagements`);
			settle(database);
			return contentsOf(database);
		})();
	} finally {
		database.close();
	}
}

type Step = readonly [what: 'toggle' | 'reword' | 'join', record: number];

function take(database: Database, [what, index]: Step): void {
	const record = records[index % records.length]!;
	const seq = database.prepare('SELECT seq FROM engagements WHERE id = ?').pluck().get(record.id) as
		number | undefined;
	if (what === 'toggle' && seq === undefined) {
		insertEngagements(database, [record]);
		return;
	}
	if (seq === undefined) return;
	noteChange(database, seq);
	if (what === 'reword')
		database
			.prepare("UPDATE engagements SET title_en = 'hart ' || ? || substr(title_en, 1, 9) WHERE seq = ?")
			.run(['tàu', 'tau', 'talks'][index % 3], seq);
	else if (what === 'join') {
		database
			.prepare(
				`UPDATE engagements SET part_of = (
					SELECT id FROM engagements WHERE seq > :seq ORDER BY seq LIMIT 1 OFFSET :offset
				) WHERE seq = :seq`,
			)
			.run({seq, offset: index % 5});
	} else {
		database
			.prepare(
				`INSERT OR IGNORE INTO index_changes
				SELECT seq FROM engagements WHERE part_of = (SELECT id FROM engagements WHERE seq = ?)`,
			)
			.run(seq);
		database
			.prepare(
				'UPDATE engagements SET part_of = NULL WHERE part_of = (SELECT id FROM engagements WHERE seq = ?)',
			)
			.run(seq);
		database.prepare('DELETE FROM engagements WHERE seq = ?').run(seq);
	}
}

/** The lists of the blocks, each as the example over the code has it: a hole is null. */
function listsOf(database: Database): readonly (readonly (number | null)[])[] {
	return (database.prepare('SELECT * FROM index_blocks ORDER BY first_seq').all() as BlockRow[]).map(
		({seqs}) =>
			Array.from(new Float64Array(Uint8Array.from(seqs).buffer), value => (isKey(value) ? value : null)),
	);
}

test('the example over the code', () => {
	const path = databaseOf([]);
	const database = openDatabase(path, 'write');
	onTestFinished(() => void database.close());
	database.pragma('foreign_keys = OFF');
	database.pragma('synchronous = OFF');
	// Rows of other tables would keep the key that is given first.
	const bare = {people: [], topics: [], bodies: [], series: [], commitments: [], sources: [], part_of: null};
	const add = (...keys: readonly number[]): void => {
		insertEngagements(
			database,
			keys.map(key => engagement({...bare, id: `r-${key}`})),
		);
		for (const key of keys)
			database.prepare('UPDATE engagements SET seq = ? WHERE id = ?').run(key, `r-${key}`);
		database.exec('DELETE FROM index_changes');
		for (const key of keys) noteChange(database, key);
		settle(database, {fill: 5, spacing: 3, reach: 2, mostChanged: 1});
	};
	const first = [10, 20, 30, null, 40];
	add(10, 20, 30, 40, 50, 60, 70, 80);
	expect(listsOf(database)).toEqual([first, [50, 60, 70, null, 80]]);
	add(65, 90);
	expect(listsOf(database)).toEqual([first, [50, 60, 65, 70, 80], [90]]);
	add(66);
	expect(listsOf(database)).toEqual([first, [50, 60, 65, null], [66, 70, 80, null], [90]]);
	expect(contentsOf(database)).toEqual(contentsAnew(path));
});

test('a list that stays where it is, in a block that becomes shorter, becomes shorter too', () => {
	const path = databaseOf([]);
	const database = openDatabase(path, 'write');
	onTestFinished(() => void database.close());
	database.pragma('foreign_keys = OFF');
	database.pragma('synchronous = OFF');
	const measures = {fill: 40, spacing: 40, reach: 1, mostChanged: 1};
	const bare = {people: [], topics: [], bodies: [], series: [], commitments: [], sources: [], part_of: null};
	const change = (come: readonly number[], go: readonly number[]): void => {
		for (const key of come) {
			insertEngagements(database, [
				engagement({...bare, id: `r-${key}`, title_en: key <= 20 ? 'Hart' : 'Talks'}),
			]);
			database.prepare('UPDATE engagements SET seq = ? WHERE id = ?').run(key, `r-${key}`);
		}
		database.exec('DELETE FROM index_changes');
		for (const key of go) database.prepare('DELETE FROM engagements WHERE seq = ?').run(key);
		for (const key of [...come, ...go]) noteChange(database, key);
		settle(database, measures);
	};
	const keys = Array.from({length: 17}, (_, at) => (at + 1) * 10);
	change(keys, []);
	// Three leave holes that are out of reach of the one that comes: the block is spread anew, over 15 places.
	change([], [130, 140, 150]);
	change([25], []);
	expect(listsOf(database).map(list => list.length)).toEqual([15]);
	expect(contentsOf(database)).toEqual(contentsAnew(path));
});

const steps = fc.array(
	fc.tuple(fc.constantFrom('toggle', 'toggle', 'reword', 'join'), fc.integer({min: 0, max: 27})),
	{minLength: 1, maxLength: 8},
);

test('whatever comes, changes and goes, the index has what one has that is made at once', () => {
	const path = databaseOf(records);
	const database = openDatabase(path, 'write');
	onTestFinished(() => void database.close());
	database.pragma('synchronous = OFF');
	fc.assert(
		fc.property(
			fc.array(steps, {minLength: 1, maxLength: 6}),
			fc.record({
				fill: fc.integer({min: 4, max: 30}),
				spacing: fc.integer({min: 2, max: 6}),
				reach: fc.integer({min: 1, max: 8}),
				mostChanged: fc.constantFrom(0.25, 1),
			}),
			(rounds, measures) => {
				for (const round of rounds) {
					database.transaction(() => {
						for (const step of round) take(database, step);
						settle(database, measures);
					})();
					expect(contentsOf(database)).toEqual(contentsAnew(path));
				}
				const store = openStore(path);
				expect(store.verify()).toEqual([]);
				store.close();
			},
		),
		{numRuns: 15},
	);
});
