import {pickedFacets} from '../../../../source/domain/facets.ts';
import {expect, test} from 'vitest';
import {followedBy, type Lists} from '../../../../source/ui/explorer/reading/follow-writer.ts';
import type {Panel, State} from '../../../../source/ui/explorer/model.ts';
import {viewOf} from '../../../../source/ui/explorer/views.ts';
import {facetCount, opened} from '../keyboard.ts';

/** Lists by the ids and values in them, one after the other. */
function lists(names: {list?: string; counts?: string; related?: Readonly<Record<string, string>>}): Lists {
	const records = (text = '') => text.split(' ').filter(Boolean);
	const list = records(names.list);
	return {
		rowsOf: () => ({
			total: list.length,
			at: index => (list[index] === undefined ? undefined : {record: {id: list[index]}}),
			rowOf: id => list.indexOf(id),
		}),
		pickerCounts: () => records(names.counts).map(name => facetCount(name)),
		seeAlsoOf: id => records(names.related?.[id]).map(each => ({id: each})),
	};
}

function over(panel: Panel, ...below: readonly Panel[]): State {
	return {...opened(), panel, below};
}

const detail = (id: string): Panel => ({type: 'detail', id, scroll: 0, find: null});
const seeAlso = (id: string, cursor: number): Panel => ({type: 'see-also', id, cursor});

test('the cursor of the list stays on its record in the same line, or within the records that are left', () => {
	const state: State = {...opened(), cursor: 2, top: 1};
	const before = lists({list: 'a b c d'});
	expect(followedBy(state, before, lists({list: 'x a b y c'}))).toMatchObject({cursor: 4, top: 3});
	expect(followedBy(state, before, lists({list: 'c a'}))).toMatchObject({cursor: 0, top: 0});
	expect(followedBy(state, before, lists({list: 'a b'}))).toMatchObject({cursor: 1, top: 0});
});

test('the cursor of related records stays on its record, or at its place, or within those that are left', () => {
	const state = over(seeAlso('a', 1));
	const before = lists({related: {a: 'b c'}});
	expect(followedBy(state, before, lists({related: {a: 'd b c'}})).panel).toMatchObject({cursor: 2});
	expect(followedBy(state, before, lists({related: {a: 'b d'}})).panel).toMatchObject({cursor: 1});
	expect(followedBy(state, before, lists({related: {a: 'b'}})).panel).toMatchObject({cursor: 0});
	expect(followedBy(state, before, lists({})).panel).toMatchObject({cursor: 0});
});

test('so do the cursors of the panels below', () => {
	const state = over(detail('d'), seeAlso('c', 0), detail('c'), seeAlso('a', 1));
	const before = lists({related: {a: 'b c', c: 'd e'}});
	expect(followedBy(state, before, lists({related: {a: 'c b', c: 'x y d'}})).below).toEqual([
		seeAlso('c', 2),
		detail('c'),
		seeAlso('a', 0),
	]);
});

test('the list to which the search line leads back stays on its record', () => {
	const view = {...viewOf(opened()), cursor: 1, top: 0};
	const state = over({type: 'search', cycle: null, recalled: 0, draft: '', before: view}, {type: 'list'});
	const panel = (now: string): Panel => followedBy(state, lists({list: 'a c'}), lists({list: now})).panel;
	expect(panel('x y a b c')).toMatchObject({before: {cursor: 4, top: 3}});
	expect(panel('a c')).toMatchObject({before: {cursor: 1, top: 0}});
	expect(panel('')).toMatchObject({before: {cursor: 0, top: 0}});
});

test('the cursor of a picker stays on its value in the same line, or within the values that are left', () => {
	const state = over({
		type: 'picker',
		facet: pickedFacets.find(({id}) => id === 'topics')!,
		field: opened().search,
		cursor: 3,
		tops: [2],
		chosen: [],
	});
	const before = lists({counts: 'a b c d'});
	const panel = (counts: string): Panel => followedBy(state, before, lists({counts})).panel;
	expect(panel('a x b c y d')).toMatchObject({cursor: 5, tops: [4]});
	expect(panel('d a')).toMatchObject({cursor: 0, tops: [0]});
	expect(panel('a b')).toMatchObject({cursor: 1, tops: [0]});
});
