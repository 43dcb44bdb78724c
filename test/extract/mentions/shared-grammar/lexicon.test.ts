import {expect, test} from 'vitest';
import {buildLexicon} from '../../../../source/extract/mentions/shared-grammar/lexicon.ts';
import {tokenize} from '../../../../source/extract/mentions/shared-grammar/tokens.ts';
import {shippedReference} from '../../../fixtures/reference.ts';

const lexicon = buildLexicon(shippedReference());
const posts = (title: string): readonly string[] =>
	lexicon.titles.at(tokenize(title), 0).map(({value}) => value.id);

test('a post is found by its labels, and by them turned round', () => {
	for (const title of [
		'Commander, U.S. Pacific Fleet',
		'Commander of U.S. Pacific Fleet',
		'commander of the Pacific Fleet',
		'US Pacific Fleet Commander',
		'Pacific Fleet Commander',
	])
		expect(posts(title)).toContain('us-pacific-fleet-commander');
	expect(posts('Bộ trưởng Quốc phòng Hoa Kỳ')).toContain('us-secretary-of-defense');
	expect(posts('Commander of the Moon')).toEqual([]);
});

test('people are found by names of several words, places and subjects by all of theirs', () => {
	const people = (name: string): readonly string[] =>
		lexicon.names.at(tokenize(name), 0, 'any').map(({value}) => value.id);
	expect(people('Lloyd Austin')).toEqual(['lloyd-austin']);
	expect(people('Austin')).toEqual([]);
	const places = (name: string): readonly string[] =>
		lexicon.places.at(tokenize(name), 0).map(({value}) => [value.place, value.venue].join(' '));
	expect(places('Đà Nẵng')).toEqual(['Da Nang ']);
	expect(places('Lầu Năm Góc')).toEqual(['Washington, D.C. The Pentagon']);
	expect(lexicon.topics.at(tokenize('rà phá bom mìn'), 0)[0]?.value).toBe('uxo');
});
