import {emptyWorkingSet} from '../../../source/domain/working-set.ts';
import type {Engagement} from '../../../source/domain/engagement.ts';
import {emptyFilter} from '../../../source/domain/filter.ts';
import {layoutFor} from '../../../source/ui/explorer/layout.ts';
import {messagesIn} from '../../../source/ui/explorer/messages/index.ts';
import type {State} from '../../../source/ui/explorer/model.ts';
import {listWindow, sectionYear} from '../../../source/ui/explorer/reading/list-window.ts';
import {plainRows} from '../../../source/ui/explorer/reading/list-rows.ts';
import type {Results, ViewModel} from '../../../source/ui/explorer/view-model.ts';
import {ShortNames} from '../../../source/text/short-names.ts';
import {sampleVocabulary} from '../../fixtures/engagements.ts';
import {opened} from './keyboard.ts';

/** The input of the views, of records in memory: nothing is searched, nothing is counted. */
export function viewModelOf(
	overrides: Partial<ViewModel> & {
		readonly records?: readonly Engagement[];
		readonly size?: readonly [columns: number, rows: number];
	} = {},
): ViewModel {
	const {records = [], size = [80, 24], ...given} = overrides;
	const state: State = given.state ?? opened();
	const layout = layoutFor(...size);
	const seen = {
		total: records.length,
		at: (index: number) => records[index],
		seenAt: (index: number) => records[index],
		indexOf: (id: string) => records.findIndex(record => record.id === id),
	};
	const results: Results = {
		...seen,
		rows: plainRows(seen),
		filter: emptyFilter,
		sort: 'relevance',
		terms: [],
		hints: [],
		ids: () => records.map(record => record.id),
		tiers: {together: records.length, apart: 0, related: 0},
		hitAt: index => (records[index] ? {tier: 'together', reasons: []} : undefined),
	};
	return {
		state,
		workingSet: emptyWorkingSet,
		columns: size[0],
		layout,
		messages: messagesIn(state.language),
		vocabulary: sampleVocabulary,
		results,
		nothing: null,
		grandTotal: records.length,
		leftOut: 0,
		window: listWindow({results, layout}, state.top, state.cursor),
		unlisted: new Map(records.map(record => [record.id, record])),
		hitsOf: () => 1,
		yearCounts: new Map(),
		chosenYear: Number(sectionYear(results.at(state.cursor)?.date)),
		names: new ShortNames(() => records.flatMap(({people}) => people)),
		freedBy: () => 0,
		years: [1, 0],
		lastPlace: 0,
		lastVisit: null,
		counts: [],
		picking: null,
		completion: null,
		record: undefined,
		openedFrom: null,
		visit: [],
		whyDate: null,
		sameTwo: [],
		seeAlso: [],
		timeline: null,
		matrix: null,
		recordsOf: () => [],
		met: {
			people: [],
			couple: null,
			dossier: null,
			counterparts: [],
			cursor: 0,
			pair: null,
			records: {total: 0, at: () => undefined},
			facts: [],
			rows: {total: 0, at: () => undefined, rowOf: () => -1, hasVisits: false, isAnyFolded: false},
			row: 0,
		},
		ledger: null,
		brief: null,
		file: null,
		countOf: () => 0,
		hintsOf: () => [],
		ledgerRecords: new Map(),
		palette: null,
		savedViews: [],
		newRecords: () => [],
		exporting: null,
		labelOf: (_facet, value) => value,
		hasLinks: false,
		today: '2026-07-30',
		...given,
	};
}
