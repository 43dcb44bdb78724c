import {expect, test} from 'vitest';
import {emptyRequest} from '../../../../source/search/index.ts';
import {storeOf} from '../../../fixtures/database.ts';
import {engagement, sampleVocabulary} from '../../../fixtures/engagements.ts';
import {opened} from '../keyboard.ts';
import {explorerOf} from '../player.ts';

const bare = {title_vi: '', summary_en: '', summary_vi: '', people: [], topics: [], sources: []};
const records = [
	engagement({...bare, id: 'together', date: '2020', kind: 'talks', title_en: 'Calm seas'}),
	engagement({...bare, id: 'apart', date: '2021', kind: 'talks', title_en: 'Calm', summary_en: 'and seas'}),
	engagement({...bare, id: 'related', date: '2022', kind: 'phone-call', title_en: 'Calm'}),
];

test('the list tells the tier of each hit, and why a related one is there', () => {
	const store = storeOf(records, {
		kinds: sampleVocabulary.kinds.map(term => ({
			...term,
			synonyms_en: term.id === 'phone-call' ? ['seas'] : [],
			synonyms_vi: [],
		})),
	});
	const explorer = explorerOf(store);
	const resultsOf = (related: boolean) =>
		explorer.viewModel({...opened(), request: {...emptyRequest, query: 'calm seas', related}}, 80, 24)
			.results;
	expect(resultsOf(false).total).toBe(2);
	expect(resultsOf(false).tiers).toEqual({together: 1, apart: 1, related: 1});
	const results = resultsOf(true);
	expect([0, 1, 2, 3].map(index => results.at(index)?.id)).toEqual([
		'together',
		'apart',
		'related',
		undefined,
	]);
	expect([0, 1, 2, 3].map(index => results.hitAt(index))).toEqual([
		{tier: 'together', reasons: []},
		{tier: 'apart', reasons: []},
		{tier: 'related', reasons: [{en: 'phone call', vi: 'điện đàm'}]},
		undefined,
	]);
});
