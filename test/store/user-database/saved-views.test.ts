import {describe, expect, onTestFinished, test} from 'vitest';
import {seenRecords} from '../../../source/domain/seen-records.ts';
import {inDatabase, openDatabase, type Database} from '../../../source/store/open.ts';
import {readSavedViews, readSeen, type StoredView} from '../../../source/store/read-saved-views.ts';
import {keepWorkingSet} from '../../../source/store/user-database/keep-working-set.ts';
import {
	refreshForViews,
	removeSavedView,
	writeSavedView,
} from '../../../source/store/user-database/saved-views.ts';
import {databaseOf, opened, spoil} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';
import {asVersion10} from '../../fixtures/older-databases.ts';

const first: StoredView = {
	name: 'Chất độc da cam',
	view: '{"query":"dioxin"}',
	lookedOn: '2026-11-12',
	seen: seenRecords(['talks']),
};
const second: StoredView = {...first, name: 'Austin', lookedOn: '2026-11-13', seen: seenRecords([])};
const newer = databaseOf([engagement({id: 'talks'}), engagement({id: 'new-talks'})]);

function own(): string {
	return databaseOf([engagement({id: 'talks'})]);
}

function writing<T>(path: string, work: (database: Database, shipped: Database) => T): T {
	return inDatabase(newer, 'read', shipped => inDatabase(path, 'write', database => work(database, shipped)));
}

function write(path: string, view: StoredView, isReplacing = false): boolean {
	return writing(path, (database, shipped) => writeSavedView({database, shipped}, view, isReplacing));
}

function read(path: string): readonly StoredView[] {
	return inDatabase(path, 'read', database =>
		readSavedViews(database).map(view => ({...view, seen: readSeen(database, view.name)})),
	);
}

/** Adds copies of the first record, which nothing finds. */
function addRows(database: Database, count: number): void {
	const columns = database.pragma('table_info(engagements)') as readonly {readonly name: string}[];
	const values = columns.map(({name}) =>
		name === 'seq' ? 'e.seq + n.value' : name === 'id' ? "'row-' || n.value" : `e.${name}`,
	);
	const numbers = JSON.stringify(Array.from({length: count}, (_, index) => index + 1));
	database
		.prepare(`INSERT INTO engagements SELECT ${values.join(', ')} FROM engagements e, json_each(?) n`)
		.run(numbers);
}

describe('saved views in a database', () => {
	test('are read as they were written, by name', () => {
		const path = own();
		expect(read(path)).toEqual([]);
		expect([write(path, first), write(path, second)]).toEqual([true, true]);
		expect(read(path)).toEqual([second, first]);
	});

	test('are replaced only where that is meant', () => {
		const path = own();
		write(path, first);
		const other = {...first, view: '{"query":"austin"}'};
		expect(write(path, other)).toBe(false);
		expect(read(path)).toEqual([first]);
		expect(write(path, other, true)).toBe(true);
		expect(read(path)).toEqual([other]);
	});

	test('are removed by name, and that there was none is told', () => {
		const path = own();
		write(path, first);
		expect(writing(path, database => removeSavedView(database, 'Dioxin'))).toBe(false);
		expect(writing(path, database => removeSavedView(database, first.name))).toBe(true);
		expect(read(path)).toEqual([]);
	});

	test('leave the records of a database of this version as they are', () => {
		const path = own();
		write(path, first);
		expect(opened(path).engagements.byId('new-talks')).toBeUndefined();
	});

	test('let newer data of the package in where they are asked to, but for a database without any', () => {
		const path = own();
		const refresh = (): void => writing(path, (database, shipped) => refreshForViews({database, shipped}));
		refresh();
		expect(opened(path).engagements.byId('new-talks')).toBeUndefined();
		write(path, first);
		refresh();
		const store = opened(path);
		expect(store.engagements.byId('new-talks')).toBeDefined();
		expect(store.verify()).toEqual([]);
		expect(read(path)).toEqual([first]);
	});

	test('wait for no other writer where nothing is newer, and where they stand there already', () => {
		const path = own();
		write(path, first);
		writing(path, (database, shipped) => refreshForViews({database, shipped}));
		const other = openDatabase(path, 'write');
		other.exec('BEGIN IMMEDIATE');
		onTestFinished(() => void other.close());
		const atOnce = (work: (database: Database, shipped: Database) => unknown): unknown =>
			inDatabase(newer, 'read', shipped => inDatabase(path, 'write', database => work(database, shipped), 0));
		atOnce((database, shipped) => refreshForViews({database, shipped}));
		expect(atOnce((database, shipped) => writeSavedView({database, shipped}, first, true))).toBe(true);
		for (const changed of [
			{...first, lookedOn: '2026-11-14'},
			{...first, seen: seenRecords(['talks', 'new-talks'])},
			{...first, view: '{}'},
		])
			expect(() => atOnce((database, shipped) => writeSavedView({database, shipped}, changed, true))).toThrow(
				'in use by another program',
			);
	});

	test('of a large database are neither written nor refreshed where every record would be filed anew', () => {
		const path = own();
		write(path, first);
		spoil(path, database => {
			addRows(database, 5000);
		});
		expect(() => writing(path, (database, shipped) => refreshForViews({database, shipped}))).toThrow(
			'your database has older data than the package; the next import brings it up to date',
		);
		expect(write(path, second)).toBe(true);
		asVersion10(path);
		expect(() => write(path, second)).toThrow(
			'your database is of an older form; the next import brings it up to date',
		);
		const marks = [{type: 'marks', ids: ['talks'], isMarked: true}] as const;
		const now = '2026-11-29T10:00:00Z';
		const mark = (): void =>
			writing(path, (database, shipped) => keepWorkingSet(database, marks, {shipped, now}));
		expect(mark).toThrow('is of an older form');
		spoil(path, database => database.exec("DELETE FROM engagements WHERE id LIKE 'row-%'"));
		mark();
		expect(write(path, second)).toBe(true);
		expect(opened(path).engagements.byId('new-talks')).toBeDefined();
	});

	test('are of a name and of JSON', () => {
		expect(() => write(own(), {...first, name: ''})).toThrow('CHECK');
		expect(() => write(own(), {...first, view: '{'})).toThrow('CHECK');
	});
});
