import {describe, expect, onTestFinished, test} from 'vitest';
import {CommuniqueError} from '../../source/domain/errors.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import {openDatabase, type Database} from '../../source/store/open.ts';
import {bringIndexUpToDate, insertEngagements} from '../../source/store/writer.ts';
import {databaseOf, opened} from '../fixtures/database.ts';
import {body, engagement, participant, source} from '../fixtures/engagements.ts';
import {typedTerm} from '../fixtures/typed.ts';

const first = engagement({id: 'first'});

function writable(): {readonly path: string; readonly database: Database} {
	const path = databaseOf([first]);
	const database = openDatabase(path, 'write');
	onTestFinished(() => void database.close());
	return {path, database};
}

const tables = [
	'engagements',
	'participants',
	'engagement_topics',
	'engagement_bodies',
	'engagement_series',
	'sources',
	'index_blocks',
	'postings',
	'index_changes',
] as const;

function insert(database: Database, records: readonly Engagement[]): void {
	insertEngagements(database, records);
	bringIndexUpToDate(database);
}

/** The rows that a failed insertion might leave behind. */
function contentOf(database: Database): unknown {
	const all = (sql: string): unknown => database.prepare(sql).all();
	return [...tables.map(table => all(`SELECT * FROM ${table}`)), all('SELECT rowid FROM full_text')];
}

describe('records that are put in', () => {
	test('come back as they were, and are found by their words', () => {
		const {path, database} = writable();
		const record = engagement({
			id: 'second',
			origin: 'user',
			date: '[2010-04-07,2011-04-07]',
			date_start: '2010-04-07',
			date_end: '2011-04-07',
			title_en: 'Zeppelin',
			part_of: 'first',
			sources: [
				source({publisher: '', title: '', url: '', published: '', passage: {file: 'a.txt', line: 1}}),
			],
		});
		insert(database, [record]);
		const store = opened(path);
		expect(store.engagements.byId('second')).toEqual(record);
		const text = [typedTerm('zeppelin')];
		expect(store.engagements.count({...emptyFilter, text})).toBe(1);
		expect(store.verify()).toEqual([]);
	});

	test('may belong to a visit that comes after them', () => {
		const {path, database} = writable();
		insert(database, [engagement({id: 'talks', part_of: 'visit'}), engagement({id: 'visit'})]);
		expect(opened(path).verify()).toEqual([]);
	});

	test('of one day stand in the order in which they came, those of other days apart', () => {
		const {path, database} = writable();
		const ids = ['b', 'c', 'a'];
		insert(database, [engagement({id: 'later', date: '2025-11-03'}), ...ids.map(id => engagement({id}))]);
		const {engagements} = opened(path);
		expect(engagements.page(emptyFilter, 'date', {offset: 0, limit: 9}).map(record => record.id)).toEqual([
			'first',
			...ids,
			'later',
		]);
	});

	test('take their days from the date, whatever else they say', () => {
		const {path, database} = writable();
		insertEngagements(database, [
			engagement({id: 'month', date: '2019-02', date_start: '1999-01-01', date_end: '1999-01-01'}),
		]);
		expect(opened(path).engagements.byId('month')).toMatchObject({
			date_start: '2019-02-01',
			date_end: '2019-02-28',
		});
	});
});

describe('a bad record among good ones leaves nothing behind', () => {
	test.each<[string, Partial<Engagement>]>([
		['a date that is none', {date: 'soon'}],
		['an id that is taken', {id: 'first'}],
		['an id that is no slug', {id: 'Not A Slug'}],
		['a person nobody knows', {people: [participant({id: 'stranger'})]}],
		['a ship nobody knows', {bodies: [body({id: 'stranger'})]}],
		['a visit that does not exist', {part_of: 'nowhere'}],
		['no title', {title_en: '', title_vi: ''}],
		['a source that names nothing', {sources: [source({publisher: '', title: 'x', url: '', published: ''})]}],
		[
			'a line before the first',
			{
				sources: [
					source({publisher: '', title: '', url: '', published: '', passage: {file: 'a.txt', line: 0}}),
				],
			},
		],
	])('%s', (_, fault) => {
		const {database} = writable();
		const before = contentOf(database);
		const records = [
			engagement({id: 'good'}),
			engagement({id: 'bad', ...fault}),
			engagement({id: 'never-reached'}),
		];
		expect(() => insertEngagements(database, records)).toThrow();
		expect(contentOf(database)).toEqual(before);
		expect(database.inTransaction).toBe(false);
		insertEngagements(database, [engagement({id: 'good'})]);
	});

	test('a date that is none is named', () => {
		const {database} = writable();
		const work = (): void => insertEngagements(database, [engagement({id: 'bad', date: 'soon'})]);
		expect(work).toThrow(CommuniqueError);
		expect(work).toThrow('not an EDTF date: "soon"');
	});
});

test('nothing of an insertion is seen by a reader before all of it', () => {
	const {path, database} = writable();
	const store = opened(path);
	database.transaction(() => {
		insertEngagements(database, [engagement({id: 'a'})]);
		expect(store.engagements.count({...emptyFilter})).toBe(1);
		insertEngagements(database, [engagement({id: 'b'})]);
		bringIndexUpToDate(database);
		expect(store.engagements.count({...emptyFilter})).toBe(1);
	})();
	expect(store.engagements.count(emptyFilter)).toBe(3);
});
