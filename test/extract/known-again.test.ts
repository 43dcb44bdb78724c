import {describe, expect, test} from 'vitest';
import {
	knownAgain,
	skippedAgain,
	type ImportedPassage,
	type PassageKey,
} from '../../source/extract/known-again.ts';
import type {Passage, Proposal, Skipped} from '../../source/extract/import-model.ts';
import {clipped, proposal} from '../fixtures/clippings.ts';

function passage(text: string, {file = 'a.txt', url = '', line = 1} = {}): Passage {
	return {document: {file, lines: [], publisher: '', title: '', url, published: ''}, line, text};
}

const keyOf = ({document: {file, url}, text}: Passage): PassageKey => ({file, url, textKey: text});
const imported = (recordId: string, each: Passage): ImportedPassage => ({...keyOf(each), recordId});

const corrected = clipped({id: 'corrected', date: '2001-01-01', kind: 'speech', people: []});
const other = clipped({id: 'other'});
const known = new Map([corrected, other].map(each => [each.id, each]));
const told = (text: string, where = {}): Proposal => ({
	...proposal(clipped()),
	passages: [passage(text, where)],
});

function again(
	proposals: readonly Proposal[],
	passages: readonly ImportedPassage[],
): readonly (string | null)[] {
	return knownAgain(proposals, {passages, keyOf, known}).map(each =>
		each.isKnownPassage ? each.mergesInto : null,
	);
}

describe('a passage that was imported before', () => {
	test('is known whatever was corrected, on whichever line it stands now', () => {
		const [found] = knownAgain([told('One.', {line: 9})], {
			passages: [imported('corrected', passage('One.'))],
			keyOf,
			known,
		});
		expect(found).toMatchObject({
			mergesInto: 'corrected',
			status: 'merges',
			conflicts: [],
			isKnownPassage: true,
		});
	});

	test('is told by its text and its file or address, not by one of them', () => {
		const url = 'https://news.example/a';
		expect(again([told('One.', {file: 'b.txt', url})], [imported('other', passage('One.', {url}))])).toEqual([
			'other',
		]);
		expect(again([told('One.', {file: 'b.txt'})], [imported('other', passage('One.'))])).toEqual([null]);
		expect(again([told('Two.')], [imported('other', passage('One.'))])).toEqual([null]);
	});

	test('that gave several records gives each to what is most like it, once', () => {
		const rows = [imported('corrected', passage('One.')), imported('other', passage('One.'))];
		const first = {...told('One.'), record: {...corrected, id: 'new-a'}};
		expect(again([told('One.'), first], rows)).toEqual(['other', 'corrected']);
		// The third was turned down then, and is proposed again.
		expect(again([told('One.'), first, told('One.')], rows)).toEqual(['other', 'corrected', null]);
	});

	test('that two proposals have given one record is known twice', () => {
		const row = imported('other', passage('One.'));
		expect(again([told('One.'), told('One.')], [row, {...row}])).toEqual(['other', 'other']);
	});

	test('that was imported from two pages is known once for each, by file and by address alike', () => {
		const url = 'https://news.example/a';
		const rows = [
			imported('other', passage('One.', {url})),
			imported('other', passage('One.', {file: 'b.txt', url})),
		];
		const same = (): Proposal => told('One.', {url});
		expect(again([same(), same(), same()], rows)).toEqual(['other', 'other', null]);
	});

	test('whose record is gone is new', () => {
		expect(again([told('One.')], [imported('gone', passage('One.'))])).toEqual([null]);
	});
});

test('without earlier imports nothing is touched', () => {
	const proposals = [told('One.')];
	expect(knownAgain(proposals, {passages: [], keyOf, known})).toBe(proposals);
});

test('a skipped passage of which a reader has made a record says so', () => {
	const one: Skipped = {file: 'a.txt', line: 1, text: 'One.', reason: {code: 'nothing-told'}};
	const two = {...one, line: 2, text: 'Two.'};
	const passages = [imported('other', passage('One.'))];
	expect(skippedAgain([one, two], [], {passages, keyOf, known})).toEqual([
		{...one, reason: {code: 'imported-before', text: 'other'}},
		two,
	]);
	expect(skippedAgain([one], [], {passages: [], keyOf, known})).toEqual([one]);
});
