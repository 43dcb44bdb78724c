import {describe, expect, test} from 'vitest';
import type {State} from '../../../../source/ui/explorer/model.ts';
import {facetCount, opened, pressed, shownOf} from '../keyboard.ts';

const many = shownOf({counts: Array.from({length: 12}, (_, index) => facetCount(`v${index}`))});

function picker(state: State): Extract<State['panel'], {type: 'picker'}> {
	if (state.panel.type !== 'picker') throw new Error(`in ${state.panel.type}`);
	return state.panel;
}

describe('the year picker', () => {
	test('y opens it; Enter applies the highlighted year', () => {
		expect(picker(pressed(opened(), 'y'))).toMatchObject({facet: {id: 'years'}, cursor: 0, chosen: []});
		expect(pressed(opened(), 'y down enter')).toMatchObject({
			panel: {type: 'list'},
			request: {years: [{from: 2020, to: 2020}]},
		});
	});

	test('Tab marks several and moves on; Enter applies the marked, not the highlighted', () => {
		const marked = pressed(opened(), 'y tab tab');
		expect(picker(marked)).toMatchObject({chosen: [['2021'], ['2020']], cursor: 2});
		expect(pressed(marked, 'enter').request.years).toEqual([
			{from: 2021, to: 2021},
			{from: 2020, to: 2020},
		]);
	});

	test('Tab again unmarks', () => {
		expect(picker(pressed(opened(), 'y tab up tab')).chosen).toEqual([]);
	});

	test('a filtered facet opens with nothing marked, below the row that lifts the filter', () => {
		const filtered = opened({years: [{from: 2019, to: 2021}]});
		expect(picker(pressed(filtered, 'y'))).toMatchObject({chosen: [], cursor: 1});
		expect(picker(pressed(opened(), 'y')).cursor).toBe(0);
	});

	test('the row that lifts the filter does so, and cannot be marked', () => {
		const filtered = opened({query: 'a', years: [{from: 2019, to: 2021}]});
		const withAny = shownOf({counts: [facetCount(''), facetCount('2021')]});
		expect(pressed(filtered, 'y up enter', withAny).request).toEqual({...filtered.request, years: []});
		expect(picker(pressed(filtered, 'y up tab', withAny)).chosen).toEqual([]);
	});

	test('Esc leaves everything but the panel as it was', () => {
		const before = opened({query: 'a', years: [{from: 2019, to: 2019}]});
		expect(pressed(before, 'y tab tab 2 escape')).toEqual(before);
	});

	test('typing narrows and goes back to the first value; letters are text', () => {
		const typed = picker(pressed(opened(), 'y down down 2 0 q'));
		expect(typed).toMatchObject({field: {text: '20q', cursor: 3}, cursor: 0, tops: []});
	});

	test('a mark outlives the typing that found it', () => {
		expect(picker(pressed(opened(), 'y tab 1 9 backspace')).chosen).toEqual([['2021']]);
	});

	test('Enter where nothing matches changes nothing', () => {
		const before = opened({kinds: ['talks']});
		expect(pressed(before, 'y z enter', shownOf({counts: []})).request).toEqual(before.request);
	});

	test('Tab where nothing matches marks nothing', () => {
		expect(picker(pressed(opened(), 'y tab', shownOf({counts: []}))).chosen).toEqual([]);
	});

	test('the window follows the cursor', () => {
		expect(picker(pressed(opened(), 'y down down down down down down', many))).toMatchObject({
			cursor: 6,
			tops: [2],
		});
		expect(picker(pressed(opened(), 'y page-down page-down page-down page-down', many)).cursor).toBe(11);
		expect(picker(pressed(opened(), 'y up', many)).cursor).toBe(0);
	});

	test('applying starts the list from its first record', () => {
		expect(pressed(opened(), 'G y enter')).toMatchObject({cursor: 0, top: 0});
	});
});

