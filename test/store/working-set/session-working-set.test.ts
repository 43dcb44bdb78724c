import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {emptyFilter, type Filter} from '../../../source/domain/filter.ts';
import {emptyWorkingSet, type WorkingSetChange} from '../../../source/domain/working-set.ts';
import {emptyRequest, Search} from '../../../source/search/index.ts';
import {openStore, type Store} from '../../../source/store/index.ts';
import {inDatabase} from '../../../source/store/open.ts';
import {ensureUserDatabase} from '../../../source/store/user-database/ensure.ts';
import {keepWorkingSet} from '../../../source/store/user-database/keep-working-set.ts';
import {databaseOf, opened, temporaryFolder} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';

const records = ['a', 'b', 'c'].map((id, index) =>
	engagement({
		id,
		date: `202${index}-01-01`,
		date_start: `202${index}-01-01`,
		date_end: `202${index}-01-01`,
		part_of: null,
	}),
);
const now = '2026-11-29T10:00:00Z';

function kept(path: string, ...changes: readonly WorkingSetChange[]): void {
	inDatabase(path, 'read', shipped =>
		inDatabase(path, 'write', database => keepWorkingSet(database, changes, {shipped, now})),
	);
}

const mark = (...ids: readonly string[]): WorkingSetChange => ({type: 'marks', ids, isMarked: true});

function found(store: Store, query: string): readonly string[] {
	const {filter} = new Search(store).resolve({...emptyRequest, query});
	return store.engagements.ids(filter, '-date');
}

const marked: Filter = {...emptyFilter, traits: [['marked']]};

describe('the working set of a database', () => {
	test('is empty in one that nobody has written to', () => {
		expect(opened(databaseOf(records)).workingSet.current()).toEqual(emptyWorkingSet);
	});

	test('is what was written last, in the order of the marks, records that are gone among it', () => {
		const path = databaseOf(records);
		kept(path, mark('c', 'gone', 'a'), {type: 'note', id: 'gone', text: 'who?'});
		kept(path, mark('c'), {type: 'marks', ids: ['a'], isMarked: false});
		kept(path, {type: 'tags', id: 'b', tags: ['boat', 'dioxin']}, {type: 'tags', id: 'b', tags: ['boat']});
		const store = opened(path);
		expect(store.workingSet.current()).toEqual({
			marked: new Set(['c', 'gone']),
			notes: new Map([['gone', 'who?']]),
			tags: new Map([['b', ['boat']]]),
		});
		expect(store.engagements.ids(marked, '-date')).toEqual(['c']);
		expect(store.verify()).toEqual([]);
	});

	test('loses a note and tags by empty ones', () => {
		const path = databaseOf(records);
		kept(path, {type: 'note', id: 'a', text: 'x'}, {type: 'tags', id: 'a', tags: ['y']});
		kept(path, {type: 'note', id: 'a', text: ''}, {type: 'tags', id: 'a', tags: []});
		expect(opened(path).workingSet.current()).toEqual(emptyWorkingSet);
	});
});

