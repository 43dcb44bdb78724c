import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readMatrix} from '../../source/answers/matrix.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import {opened} from '../fixtures/database.ts';
import {matrixDatabase} from './matrix-meetings.ts';

const path = matrixDatabase();

test('people of both sides who were in the same records are counted, most met first', () => {
	const matrix = readMatrix(opened(path), emptyFilter, 'count');
	expect(matrix.total).toBe(4);
	expect(matrix.vietnam.map(({id, count}) => [id, count])).toEqual([
		['an', 3],
		['binh', 2],
	]);
	expect(matrix.unitedStates.map(({id, count}) => [id, count])).toEqual([
		['xavier', 3],
		['young', 1],
	]);
	expect(matrix.metBy('an').get('xavier')).toBe(2);
	expect(matrix.metBy('binh').get('young')).toBeUndefined();
});

test('in the order of the last meeting', () => {
	const {vietnam, unitedStates} = readMatrix(opened(path), emptyFilter, 'last');
	expect(vietnam.map(({id}) => id)).toEqual(['binh', 'an']);
	expect(unitedStates.map(({id}) => id)).toEqual(['xavier', 'young']);
});

test('under a filter only its records count, and a pair leads to them', () => {
	const store = opened(path);
	const matrix = readMatrix(store, {...emptyFilter, years: [{from: 2020, to: 2021}]}, 'count');
	expect(matrix.total).toBe(2);
	expect(matrix.metBy('an').get('xavier')).toBe(1);
	expect(store.engagements.count(matrix.filterOf('an', 'xavier'))).toBe(1);
	expect(readMatrix(store, {...emptyFilter, places: ['Nowhere']}, 'count')).toMatchObject({
		...{total: 0, vietnam: [], unitedStates: []},
	});
});

test('in the shipped data a pair has as many records as its cell says', () => {
	const store = opened(join(import.meta.dirname, '..', '..', 'db', 'communique.db'));
	const matrix = readMatrix(store, emptyFilter, 'count');
	for (const {id: vietnam} of matrix.vietnam.slice(0, 5)) {
		for (const {id: unitedStates} of matrix.unitedStates.slice(0, 5)) {
			const count = matrix.metBy(vietnam).get(unitedStates) ?? 0;
			expect(store.engagements.count(matrix.filterOf(vietnam, unitedStates))).toBe(count);
		}
	}
});
