import {emptyWorkingSet} from '../../../source/domain/working-set.ts';
import type {FacetCount} from '../../../source/domain/filter.ts';
import {emptyRequest, type SearchRequest} from '../../../source/search/index.ts';
import {messagesIn} from '../../../source/ui/explorer/messages/index.ts';
import type {ExplorerStep, Shown, State} from '../../../source/ui/explorer/model.ts';
import {initialState, reduce} from '../../../source/ui/explorer/state.ts';
import {step} from '../../../source/ui/kit/program.ts';
import {clampIndex, follow} from '../../../source/ui/kit/viewport.ts';
import {pressOf} from '../kit/presses.ts';

/** A value of a facet that 3 records have. */
export function facetCount(value: string, overrides: Partial<FacetCount> = {}): FacetCount {
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
export function shownOf(overrides: Partial<Shown> = {}): Shown {
	const {total = 20, pageSize = 5} = overrides;
	return {
		total,
		workingSet: emptyWorkingSet,
		waysOut: [],
		tiers: {together: total, apart: 0, related: 0},
		pageSize,
		pickerTops: cursor => [follow(0, cursor, pageSize, overrides.counts?.length ?? 3).top],
		topOf: (top, cursor) => follow(top, cursor, pageSize, total).top,
		scrollMax: 12,
		counts: ['2021', '2020', '2019'].map(value => facetCount(value)),
		completion: null,
		sources: ['https://news.example/1', null, 'https://news.example/3'],
		hits: [2, 9, 14],
		visit: ['record-4', 'record-0', 'record-7'],
		openedFrom: null,
		seeAlso: ['kin-a', 'kin-b'],
		timeline: null,
		met: {
			people: ['do-van-mai', 'ann-reed'],
			couple: {a: 'do-van-mai', b: 'ann-reed'},
			counterparts: ['ann-reed', 'tom-hale'],
			cursor: 0,
			records: {total: 2, idAt: index => `record-${index + 1}`},
			facts: 3,
			rows: {
				total: 2,
				idAt: index => `record-${index + 1}`,
				rowOf: id => Number(id.slice(-1)) - 1,
				hasVisits: true,
				isAnyFolded: true,
			},
		},
		ledger: {
			address: 'https://news.example/2',
			total,
			idAt: index => `record-${index}`,
			topOf: (top, cursor) => follow(top, cursor, pageSize, total).top,
		},
		matrix: null,
		palette: {total: 0, actAt: () => undefined, near: () => [], topOf: top => top},
		scopes: ['record', 'marked', 'view', 'everything'],
		rowAt: () => null,
		rowsShown: (top, cursor) => {
			const window = follow(top, cursor, pageSize, total);
			return Array.from({length: Math.min(window.size, total)}, (_, index) => window.top + index);
		},
		preview: {place: 'below', possible: ['right', 'below', 'off']},
		lastPlace: 0,
		lastVisit: null,
		rows: {
			hasVisits: false,
			isAnyFolded: false,
			visitAt: () => null,
			rowUnder: (_, id) => Number(id.split('-').at(-1)),
			beside(row, _, by) {
				const next = clampIndex(row + by, total);
				return total === 0 ? null : {id: `record-${next}`, row: next};
			},
		},
		countOf: () => 3,
		faultOf: () => null,
		idAt: index => (index >= 0 && index < total ? `record-${index}` : undefined),
		allIds: () => Array.from({length: total}, (_, index) => `record-${index}`),
		messages: messagesIn('en'),
		today: '2026-07-30',
		...overrides,
	};
}

/** The explorer as it opens on these filters. */
export function opened(request: Partial<SearchRequest> = {}): State {
	return initialState({...emptyRequest, ...request}, 'en');
}

/** Presses keys one after the other, names separated by spaces: `/ g i a n g enter`. */
export function pressed(state: State, keys: string, shown: Shown = shownOf()): State {
	return stepAfter(state, keys, shown).state;
}

/** The step that the last of these keys is, with what it asks for outside. */
export function stepAfter(state: State, keys: string, shown: Shown = shownOf()): ExplorerStep {
	return keys
		.split(' ')
		.filter(Boolean)
		.reduce(
			(before, name) => reduce(before.state, {type: 'press', press: pressOf(name)}, shown),
			step<State, NonNullable<ExplorerStep['effect']>>(state),
		);
}

/** Pastes a text. */
export function pasted(state: State, text: string, shown: Shown = shownOf()): State {
	return reduce(state, {type: 'paste', text}, shown).state;
}
