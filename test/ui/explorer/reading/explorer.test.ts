import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {sampleEngagements} from '../../../fixtures/engagements.ts';
import {databaseOf, storeOf} from '../../../fixtures/database.ts';
import {openStore, type Store} from '../../../../source/store/index.ts';
import type {Explorer} from '../../../../source/ui/explorer/reading/explorer.ts';
import {drawingAhead} from '../../../../source/ui/explorer/draw-ahead.ts';
import {bindings} from '../../../../source/ui/explorer/keys.ts';
import type {State} from '../../../../source/ui/explorer/model.ts';
import {shownOf} from '../../../../source/ui/explorer/shown.ts';
import {reduce} from '../../../../source/ui/explorer/state.ts';
import type {ViewModel} from '../../../../source/ui/explorer/view-model.ts';
import {opened} from '../keyboard.ts';
import {pressOf} from '../../kit/presses.ts';
import {explorerOf} from '../player.ts';
import {manyRecords} from '../records.ts';

let store: Store;
let explorer: Explorer;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
	explorer = explorerOf(store);
});
afterAll(() => store.close());

function press(state: State, name: string): State {
	return reduce(state, {type: 'press', press: pressOf(name)}, shownOf(explorer.viewModel(state, 80, 24)))
		.state;
}

function pressAll(state: State, keys: string): State {
	return keys.split(' ').filter(Boolean).reduce(press, state);
}

function model(state: State, columns = 80, rows = 24): ViewModel {
	return explorer.viewModel(state, columns, rows);
}

function ids({results}: ViewModel): readonly (string | undefined)[] {
	return Array.from({length: results.total}, (_, index) => results.at(index)?.id);
}

describe('keys that come faster than the screen is drawn', () => {
	/** A store that notes what the explorer asks of it. */
	function noting(asked: string[]): Store {
		const {engagements, facets} = store;
		const noted = <T extends object>(part: T, name: string): T =>
			new Proxy(part, {
				get(target, key) {
					const value: unknown = Reflect.get(target, key, target);
					if (typeof value !== 'function') return value;
					return (...values: readonly unknown[]): unknown => {
						asked.push(`${name}.${String(key)}`);
						return Reflect.apply(value, target, values) as unknown;
					};
				},
			});
		return {...store, engagements: noted(engagements, 'engagements'), facets: noted(facets, 'facets')};
	}

	test('ask nothing of the database but for the last of them', () => {
		const asked: string[] = [];
		const watched = explorerOf(noting(asked));
		const start = asked.length;
		let state = opened();
		for (const name of ['/', ...'giang hegs'.split('')]) {
			const shown = shownOf(watched.viewModel(state, 120, 40));
			({state} = reduce(state, {type: 'press', press: pressOf(name)}, shown));
		}
		expect(asked.slice(start)).toEqual([]);
		expect(watched.viewModel(state, 120, 40).results.total).toBe(model(state).results.total);
		expect(asked.length).toBeGreaterThan(start);
	});

	test('act on what the ones before have left', () => {
		const {panel} = pressAll(opened(), '/ h e g s e t h enter enter');
		expect(panel).toMatchObject({type: 'detail', id: '2025-11-02-giang-hegseth-talks'});
	});
});

describe('what is in the list', () => {
	test('everything, newest first, when nothing is asked', () => {
		const {results, grandTotal, years} = model(opened());
		expect(results.total).toBe(36);
		expect(grandTotal).toBe(36);
		expect(results.at(0)?.id).toBe('2025-11-02-giang-hegseth-talks');
		expect(results.at(35)?.id).toBe('1996-03-04-talks');
		expect(years).toEqual([1996, 2025]);
	});

	test('nothing before the first and after the last', () => {
		const {results} = model(opened());
		expect(results.at(-1)).toBeUndefined();
		expect(results.at(36)).toBeUndefined();
	});

	test('oldest first after s', () => {
		expect(model(pressAll(opened(), 's')).results.at(0)?.id).toBe('1996-03-04-talks');
	});

	test('what is typed narrows at once, without marks and with a typo, which is said', () => {
		expect(ids(model(pressAll(opened(), '/ r o n d e a u')))).toEqual(['2010-04-07-thanh-receives-rondeau']);
		const {results} = model(opened({query: 'rondaeu'}));
		expect(results.total).toBe(1);
		expect(results.hints).toEqual([{type: 'spelling', typed: 'rondaeu', used: ['rondeau']}]);
	});

	test('a wrong qualifier is a hint', () => {
		const {results} = model(opened({query: 'year:abc'}));
		expect(results.hints).toMatchObject([{type: 'unknown-value', key: 'year'}]);
	});

	test('only the marked after m, whatever else is filtered', () => {
		const state = pressAll(opened(), 'space G space y down enter m');
		expect(ids(model(state)).toSorted()).toEqual(['1996-03-04-talks', '2025-11-01-hegseth-visit-vietnam']);
	});

	test('long lists are read to their end', () => {
		const many = Array.from({length: 1500}, (_, index) => ({
			...(manyRecords[1] ?? expect.fail()),
			id: `2020-01-01-record-${index}`,
			date: '2020-01-01',
			part_of: null,
		}));
		const {results} = explorerOf(storeOf(many)).viewModel(opened(), 80, 24);
		expect(results.total).toBe(1500);
		const seen = new Set(Array.from({length: 1500}, (_, index) => results.at(index)?.id));
		expect(seen.size).toBe(1500);
		expect(results.at(0)?.id).toBe(results.at(0)?.id);
	});
});

