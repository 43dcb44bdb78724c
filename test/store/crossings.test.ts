import {expect, test} from 'vitest';
import {emptyFilter} from '../../source/domain/filter.ts';
import {openStore} from '../../source/store/index.ts';
import {matrixDatabase} from '../answers/matrix-meetings.ts';
import {opened} from '../fixtures/database.ts';

const path = matrixDatabase();

test('the records of the view that have both values are counted', () => {
	const {crossings} = opened(path);
	expect(crossings.together('leaders', emptyFilter, 'an', 'xavier')).toBe(2);
	expect(crossings.together('leaders', emptyFilter, 'xavier', 'an')).toBe(2);
	expect(
		crossings.together('leaders', {...emptyFilter, years: [{from: 2021, to: 2021}]}, 'an', 'xavier'),
	).toBe(1);
	expect(crossings.together('leaders', emptyFilter, 'an', 'nobody')).toBe(0);
});

test('the places of the first and the last record of a value', () => {
	const {crossings} = opened(path);
	expect(crossings.ends('leaders', emptyFilter, 'binh')).toEqual({first: 2, last: 3});
	expect(crossings.ends('leaders', emptyFilter, 'nobody')).toBeNull();
});

test('of the shipped data all pairs count as often as any two do, by people and by posts', () => {
	const store = openStore('db/communique.db');
	try {
		for (const by of ['leaders', 'offices'] as const) {
			const all = store.crossings.all(by, emptyFilter, 'count');
			expect(all.length).toBeGreaterThan(100);
			for (const {VN, US, count} of all.slice(0, 60))
				expect(store.crossings.together(by, emptyFilter, VN, US), `${VN} ${US}`).toBe(count);
			const counts = all.map(each => each.count);
			expect(counts).toEqual(counts.toSorted((a, b) => b - a));
		}
	} finally {
		store.close();
	}
});
