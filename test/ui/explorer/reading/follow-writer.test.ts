import {pickedFacets} from '../../../../source/domain/facets.ts';
import {expect, test} from 'vitest';
import {followedBy} from '../../../../source/ui/explorer/reading/follow-writer.ts';
import type {State} from '../../../../source/ui/explorer/model.ts';
import type {ViewModel} from '../../../../source/ui/explorer/view-model.ts';
import {engagement} from '../../../fixtures/engagements.ts';
import {facetCount, opened} from '../keyboard.ts';
import {viewModelOf} from '../view-models.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(id => engagement({id}));
const all = [a!, b!, c!, d!];

function carried(state: State, before: Partial<ViewModel>, now: Partial<ViewModel>): State {
	return followedBy(
		viewModelOf({records: all, state, ...before}),
		viewModelOf({records: all, state, ...now}),
	);
}

test('the cursor of related records stays on its record, or at its place where that is gone', () => {
	const state: State = {...opened(), panel: {type: 'related', id: 'a', cursor: 1}};
	const before = {related: [b!, c!]};
	expect(carried(state, before, {related: [d!, b!, c!]}).panel).toMatchObject({cursor: 2});
	expect(carried(state, before, {related: [b!, d!]}).panel).toMatchObject({cursor: 1});
});

test('the cursor of a picker stays on its value in the same line, or within the values that are left', () => {
	const values = (...names: string[]) => ({counts: names.map(name => facetCount(name))});
	const state: State = {
		...opened(),
		panel: {
			type: 'picker',
			facet: pickedFacets.find(({id}) => id === 'topics')!,
			field: opened().search,
			cursor: 3,
			top: 2,
			chosen: [],
		},
	};
	const before = values('a', 'b', 'c', 'd');
	expect(carried(state, before, values('a', 'x', 'b', 'c', 'y', 'd')).panel).toMatchObject({
		cursor: 5,
		top: 4,
	});
	expect(carried(state, before, values('d', 'a')).panel).toMatchObject({cursor: 0, top: 0});
	expect(carried(state, before, values('a', 'b')).panel).toMatchObject({cursor: 1, top: 0});
});