describe('the leader picker', () => {
	const ids = ['phan-van-giang', 'pete-hegseth', 'lloyd-austin', 'vo-nguyen-giang'];
	const leaders = shownOf({counts: ids.map(id => facetCount(id))});
	const two = opened({leaders: [['phan-van-giang'], ['pete-hegseth']]});

	test('opens on the first who is not chosen by now', () => {
		expect(picker(pressed(opened(), 'l')).cursor).toBe(0);
		expect(picker(pressed(two, 'l'))).toMatchObject({cursor: 2, chosen: two.request.leaders});
	});

	test('Enter takes the one on the bar, who is added to those asked for', () => {
		expect(pressed(opened(), 'l enter', leaders).request.leaders).toEqual([['phan-van-giang']]);
		const either = opened({leaders: [['phan-van-giang', 'pete-hegseth']]});
		expect(pressed(either, 'l enter', leaders).request.leaders).toEqual([
			['phan-van-giang', 'pete-hegseth'],
			['lloyd-austin'],
		]);
	});

	test('Tab adds the one on the bar, on whom it stays, and begins a new name', () => {
		const added = pressed(opened(), 'l down down a u tab', leaders);
		expect(picker(added)).toMatchObject({chosen: [['phan-van-giang']], cursor: 0, field: {text: ''}});
		expect(pressed(added, 'enter', leaders).request.leaders).toEqual([['phan-van-giang']]);
	});

	test('several who are added must all be present', () => {
		expect(pressed(opened(), 'l tab down tab enter', leaders).request.leaders).toEqual([
			['phan-van-giang'],
			['pete-hegseth'],
		]);
	});

	test('Tab on one who is chosen takes him out, and Enter takes nobody instead', () => {
		const lifted = pressed(two, 'l up tab', leaders);
		expect(picker(lifted)).toMatchObject({chosen: [['phan-van-giang']], cursor: -1});
		expect(pressed(lifted, 'enter', leaders).request.leaders).toEqual([['phan-van-giang']]);
		expect(picker(pressed(lifted, 'down', leaders)).cursor).toBe(0);
		expect(pressed(two, 'l up enter', leaders).request).toEqual(two.request);
	});

	test('Alt-O adds one of whom or the one before either will do', () => {
		expect(pressed(opened(), 'l alt-o down alt-o down tab enter', leaders).request.leaders).toEqual([
			['phan-van-giang', 'pete-hegseth'],
			['lloyd-austin'],
		]);
	});

	test('Alt-O on one of two who must both be there makes it either, and both again', () => {
		expect(pressed(two, 'l up alt-o enter', leaders).request.leaders).toEqual([
			['phan-van-giang', 'pete-hegseth'],
		]);
		expect(pressed(two, 'l up up alt-o enter', leaders).request.leaders).toEqual([
			['pete-hegseth', 'phan-van-giang'],
		]);
		expect(pressed(two, 'l up alt-o alt-o enter', leaders).request.leaders).toEqual(two.request.leaders);
		expect(picker(pressed(opened(), 'l alt-o', leaders)).chosen).toEqual([['phan-van-giang']]);
	});

	test('Ctrl-U clears what is typed, then who is chosen', () => {
		const typed = pressed(two, 'l a u ctrl-u', leaders);
		expect(picker(typed)).toMatchObject({field: {text: ''}, chosen: two.request.leaders, cursor: 2});
		const cleared = pressed(typed, 'ctrl-u', leaders);
		expect(picker(cleared)).toMatchObject({chosen: [], cursor: -1});
		expect(pressed(cleared, 'enter', leaders).request.leaders).toEqual([]);
	});

	test('Esc leaves everything as it was', () => {
		expect(pressed(two, 'l tab ctrl-u ctrl-u escape', leaders)).toEqual(two);
	});
});

describe('the panel of filters', () => {
	test.each([
		['f', 0],
		['f j j', 2],
		['f k', 0],
		['f G', 9],
		['f G j', 9],
		['f page-down page-up', 0],
	])('%s: row %d', (keys, cursor) => {
		expect(pressed(opened(), keys).panel).toEqual({type: 'filters', cursor});
	});

	test.each([
		['enter', 'years'],
		['j enter', 'leaders'],
		['j j enter', 'kinds'],
		['j j j enter', 'topics'],
		['j j j j enter', 'places'],
		['j j j j j enter', 'series'],
		['j j j j j j enter', 'sides'],
		['G k enter', 'travels'],
		['G enter', 'tags'],
	])('f %s picks %s', (keys, facet) => {
		expect(picker(pressed(opened(), `f ${keys}`))).toMatchObject({facet: {id: facet}});
	});

	test('the picker leads back to its row, applied or not', () => {
		expect(pressed(opened(), 'f j j enter escape').panel).toEqual({type: 'filters', cursor: 2});
		expect(pressed(opened(), 'f j j enter enter').panel).toEqual({type: 'filters', cursor: 2});
	});

	test.each([
		['f j j enter enter', 'talks', {kinds: ['talks']}],
		['f j j j enter enter', 'dioxin', {topics: ['dioxin']}],
		['f j j j j enter enter', 'Hanoi', {places: ['Hanoi']}],
		['f j j j j j enter enter', 'harbour-talks', {series: ['harbour-talks']}],
		['f j j j j j j enter enter', 'US', {sides: ['US']}],
	])('%s filters by %s', (keys, value, request) => {
		expect(pressed(opened(), keys, shownOf({counts: [facetCount(value)]})).request).toMatchObject(request);
	});

	test('x clears the filters, keeps the query and stays', () => {
		const filtered = opened({query: 'a', kinds: ['talks'], sides: ['US']});
		const cleared = pressed(filtered, 'f j x');
		expect(cleared.request).toEqual(opened({query: 'a'}).request);
		expect(cleared.search.text).toBe('a');
		expect(cleared.panel).toEqual({type: 'filters', cursor: 1});
	});

	test('Esc goes back to the list', () => {
		expect(pressed(opened(), 'f j escape').panel).toEqual({type: 'list'});
	});
});
