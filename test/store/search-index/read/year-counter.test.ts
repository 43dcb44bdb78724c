import {expect, test} from 'vitest';
import {inDatabase} from '../../../../source/store/open.ts';
import {SearchIndex} from '../../../../source/store/search-index/index.ts';
import {Statements} from '../../../../source/store/statements.ts';
import {databaseOf} from '../../../fixtures/database.ts';
import {engagement} from '../../../fixtures/engagements.ts';
import {randomRecords} from '../../../fixtures/random-records.ts';

const archive = databaseOf([...randomRecords(120), engagement({id: 'doubtful', date: '2001-05?'})]);

test('the years of all records are the same, counted from the index or from their sets', () => {
	inDatabase(archive, 'read', database => {
		const {years, order} = new SearchIndex(new Statements(database));
		const counted = years.countsOfAll();
		expect(counted.length).toBeGreaterThan(10);
		expect(counted.find(({value}) => value === '2001')?.possible).toBeGreaterThan(0);
		expect(counted).toEqual(years.counts(order.all()));
	});
});

test('the sets are read some years at a time, and count the same in the end', () => {
	inDatabase(archive, 'read', database => {
		const {years, order} = new SearchIndex(new Statements(database));
		let steps = 1;
		while (years.readOn()) steps++;
		expect(steps).toBe(Math.ceil(years.countsOfAll().length / 4));
		expect(years.readOn()).toBe(false);
		expect(years.counts(order.all())).toEqual(years.countsOfAll());
	});
});
