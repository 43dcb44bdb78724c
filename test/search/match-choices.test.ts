import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Choice} from '../../source/search/choices.ts';
import {matchChoices, narrowChoices, nearestChoices} from '../../source/search/match-choices.ts';
import {SpellingIndex} from '../../source/search/spelling.ts';
import {editDistance} from '../../source/text/edit-distance.ts';
import {callsOf, isMutated} from '../fixtures/calls.ts';

const list =
	'panetta pantheon panama hegseth hegemony austin austria augustine mattis matter carter cater hagel hotel giang gang hanoi dioxin defence defense vietnam 2019 an';
const lines = list.split(' ').map(word => `${word} ${word === 'defence' ? 9 : 1}`);
const index = new SpellingIndex(lines.join('\n'));

describe('a mistyped word', () => {
	test.each([
		['panneta', 'panetta'],
		['paneta', 'panetta'],
		['hegset', 'hegseth'],
		['hegesth', 'hegseth'],
		['asutin', 'austin'],
		['austn', 'austin'],
		['matis', 'mattis'],
		['vietnnam', 'vietnam'],
		['dioxni', 'dioxin'],
	])('%s means %s', (typed, meant) => {
		expect(index.nearest(typed)[0]).toBe(meant);
	});

	test('means every word that is equally near, the more common first', () => {
		expect(index.nearest('defenxe')).toEqual(['defence', 'defense']);
	});

	test.each(['zzzzzz', 'xylophone', 'qq', 'pneumonia', ''])('%j means none: nothing is near', typed => {
		expect(index.nearest(typed)).toEqual([]);
	});

	test('may have two letters more than the longest known word, and is not looked for beyond', () => {
		expect(index.nearest('augustinexx')).toEqual(['augustine']);
		expect(index.nearest('augustinexxx')).toEqual([]);
	});

	// Stryker counts the places that a test reaches by calls of its own.
	test.skipIf(isMutated)('costs the same however much longer it is than any known word', async () => {
		const calls = (times: number): Promise<number> =>
			callsOf(() => index.nearest('gianghegseth'.repeat(times)));
		// The first call may load what the others find loaded.
		await calls(1);
		expect(await calls(2000)).toBe(await calls(2));
	});

	test('never means a number or a word of two letters', () => {
		expect(index.nearest('2018')).toEqual([]);
		expect(index.nearest('ann')).not.toContain('an');
	});
});

describe('edits between two words', () => {
	test.each([
		['austin', 'austin', 0],
		['asutin', 'austin', 1],
		['austn', 'austin', 1],
		['auustin', 'austin', 1],
		['hagel', 'hegel', 1],
		['', 'abc', 3],
		['abc', '', 3],
		['panneta', 'panetta', 2],
	])('%s, %s: %i', (a, b, expected) => {
		expect(editDistance(a, b)).toBe(expected);
	});

	test('are the same both ways, none for equal words only, at most the longer length', () => {
		const word = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 7});
		fc.assert(
			fc.property(word, word, (a, b) => {
				const edits = editDistance(a, b);
				expect(edits).toBe(editDistance(b, a));
				expect(edits === 0).toBe(a === b);
				expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
				expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
			}),
		);
	});
});

const choices: readonly Choice[] = [
	{value: 'giang', names: ['Phan Văn Giang', 'Phan Van Giang']},
	{value: 'trong', names: ['Nguyễn Phú Trọng']},
	{value: 'thanh', names: ['Phùng Quang Thanh']},
	{value: 'austin', names: ['Lloyd Austin', 'Lloyd J. Austin III']},
	{value: 'hanoi', names: ['Hanoi', 'Ha Noi', 'Hà Nội']},
	{value: 'da-nang', names: ['Da Nang', 'Đà Nẵng']},
	{value: 'mia', names: ['mia-accounting', 'search for the missing']},
];

function found(text: string) {
	const result = matchChoices(text, choices);
	return {values: result.found.map(choice => choice.value), isFuzzy: result.isFuzzy};
}

describe('a choice by name', () => {
	test.each([
		['Phan Văn Giang', ['giang']],
		['phan van giang', ['giang']],
		['PHANVANGIANG', ['giang']],
		['giang phan', ['giang']],
		['giang', ['giang']],
		['danang', ['da-nang']],
		['đà nẵng', ['da-nang']],
		['hanoi', ['hanoi']],
		['ha noi', ['hanoi']],
		['HaNội', ['hanoi']],
		['lloyd aus', ['austin']],
		['mia accounting', ['mia']],
		['ng ph', ['trong']],
		['ph', ['giang', 'trong', 'thanh']],
		['nang', ['da-nang']],
	])('%s', (text, values) => {
		expect(found(text)).toEqual({values, isFuzzy: false});
	});

	test('decomposed is the same', () => {
		expect(found('Đà Nẵng'.normalize('NFD'))).toEqual({values: ['da-nang'], isFuzzy: false});
	});

	test('an equal name hides the longer ones that begin with it', () => {
		const two = [
			{value: 'an', names: ['Lê An']},
			{value: 'anh', names: ['Lê Anh']},
		];
		expect(matchChoices('le an', two).found.map(choice => choice.value)).toEqual(['an']);
		expect(matchChoices('an', two).found.map(choice => choice.value)).toEqual(['an']);
		expect(matchChoices('le a', two).found.map(choice => choice.value)).toEqual(['an', 'anh']);
	});

	test.each([
		['gaing', 'giang'],
		['asutin', 'austin'],
		['trog', 'trong'],
	])('%s is nearly %s, and said to be so', (text, value) => {
		const result = found(text);
		expect(result.isFuzzy).toBe(true);
		expect(result.values[0]).toBe(value);
	});

	test('nothing typed, or nothing but signs, is every choice', () => {
		expect(found('').values).toHaveLength(choices.length);
		expect(found(' -.- ').values).toHaveLength(choices.length);
	});

	test('nothing near is no choice', () => {
		expect(found('zzzzzzzz')).toEqual({values: [], isFuzzy: true});
		expect(nearestChoices('', choices)).toEqual([]);
	});

	test.each(['nobodyxyz', 'foo', 'qwertyuiop'])('%j is like nobody, and no name is suggested', text => {
		const people = [
			{value: 'blinken', names: ['Antony Blinken']},
			{value: 'thornberry', names: ['Mac Thornberry']},
			{value: 'nien', names: ['Nguyễn Dy Niên']},
			{value: 'official-visit', names: ['official-visit', 'official visit', 'thăm chính thức']},
		];
		expect(nearestChoices(text, people, 0.7)).toEqual([]);
		expect(nearestChoices('blnken', people)[0]?.value).toBe('blinken');
	});
});

describe('a picker', () => {
	test.each([
		['', choices.map(choice => choice.value)],
		['ng', ['giang', 'trong', 'thanh', 'da-nang', 'mia']],
		['ang phan', ['giang']],
		['NỘI', ['hanoi']],
		['da  nang', ['da-nang']],
	])('narrowed by %j keeps its order', (text, values) => {
		expect(narrowChoices(text, choices).map(choice => choice.value)).toEqual(values);
	});

	test('falls back to near spellings', () => {
		expect(narrowChoices('asutin', choices)[0]?.value).toBe('austin');
		expect(narrowChoices('zzzzzzzz', choices)).toEqual([]);
	});
});