describe('an open store', () => {
	test('has changes of its session at once, and those of others at the next question', () => {
		const path = databaseOf(records);
		const store = opened(path);
		store.workingSet.change([mark('a')]);
		expect(store.engagements.ids(marked, '-date')).toEqual(['a']);
		kept(path, mark('b'));
		expect(store.engagements.ids(marked, '-date')).toEqual(['b', 'a']);
	});

	test('reads what it has written from the database that was made for it', () => {
		const [shipped, own] = [databaseOf(records), databaseOf(records)];
		const store = opened(shipped);
		const change = mark('a');
		store.workingSet.change([change]);
		kept(own, change);
		store.workingSet.written([change], own);
		kept(own, {type: 'marks', ids: ['a'], isMarked: false}, mark('c'));
		expect([...store.workingSet.current().marked]).toEqual(['c']);
	});

	test('has what it has written, though the database that was made for it cannot be read', () => {
		const store = opened(databaseOf(records));
		const own = join(temporaryFolder(), 'own.db');
		writeFileSync(own, 'no database');
		store.workingSet.change([mark('a')]);
		store.workingSet.written([mark('a')], own);
		expect([...store.workingSet.current().marked]).toEqual(['a']);
	});

	test('reads from the database of its reader once another session has made that', () => {
		const shipped = databaseOf(records);
		const own = join(temporaryFolder(), 'own.db');
		const store = openStore(shipped, shipped, own);
		onTestFinished(() => store.close());
		store.workingSet.change([mark('b')]);
		const edition = store.edition();
		ensureUserDatabase(own, shipped, 'make');
		kept(own, mark('a'), {type: 'note', id: 'c', text: 'x'});
		expect(store.engagements.ids(marked, '-date')).toEqual(['b', 'a']);
		expect(found(store, 'note:x')).toEqual(['c']);
		expect(store.edition()).not.toBe(edition);
		kept(own, mark('c'));
		expect([...store.workingSet.current().marked]).toEqual(['a', 'c', 'b']);
	});

	test('keeps its edition while marks are written, and numbers another one for notes and tags', () => {
		const path = databaseOf(records);
		const store = opened(path);
		const editions = [store.edition()];
		const change = mark('a');
		store.workingSet.change([change]);
		kept(path, change);
		store.workingSet.written([change], path);
		kept(path, mark('b'));
		expect(store.edition()).toBe(editions[0]);
		kept(path, {type: 'note', id: 'a', text: 'x'});
		editions.push(store.edition());
		kept(path, {type: 'tags', id: 'a', tags: ['x']});
		editions.push(store.edition());
		expect(new Set(editions).size).toBe(3);
	});
});

describe('a query', () => {
	const path = databaseOf(records);
	kept(
		path,
		mark('a', 'b'),
		{type: 'note', id: 'a', text: 'Hỏi lại bà Kỳ về tàu tuần tra'},
		{type: 'tags', id: 'a', tags: ['Tàu tuần tra', 'follow-up']},
		{type: 'tags', id: 'c', tags: ['Tàu tuần tra']},
	);

	test.each([
		['is:marked', ['b', 'a']],
		['-is:marked', ['c']],
		['is:marked tag:follow-up', ['a']],
		['tag:"tau tuan tra"', ['c', 'a']],
		['tag:tuần', ['c', 'a']],
		['-tag:follow-up', ['c', 'b']],
		['nhãn:follow-up', ['a']],
		['note:tuan', ['a']],
		['note:"ba ky"', ['a']],
		['note:ki', ['a']],
		['note:Kì', ['a']],
		['ghichú:hoi', ['a']],
		['-note:tau', ['c', 'b']],
		['note:nothing', []],
		['tag:nothing', []],
	])('%s', (query, ids) => {
		expect(found(opened(path), query)).toEqual(ids);
	});

	test('that asks for no tag and no note there is says so', () => {
		const search = new Search(opened(path));
		expect(search.resolve({...emptyRequest, query: 'tag:folow-up'}).hints).toMatchObject([
			{type: 'spelling', used: ['follow-up']},
		]);
		expect(search.resolve({...emptyRequest, query: 'note:nothing tag:'}).hints).toMatchObject([
			{type: 'missing-value', key: 'tag'},
			{type: 'unknown-value', key: 'note', value: 'nothing', nearest: null},
		]);
	});

	test('counts tags', () => {
		const counts = opened(path).facets.counts('tags', emptyFilter);
		expect(counts.map(({value, count}) => [value, count])).toEqual([
			['Tàu tuần tra', 2],
			['follow-up', 1],
		]);
		expect(
			opened(path)
				.facets.counts('traits', emptyFilter)
				.find(each => each.value === 'marked')?.count,
		).toBe(2);
	});
});
