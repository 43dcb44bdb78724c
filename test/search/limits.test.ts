import {describe, expect, test} from 'vitest';
import {parseQuery} from '../../source/search/query.ts';

describe('a text that asks for too much', () => {
	test.each([
		['a hundred words', words(100), false, 100],
		['one word more', words(101), true, 100],
		['as many letters as are read', 'a'.repeat(2000), false, 1],
		['a letter more', `${'a'.repeat(1999)} b`, true, 1],
		['as many values', `kind:${words(100).replaceAll(' ', ',')}`, false, 0],
		['a value more', `kind:${words(101).replaceAll(' ', ',')}`, true, 0],
		['words with commas between', words(100).replaceAll(' ', ','), false, 100],
		['one more with a comma', words(101).replaceAll(' ', ','), true, 100],
		['a quoted phrase', `"${words(100)}"`, false, 1],
		['a quoted phrase of a word more', `"${words(101)}"`, true, 1],
		['values and words', `kind:${words(60).replaceAll(' ', ',')} ${words(41)}`, true, 40],
	])('%s', (_, text, isCut, terms) => {
		const query = parseQuery(text);
		expect([query.isCut, query.terms.length]).toEqual([isCut, terms]);
		expect(query.terms.flatMap(({words: each}) => each).length).toBeLessThanOrEqual(100);
		expect(query.qualifiers.every(({values}) => values.length <= 100)).toBe(true);
	});

	function words(count: number): string {
		return Array.from({length: count}, (_, index) => `w${index}`).join(' ');
	}
});
