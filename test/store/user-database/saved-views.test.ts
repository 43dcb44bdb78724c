import {describe, expect, test} from 'vitest';
import {seenRecords} from '../../../source/domain/seen-records.ts';
import {inDatabase, type Database} from '../../../source/store/open.ts';
import {readSavedViews, type StoredView} from '../../../source/store/read-saved-views.ts';
import {
	refreshForViews,
	removeSavedView,
	writeSavedView,
} from '../../../source/store/user-database/saved-views.ts';
import {databaseOf, opened} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';

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
	return inDatabase(path, 'read', readSavedViews);
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

	test('are of a name and of JSON', () => {
		expect(() => write(own(), {...first, name: ''})).toThrow('CHECK');
		expect(() => write(own(), {...first, view: '{'})).toThrow('CHECK');
	});
});