describe('what can be picked', () => {
	test('years come newest first with their counts, the possible ones told apart', () => {
		const {counts} = model(pressAll(opened(), 'y'));
		expect(counts[0]).toMatchObject({value: '2025', count: 4});
		expect(counts.find(counted => counted.value === '2011')).toMatchObject({count: 2, possible: 1});
	});

	test('the chosen years do not hide the others; other filters do', () => {
		const all = model(pressAll(opened(), 'y')).counts.length;
		const again = model(pressAll(opened(), 'y enter y')).counts;
		expect(again.map(counted => counted.value).filter(Boolean)).toHaveLength(all);
		expect(again[0]).toMatchObject({value: '', label_en: 'any'});
		const calls = model(pressAll(opened({kinds: ['reception']}), 'y')).counts;
		expect(calls.map(counted => counted.value)).toEqual(['2012', '2011', '2010']);
	});

	test('typing narrows, without marks', () => {
		const {counts} = model(pressAll(opened(), 'l t h a n h'));
		expect(counts[0]?.value).toBe('phung-quang-thanh');
	});

	test('picking one filters the list to as many as were counted', () => {
		for (const facet of ['', 'j ', 'j j ', 'j j j ', 'j j j j ', 'G k ']) {
			const open = pressAll(opened(), `f ${facet}enter`);
			const [first] = model(open).counts;
			expect(model(press(open, 'enter')).results.total, facet).toBe(first?.count);
		}
	});

	test('with some chosen, others are counted with them, the counterparts first, the latest before others', () => {
		const counts = (keys: string): readonly string[] =>
			model(pressAll(opened(), keys)).counts.map(({value, count, side}) => `${side} ${value} ${count}`);
		const all = counts('l');
		expect(all.findIndex(each => each.startsWith('US'))).toBeGreaterThan(0);
		expect(all.findLastIndex(each => each.startsWith('VN'))).toBeLessThan(
			all.findIndex(each => each.startsWith('US')),
		);
		const [first = '', second = ''] = counts('l t h a n h tab');
		expect(first).toMatch(/^VN phung-quang-thanh/u);
		expect(second).toMatch(/^US /u);
		expect(model(pressAll(opened(), 'l t h a n h tab')).picking?.total).toBe(Number(first.split(' ').at(-1)));
	});

	test('sides are named in both languages', () => {
		const {counts} = model(pressAll(opened(), 'f j j j j j j enter'));
		expect(counts.map(counted => [counted.value, counted.label_en, counted.label_vi])).toEqual([
			['VN', 'Vietnam', 'Việt Nam'],
			['US', 'United States', 'Hoa Kỳ'],
		]);
	});

	test('nothing is offered outside a picker', () => {
		expect(model(opened()).counts).toEqual([]);
	});
});

