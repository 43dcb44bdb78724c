import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readMatrix} from '../../source/answers/matrix.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import {opened} from '../fixtures/database.ts';
import {matrixDatabase} from './matrix-meetings.ts';

const path = matrixDatabase();

test('people of both sides who were in the same records are counted, most met first', () => {
	const matrix = readMatrix(opened(path), emptyFilter, 'count', 'leaders');
	expect(matrix.total).toBe(4);
	expect(matrix.vietnam.map(({id, count}) => [id, count])).toEqual([
		['an', 3],
		['binh', 2],
	]);
	expect(matrix.unitedStates.map(({id, count}) => [id, count])).toEqual([
		['xavier', 3],
		['young', 1],
	]);
	expect(matrix.together('an', 'xavier')).toBe(2);
	expect(matrix.together('binh', 'young')).toBe(0);
	expect(matrix.spanOf('an', 'xavier')).toEqual({
		...{first: '2019-05-01', last: '2021-05-01', latestDay: '2021-05-01'},
	});
	expect(matrix.spanOf('binh', 'young')).toBeNull();
	expect(matrix.all).toEqual({VN: 2, US: 2});
});

test('in the order of the last meeting, and of the first', () => {
	const {vietnam, unitedStates} = readMatrix(opened(path), emptyFilter, 'last', 'leaders');
	expect(vietnam.map(({id}) => id)).toEqual(['binh', 'an']);
	expect(unitedStates.map(({id}) => id)).toEqual(['xavier', 'young']);
	const first = readMatrix(opened(path), emptyFilter, 'first', 'leaders');
	expect(first.vietnam.map(({id}) => id)).toEqual(['an', 'binh']);
	expect(first.unitedStates.map(({id}) => id)).toEqual(['xavier', 'young']);
});

test('under a filter only its records count, and a pair leads to them', () => {
	const store = opened(path);
	const matrix = readMatrix(store, {...emptyFilter, years: [{from: 2020, to: 2021}]}, 'count', 'leaders');
	expect(matrix.total).toBe(2);
	expect(matrix.together('an', 'xavier')).toBe(1);
	expect(store.engagements.count(matrix.filterOf('an', 'xavier'))).toBe(1);
	expect(readMatrix(store, {...emptyFilter, places: ['Nowhere']}, 'count', 'leaders')).toMatchObject({
		...{total: 0, vietnam: [], unitedStates: []},
	});
});

test('in the shipped data a pair has as many records as its cell says', () => {
	const store = opened(join(import.meta.dirname, '..', '..', 'db', 'communique.db'));
	for (const by of ['leaders', 'offices'] as const) {
		const matrix = readMatrix(store, emptyFilter, 'count', by);
		expect(matrix.vietnam.length).toBeGreaterThan(4);
		for (const {id: vietnam} of matrix.vietnam.slice(0, 5)) {
			for (const {id: unitedStates} of matrix.unitedStates.slice(0, 5)) {
				const count = matrix.together(vietnam, unitedStates);
				expect(store.engagements.count(matrix.filterOf(vietnam, unitedStates))).toBe(count);
			}
		}
	}
});
