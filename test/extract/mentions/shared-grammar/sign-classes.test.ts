import {expect, test} from 'vitest';
import {findWords, hasWords, locales} from '../../../../source/extract/mentions/index.ts';
import {signsFrom} from '../../../../source/extract/mentions/shared-grammar/sign-classes.ts';
import {allKindSigns} from '../../../../source/words/import-reasons/index.ts';

const lists = Object.fromEntries(allKindSigns.map(name => [name, 'none']));

test('phrases stand between commas; a star is the rest of a word, an ellipsis up to six words', () => {
	const {gave} = signsFrom({...lists, gave: 'hand* over, key … to, gift'} as never);
	expect(
		findWords('He handed over the keys, a key of gold given to him, gifts', gave).map(hit => hit.text),
	).toEqual(['handed over', 'key of gold given to']);
});

test('every language has words for every class', () => {
	for (const {grammar} of locales)
		for (const pattern of Object.values(grammar.signs)) expect(pattern.source.length).toBeGreaterThan(10);
});

test('a text without marks is read by the same words', () => {
	const [, bare] = locales.flatMap(({unmarked}) => (unmarked ? [unmarked, unmarked] : []));
	expect(hasWords('Le ban giao hai cot tai san bay', bare!.grammar.signs.remains)).toBe(true);
});