describe('the open record', () => {
	test('is in the preview where there is one, and open in the detail', () => {
		expect(model(opened(), 80, 14).record).toBeUndefined();
		expect(model(opened(), 80, 15).record?.id).toBe('2025-11-01-hegseth-visit-vietnam');
		expect(model(opened(), 120, 14).record?.id).toBe('2025-11-01-hegseth-visit-vietnam');
		expect(model(pressAll(opened(), 'v j enter')).record?.id).toBe('2025-11-02-giang-hegseth-talks');
	});

	test('has the meetings of its visit, and what it leads to: those first, then of the same two', () => {
		const {visit, seeAlso} = model(pressAll(opened(), 'v j enter'));
		expect(visit.map(each => each.id)).toEqual(['2025-11-01-hegseth-visit-vietnam']);
		expect(seeAlso[0]?.id).toBe('2025-11-01-hegseth-visit-vietnam');
		expect(seeAlso[1]?.tie).toBe('pair');
		expect(seeAlso.map(each => each.id)).toContain('2025-03-04-talks');
		expect(seeAlso.map(each => each.id)).not.toContain('2025-11-02-giang-hegseth-talks');
		expect(new Set(seeAlso).size).toBe(seeAlso.length);
	});

	test('of its own visit is found from the visit too', () => {
		expect(model(pressAll(opened(), 'enter')).visit.map(each => each.id)).toEqual([
			'2025-11-02-giang-hegseth-talks',
		]);
	});

	test('related records are walked, and walked back', () => {
		const there = pressAll(opened(), 'v j enter r enter');
		expect(model(there).record?.id).toBe('2025-11-01-hegseth-visit-vietnam');
		expect(model(pressAll(there, 'escape escape')).record?.id).toBe('2025-11-02-giang-hegseth-talks');
	});
});

test.each([
	['leaders', 'phan-van-giang', 'Phan Văn Giang', 'Phan Văn Giang'],
	['leaders', 'nobody', 'nobody', 'nobody'],
	['kinds', 'phone-call', 'phone call', 'điện đàm'],
	['places', 'Hanoi', 'Hanoi', 'Hà Nội'],
	['sides', 'other', 'third country', 'nước thứ ba'],
	['years', '2015..2018', '2015..2018', '2015..2018'],
	['traits', 'inferred', 'inferred', 'suy ra'],
] as const)('of %s, %s is called "%s" and "%s"', (facet, value, en, vi) => {
	expect(model(opened()).labelOf(facet, value)).toBe(en);
	expect(model({...opened(), language: 'vi'}).labelOf(facet, value)).toBe(vi);
});

test('the same question is answered with the same answer, so that a frame costs no query', () => {
	const state = opened({query: 'talks'});
	expect(model(state).results).toBe(model({...state, cursor: 3}).results);
	expect(model(state).yearCounts).toBe(model({...state, cursor: 3}).yearCounts);
});

test('an empty database can be looked at', () => {
	const empty = explorerOf(storeOf([]));
	const view = empty.viewModel(opened(), 120, 40);
	expect(view).toMatchObject({grandTotal: 0, record: undefined, yearCounts: new Map(), chosenYear: 0});
	expect(view.window.items).toEqual([]);
	expect(view.years[0]).toBeGreaterThan(view.years[1]);
	expect(shownOf(view)).toMatchObject({total: 0, counts: [], seeAlso: []});
});

test('hostile text comes out of the database clean', () => {
	const hostile = sampleEngagements.find(each => each.id === '2024-05-06-hostile');
	const {record} = model({
		...opened(),
		panel: {type: 'detail', id: hostile?.id ?? '', scroll: 0, find: null},
	});
	expect(JSON.stringify(record)).not.toMatch(/[\u001B\u0007\u202E\u2028]|\\u00/u);
});

test('any keys on a real database: nothing throws, the cursor is on a record', () => {
	const names = [...new Set(bindings.flatMap(binding => binding.keys))].filter(
		key => key !== 'q' && key !== 'ctrl-c',
	);
	const anyKey = fc.constantFrom(...names, 'space', 'm', 'a', 'g', '2', 'ê', ':', '"', '-', '*', '(');
	fc.assert(
		fc.property(fc.array(anyKey, {maxLength: 40}), keys => {
			const state = keys.reduce(press, opened());
			const {results, record} = model(state, 120, 40);
			expect(state.cursor).toBeLessThan(Math.max(1, results.total));
			if (results.total > 0) expect(results.at(state.cursor)).toBeDefined();
			if (state.panel.type === 'detail') expect(record?.id).toBe(state.panel.id);
		}),
		{numRuns: 150},
	);
});

test('what is done ahead changes no answer, and comes to an end', () => {
	const [asked, ahead] = [explorerOf(store), explorerOf(store)];
	const drawAhead = drawingAhead(ahead);
	let pieces = 0;
	while (drawAhead(opened(), {columns: 80, rows: 24})) pieces++;
	expect(pieces).toBeGreaterThan(10);
	while (ahead.readPanelsOn());
	const state = pressAll(opened(), '/ p h a n space v a n space g');
	expect(ids(ahead.viewModel(state, 80, 24))).toEqual(ids(asked.viewModel(state, 80, 24)));
});
