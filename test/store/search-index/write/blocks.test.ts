import {expect, onTestFinished, test} from 'vitest';
import {parseEdtf} from '../../../../source/domain/date.ts';
import type {Engagement} from '../../../../source/domain/engagement.ts';
import {emptyFilter} from '../../../../source/domain/filter.ts';
import {Engagements} from '../../../../source/store/engagements.ts';
import {openDatabase, type Database} from '../../../../source/store/open.ts';
import {settleIndex} from '../../../../source/store/search-index/write/blocks.ts';
import {Statements} from '../../../../source/store/statements.ts';
import {insertEngagements, noteChange} from '../../../../source/store/writer.ts';
import {databaseOf, otherNamesOf, opened} from '../../../fixtures/database.ts';
import {engagement} from '../../../fixtures/engagements.ts';
import {newestFirst, randomRecords} from '../../../fixtures/random-records.ts';
import {typedWords} from '../../../fixtures/typed.ts';

const records = randomRecords(90, 3);
const names = otherNamesOf(databaseOf(records));
const measures = {fill: 12, spacing: 5, reach: 3, mostChanged: 0.25};

/** A database in which only some of the records are known, with small blocks. */
function partly(known: readonly Engagement[]): {readonly path: string; readonly database: Database} {
	const path = databaseOf(records);
	const database = openDatabase(path, 'write');
	onTestFinished(() => void database.close());
	for (const record of records) if (!known.includes(record)) remove(database, record);
	database.exec('INSERT OR IGNORE INTO index_changes SELECT seq FROM engagements');
	settle(database);
	return {path, database};
}

function remove(database: Database, {id}: Engagement): void {
	const seq = database.prepare('SELECT seq FROM engagements WHERE id = ?').pluck().get(id) as number;
	noteChange(database, seq);
	database.prepare('DELETE FROM engagements WHERE seq = ?').run(seq);
}

function settle(database: Database): void {
	const engagements = new Engagements(new Statements(database));
	database.transaction(() => settleIndex(database, keys => engagements.load(keys), names, measures))();
}

function sizes(database: Database): readonly number[] {
	return database
		.prepare('SELECT size FROM index_blocks ORDER BY first_seq')
		.pluck()
		.all() as readonly number[];
}

/** The database finds what one finds that was made of these records at once. */
function expectSame(path: string, known: readonly Engagement[]): void {
	const store = opened(path);
	const whole = opened(databaseOf(known));
	expect(store.verify()).toEqual([]);
	const all = {...emptyFilter};
	expect(store.engagements.page(all, '-date', {offset: 0, limit: 200}).map(record => record.id)).toEqual(
		newestFirst(known).map(record => record.id),
	);
	for (const query of ['an', 'án', 'hội đàm', 'hart talks', 'nang']) {
		const filter = {...emptyFilter, text: typedWords(query)};
		const ids = (from: typeof store): readonly string[] =>
			from.engagements.page(filter, 'relevance', {offset: 0, limit: 200}).map(record => record.id);
		expect(ids(store)).toEqual(ids(whole));
		for (const facet of ['years', 'leaders', 'kinds', 'topics', 'places'] as const)
			expect(store.facets.counts(facet, filter)).toEqual(whole.facets.counts(facet, filter));
	}
	for (const [index, {id}] of newestFirst(known).entries())
		expect(store.engagements.indexOf(all, '-date', id)).toBe(index);
	expect(store.words().lines()).toEqual(whole.words().lines());
}

test('records stand in blocks of one fill, and are found as in one', () => {
	const {path, database} = partly(records);
	expect(sizes(database)).toEqual(Array<number>(9).fill(10));
	expectSame(path, records);
});

test('a block that grows too large is parted, the others stay as they are', () => {
	const ordered = newestFirst(records).toReversed();
	const [late, early] = [ordered.slice(65), ordered.slice(0, 65)];
	const {path, database} = partly(early);
	const before = sizes(database);
	const first = database.prepare('SELECT min(id) FROM index_blocks').pluck().get();
	insertEngagements(database, late);
	settle(database);
	expect(sizes(database).length).toBeGreaterThan(before.length);
	expect(sizes(database).slice(0, before.length - 1)).toEqual(before.slice(0, -1));
	expect(database.prepare('SELECT min(id) FROM index_blocks').pluck().get()).toBe(first);
	expectSame(path, records);
});

test('a block shrinks as its records go, and goes with the last of them', () => {
	const {path, database} = partly(records);
	const gone = newestFirst(records).slice(0, 15);
	for (const record of gone) remove(database, record);
	settle(database);
	expect(sizes(database)).toEqual([...Array<number>(7).fill(10), 5]);
	expectSame(
		path,
		records.filter(record => !gone.includes(record)),
	);
});

test('records older than every block go into the first one', () => {
	const {path, database} = partly(records);
	const older = ['1990', '1991-06-05'].map(date => ({
		...engagement({id: `old-${date}`, date, title_en: 'hart talks', people: []}),
		date_start: parseEdtf(date).start,
		date_end: parseEdtf(date).end,
	}));
	insertEngagements(database, older);
	settle(database);
	expect(sizes(database)).toEqual([6, 6, ...Array<number>(8).fill(10)]);
	expectSame(path, [...older, ...records]);
});

test('an open store sees what was written after it was opened', () => {
	const late = newestFirst(records).slice(0, 30);
	const {path, database} = partly(records.filter(record => !late.includes(record)));
	const store = opened(path);
	const filter = {...emptyFilter};
	expect(store.engagements.count(filter)).toBe(60);
	expect(store.facets.counts('years', filter).reduce((sum, year) => sum + year.count, 0)).toBeGreaterThan(59);
	insertEngagements(database, late.toReversed());
	settle(database);
	expect(store.engagements.count(filter)).toBe(90);
	expect(store.facets.counts('years', filter)).toEqual(
		opened(databaseOf(records)).facets.counts('years', filter),
	);
});
