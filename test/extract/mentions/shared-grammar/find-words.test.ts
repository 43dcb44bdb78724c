import {expect, test} from 'vitest';
import {findWords, hasWords} from '../../../../source/extract/mentions/shared-grammar/find-words.ts';

/** Asks for a pattern twice, as several steps do: the second answer is a kept one. */
function answers(text: string, pattern: RegExp): readonly (boolean | number)[] {
	return [
		hasWords(text, pattern),
		findWords(text, pattern).length,
		hasWords(text, pattern),
		findWords(text, pattern).length,
	];
}

const text = 'The ſecretary  met\nMinister Phan Văn Giang; ĐẠI TƯỚNG gặp ông, 5 ships';

test.each([
	[/secretary\s+met\s+minister/giu, 1],
	[/đại\s+tướng\s+gặp/giu, 1],
	[/m(?:et|inister)|ships?/giu, 3],
	[/\d+\s+ship/giu, 0],
	[/cretary/giu, 0],
	[/hip|ang|giang\s+met/giu, 0],
	[/(?:never)?/giu, 0],
])('%s is found as often as it is there', (pattern, count) => {
	expect(answers(text, pattern).slice(1, 2)).toEqual([count]);
	expect(findWords(text, pattern)).toHaveLength(count);
	if (count > 0) expect(answers(text, pattern)).toEqual([true, count, true, count]);
});

test('a pattern that is made later finds its words in a text that was looked at before', () => {
	expect(hasWords(text, /treaty/giu)).toBe(false);
	expect(answers(text, /giang/giu)).toEqual([true, 1, true, 1]);
});

test('a text is known for what it is after many others', () => {
	const texts = Array.from({length: 300}, (_, index) => `${index % 2 ? 'talks' : 'a call'} number ${index}`);
	for (const pattern of [/talks/giu, /call\s+number/giu])
		expect(texts.filter(each => hasWords(each, pattern))).toHaveLength(150);
	expect(texts.filter(each => hasWords(each, /talks/giu) && hasWords(each, /call/giu))).toEqual([]);
});
