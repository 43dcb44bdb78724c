import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {referenceTables, type ReferenceRows, type TableRow} from '../../../source/export/tables/index.ts';
import {openDatabase} from '../../../source/store/open.ts';
import {ownName, readReferenceTables} from '../../../source/store/plain-tables/read-reference-tables.ts';
import {openStore, type Store} from '../../../source/store/index.ts';
import {databaseOf, seriesEntry, spoil} from '../../fixtures/database.ts';
import {body, engagement, participant} from '../../fixtures/engagements.ts';
import {referencesOf} from '../../export/tables/made.ts';
import {writtenByVersion1} from '../../fixtures/older-databases.ts';

const talks = engagement({
	id: '2025-11-02-talks',
	people: [participant({id: 'lan', name: 'Trần Thị Lan'})],
	bodies: [body()],
	series: [{id: 'harbour-talks', number: 3, year: null}],
});
const elsewhere = engagement({
	id: '2019-05-01-elsewhere',
	date: '2019-05-01',
	date_start: '2019-05-01',
	date_end: '2019-05-01',
	people: [participant({id: 'an', name: 'Lê An', office: 'Envoy', office_vi: 'Đặc phái viên'})],
	place: {name_en: 'Da Nang', name_vi: 'Đà Nẵng', venue_en: '', venue_vi: '', country: 'VN'},
	series: [{id: 'lantern-days', number: null, year: 2019}],
});
const term = {
	id: 'lan-minister',
	person_id: 'lan',
	post_id: 'post-0',
	start: '2020',
	end: null,
	acting: true,
	attested: ['2021-03', '2022'],
	confidence: 'medium' as const,
};

function made(): string {
	return databaseOf([talks, elsewhere], {
		otherNames: {lan: ['Tran Thi Lan', 'Lan, Tran']},
		memberships: [term, {...term, id: 'an-minister', person_id: 'an', post_id: 'post-1', acting: false}],
		series: [
			seriesEntry({
				id: 'harbour-talks',
				counted_by: 'number',
				every: 'P1Y',
				known: [{from: 1, to: 2, looked_for: true, known_en: 'No page.', known_vi: 'Không có.'}],
			}),
		],
		countries: ['Da Nang'],
	});
}

function ids(rows: readonly TableRow[], column = 'id'): readonly unknown[] {
	return rows.map(row => row[column]);
}

describe('readReferenceTables', () => {
	let rows: ReferenceRows<TableRow>;
	let path: string;
	beforeAll(() => {
		path = made();
		rows = readReferenceTables(path, referencesOf([talks]));
	});

	test('reads what the records refer to, and no more', () => {
		expect(ids(rows.people)).toEqual(['lan']);
		expect(ids(rows.memberships)).toEqual(['lan-minister']);
		expect(ids(rows.posts)).toEqual(['post-0']);
		expect(ids(rows.post_titles, 'post_id')).toEqual(['post-0']);
		expect(ids(rows.bodies)).toEqual(['uss-halyard']);
		expect(ids(rows.series)).toEqual(['harbour-talks']);
		expect(rows.series[0]?.['every']).toBe('P1Y');
		expect(ids(rows.places, 'name_en')).toEqual(['Hanoi']);
		expect(new Set(ids(rows.terms, 'vocabulary'))).toEqual(
			new Set(['confidence', 'day-part', 'kind', 'part', 'side', 'topic']),
		);
	});

	test('gives lists as lists, and what is true as true', () => {
		expect(rows.people[0]).toMatchObject({name: 'Trần Thị Lan', other_names: ['Tran Thi Lan', 'Lan, Tran']});
		expect(rows.memberships[0]).toEqual({
			id: 'lan-minister',
			person_id: 'lan',
			post_id: 'post-0',
			sources: [],
			start_date: '2020',
			end_date: null,
			acting: true,
			confidence: 'medium',
			note: '',
			attested: ['2021-03', '2022'],
		});
		expect(rows.known_editions).toEqual([
			{
				series_id: 'harbour-talks',
				first: 1,
				last: 2,
				looked_for: true,
				known_en: 'No page.',
				known_vi: 'Không có.',
			},
		]);
		expect(rows.places[0]).toMatchObject({is_country: false, other_names: []});
		expect(readReferenceTables(path, referencesOf([elsewhere])).places[0]).toMatchObject({is_country: true});
	});

	test('makes hostile text harmless', () => {
		const spoilt = made();
		spoil(spoilt, database => {
			database.prepare('UPDATE persons SET sort_name = ?, other_names = ?').run('a\u001B[2Jb', 'c\u202Ed; e');
		});
		expect(readReferenceTables(spoilt, referencesOf([talks])).people[0]).toMatchObject({
			sort_name: 'ab',
			other_names: ['cd', 'e'],
		});
	});
});

describe('a database of version 1', () => {
	let store: Store;
	beforeAll(() => {
		store = openStore(writtenByVersion1());
	});
	afterAll(() => store.close());

	test('has what it has, and nothing of the rest', () => {
		const rows = readReferenceTables(store.path, referencesOf(store.engagements.all()));
		expect(rows.people.length).toBeGreaterThan(0);
		expect(rows.places.every(row => row['is_country'] === false)).toBe(true);
		expect([rows.bodies, rows.series, rows.known_editions]).toEqual([[], [], []]);
	});
});

/** The columns of the database that no export shows, and those that it keeps elsewhere. */
const inner = ['import_id'];
const elsewhereKept = ['every'];

describe('the tables have every column of the database', () => {
	let columnsOf: (table: string) => readonly string[];
	let close: () => void;
	beforeAll(() => {
		const database = openDatabase(made());
		close = () => database.close();
		columnsOf = table =>
			database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as readonly string[];
	});
	afterAll(() => close());

	test.each(referenceTables)('$name', ({name, columns}) => {
		const names = columns.map(column => column.name).filter(column => !elsewhereKept.includes(column));
		expect(names.toSorted()).toEqual(
			columnsOf(ownName(name))
				.filter(column => !inner.includes(column))
				.toSorted(),
		);
	});
});
