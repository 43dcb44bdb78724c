import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isWordEdge, words, wordTexts} from '../../source/text/boundary.ts';

describe('words', () => {
	test.each([
		['Ông Đỗ ở Hà Nội', ['Ông', 'Đỗ', 'ở', 'Hà', 'Nội']],
		['Hà Nội'.normalize('NFD'), ['Hà'.normalize('NFD'), 'Nội'.normalize('NFD')]],
		["O'Brien’s vice-minister", ['O', 'Brien', 's', 'vice', 'minister']],
		['19 - 21/11/2019', ['19', '21', '11', '2019']],
		['… – !', []],
		['', []],
	])('%s', (text, found) => {
		expect(words(text).map(word => word.text)).toEqual(found);
		expect(wordTexts(text)).toEqual(found);
	});

	test('lie where they say, between edges, with no letter between them', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), text => {
				let end = 0;
				for (const word of words(text)) {
					expect(text.slice(word.start, word.end)).toBe(word.text);
					expect(text.slice(end, word.start)).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
					expect(isWordEdge(text, word.start) && isWordEdge(text, word.end)).toBe(true);
					end = word.end;
				}
				expect(text.slice(end)).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
			}),
		);
	});
});

describe('isWordEdge', () => {
	test.each([
		['thứ tưởng tượng', 'thứ tư'.length, false],
		['thứ tư, 5/6', 'thứ tư'.length, true],
		['ở Đà Nẵng', 1, true],
		['ĐCN', 1, false],
		['Nẵng'.normalize('NFD'), 2, false],
		['Nội', 0, true],
		['Nội', 3, true],
		['(Mỹ) – ', 5, true],
		['𝐀𝐁', 2, false],
		['𝐀𝐁', 1, false],
		['𝐀b', 2, false],
		['a𝐁', 1, false],
		['😀b', 2, true],
		['😀😀', 2, true],
		['😀😀', 1, false],
		['a😀', 1, true],
	])('%s at %i: %s', (text, index, isEdge) => {
		expect(isWordEdge(text, index)).toBe(isEdge);
	});
});
