import {describe, expect, test} from 'vitest';
import {openDatabase} from '../../source/store/open.ts';
import {SeriesEditions} from '../../source/store/had-editions.ts';
import {Statements} from '../../source/store/statements.ts';
import {databaseOf, opened, seriesEntry} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';

/** Talks of a series that is counted, the second of which nobody numbered. */
const held = [
	{date: '2010-05-01', number: 1},
	{date: '2011-05-02', number: null},
	{date: '2014-05-03', number: 5},
	{date: '2014-05-04', number: 5},
].map(({date, number}, at) =>
	engagement({
		...{id: `talks-${at}`, date, date_start: date, date_end: date},
		series: [{id: 'harbour-talks', number, year: Number(date.slice(0, 4))}],
	}),
);
const path = databaseOf(held, {series: [seriesEntry({id: 'harbour-talks', counted_by: 'number'})]});

describe('the missing editions of a series', () => {
	test('are those between the ones that are there, with how many may be one of them', () => {
		expect(opened(path).missingEditions().get('harbour-talks')).toMatchObject([
			{from: 2, to: 4, unnumbered: 1},
		]);
	});

	test('are the same where the records were read ahead, in slices', () => {
		const database = openDatabase(path);
		const sql = new Statements(database);
		const [, second = 0, , fourth = 0] = sql
			.rows<readonly [number]>('SELECT seq FROM engagements ORDER BY seq')
			.map(([seq]) => seq);
		const editions = new SeriesEditions(sql, [
			{first: 0, end: second},
			{first: second, end: fourth},
			{first: fourth, end: Number.MAX_SAFE_INTEGER},
		]);
		expect([editions.readOn(), editions.readOn()]).toEqual([true, true]);
		expect(editions.missing()).toEqual(opened(path).missingEditions());
		expect(editions.readOn()).toBe(false);
		database.close();
	});

	test('are read ahead by a store that waits for a key', () => {
		const store = opened(path);
		while (store.readOn());
		expect(store.missingEditions()).toEqual(opened(path).missingEditions());
	});
});
