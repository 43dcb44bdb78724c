import type {FacetCount} from '../../../source/domain/filter.ts';
import {formats} from '../../../source/export/index.ts';
import {emptyRequest, type SearchRequest} from '../../../source/search/index.ts';
import type {State, World} from '../../../source/ui/explorer/model.ts';
import {initialState, reduce} from '../../../source/ui/explorer/state.ts';
import {pressOf} from '../kit/presses.ts';

/** A value of a facet that 3 records have. */
export function choice(value: string, overrides: Partial<FacetCount> = {}): FacetCount {
	return {
		value,
		label_en: value,
		label_vi: value,
		count: 3,
		possible: 0,
		side: null,
		other_names: [],
		...overrides,
	};
}

/** Twenty records on pages of five, three values to pick, two related records. */
export function worldOf(overrides: Partial<World> = {}): World {
	const total = overrides.total ?? 20;
	return {
		total,
		pageSize: 5,
		scrollMax: 12,
		choices: ['2021', '2020', '2019'].map(value => choice(value)),
		completion: null,
		related: ['kin-a', 'kin-b'],
		idAt: index => (index >= 0 && index < total ? `record-${index}` : undefined),
		words: {sortedBy: sort => `by ${sort}`, nothingMarked: 'nothing marked', noRelated: 'nothing related'},
		exportFormats: formats,
		today: '2026-07-30',
		...overrides,
	};
}

/** The explorer as it opens on these filters. */
export function opened(request: Partial<SearchRequest> = {}): State {
	return initialState({...emptyRequest, ...request}, 'en');
}

/** Presses keys one after the other, names separated by spaces: `/ g i a n g enter`. */
export function pressed(state: State, keys: string, world: World = worldOf()): State {
	return keys
		.split(' ')
		.filter(Boolean)
		.reduce((before, name) => reduce(before, {type: 'press', press: pressOf(name)}, world), state);
}
