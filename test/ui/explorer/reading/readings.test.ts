import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {facetOf, type FacetId} from '../../../../source/domain/facets.ts';
import type {SearchRequest} from '../../../../source/search/index.ts';
import {openStore, type Store} from '../../../../source/store/index.ts';
import type {State} from '../../../../source/ui/explorer/model.ts';
import type {ViewModel} from '../../../../source/ui/explorer/view-model.ts';
import {databaseOf} from '../../../fixtures/database.ts';
import {opened} from '../keyboard.ts';
import {Player} from '../player.ts';
import {manyRecords} from '../records.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

function model(state: State, keys = ''): ViewModel {
	return new Player(store, 80, 24, state).press(keys).model;
}

describe('the years of the view', () => {
	const yearsOf = (state: State, keys = '') =>
		[...model(state, keys).yearCounts].map(([year, {count}]) => [year, count]);

	test('are counted under every filter, that of years too', () => {
		const all = yearsOf(opened());
		expect(all).toHaveLength(30);
		expect(yearsOf(opened({years: [{from: 2024, to: 2024}]}))).toEqual([['2024', 3]]);
		expect(yearsOf(opened({kinds: ['reception']}))).toHaveLength(3);
	});

	test('are those of the marked where only these are shown', () => {
		expect(yearsOf(opened(), 'space G space m')).toEqual([
			['1996', 1],
			['2025', 1],
		]);
	});

	test('have the one of the chosen record among them', () => {
		expect(model(opened()).chosenYear).toBe(2025);
		expect(model(opened(), 'G').chosenYear).toBe(1996);
	});
});

describe('what a filter keeps out', () => {
	const talks = opened({kinds: ['talks'], years: [{from: 2024, to: 2025}]});
	const freed = (state: State, id: FacetId): number => model(state).freedBy(facetOf(id));

	test('is as many records as its removal brings back', () => {
		const without = (change: Partial<SearchRequest>): number =>
			model({...talks, request: {...talks.request, ...change}}).results.total;
		const {total} = model(talks).results;
		expect(freed(talks, 'kinds')).toBe(without({kinds: []}) - total);
		expect(freed(talks, 'years')).toBe(without({years: []}) - total);
		expect(freed(talks, 'kinds')).toBeGreaterThan(0);
	});

	test('is nothing where nothing is asked', () => {
		expect(freed(talks, 'leaders')).toBe(0);
	});
});
