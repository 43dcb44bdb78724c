import {expect, test} from 'vitest';
import type {Proposal} from '../../source/extract/import-model.ts';
import {placeFinder} from '../../source/extract/reference-index.ts';
import {acceptedProposals, reviewItems} from '../../source/extract/review.ts';
import {clipped, proposal} from '../fixtures/clippings.ts';
import {source} from '../fixtures/engagements.ts';
import {dictionary} from '../fixtures/imports.ts';

const proposed = proposal(clipped({date: '2025-11-02', sources: [source({says: ['date', 'kind']})]}));
const sure = {isDoubtful: false, isDateGuessed: false, spokeFor: [], spokeAgainst: []};
const context = {placeOf: placeFinder(dictionary.places), known: new Map()};

test('a source that said what the reader corrected says otherwise', () => {
	const [item] = reviewItems([proposed]);
	const corrected = {...item!, record: {...item!.record, date: '2025-11-03'}};
	expect(acceptedProposals([corrected], context)[0]!.record).toMatchObject({
		date: '2025-11-03',
		sources: [{says: ['kind'], differs: {date: '2025-11-02'}}],
	});
});

test('a proposal that nobody corrected is saved as it was, one turned down not at all', () => {
	const items = reviewItems([proposed]);
	expect(acceptedProposals(items, context)).toEqual([proposed]);
	expect(acceptedProposals([{...items[0]!, decision: 'rejected'}], context)).toEqual([]);
});

test('what is doubtful or has a guessed date waits for the reader, unless its passage is known', () => {
	const decisions = (more: Partial<Proposal>): readonly string[] =>
		reviewItems([{...proposed, ...more}]).map(({decision}) => decision);
	const support = {...sure, isDateGuessed: true};
	expect(decisions({support: sure})).toEqual(['accepted']);
	expect(decisions({support})).toEqual(['undecided']);
	expect(decisions({support: {...sure, isDoubtful: true}})).toEqual(['undecided']);
	expect(decisions({support, isKnownPassage: true})).toEqual(['accepted']);
});
