import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {grammar as english} from '../../../../source/extract/mentions/locales/en/grammar.ts';
import {kindWords as englishKinds} from '../../../../source/extract/mentions/locales/en/kinds/kind-words.ts';
import {grammar as vietnamese} from '../../../../source/extract/mentions/locales/vi/grammar.ts';
import {kindWords as vietnameseKinds} from '../../../../source/extract/mentions/locales/vi/kinds/kind-words.ts';
import {findWords, hasWords} from '../../../../source/extract/mentions/shared-grammar/find-words.ts';
import {readGold} from '../../../eval/gold.ts';

const patterns = [
	...[english, vietnamese].flatMap(grammar => Object.values(grammar).filter(each => each instanceof RegExp)),
	...[english, vietnamese].flatMap(({signs}) => Object.values(signs)),
	...[...englishKinds, ...vietnameseKinds].map(each => each.pattern),
].filter(each => each.global);
const edge = String.raw`(?:(?<![\p{L}\p{M}\p{N}])|(?![\p{L}\p{M}\p{N}]))`;
/** Each pattern, and what finds its hits where it is tried at every place. */
const searches = patterns.map(
	pattern => [pattern, new RegExp(`${edge}(?:${pattern.source})${edge}`, pattern.flags)] as const,
);

function plainHits(text: string, search: RegExp): readonly number[][] {
	return Array.from(text.matchAll(search), ({0: hit, index}) => [index, index + hit.length]).filter(
		([start, end]) => start !== end,
	);
}

/** Expects of every pattern of both languages that no hit in a text is lost where it is tried at few places only. */
function expectAllHits(text: string): void {
	for (const [pattern, search] of searches) {
		const hits = plainHits(text, search);
		expect(findWords(text, pattern).map(({start, end}) => [start, end])).toEqual(hits);
		expect(hasWords(text, pattern)).toBe(hits.length > 0);
	}
}

const {cases} = readGold(fileURLToPath(new URL('../../../eval/own.jsonl', import.meta.url)));

test('no hit is lost in passages', () => {
	for (const {text} of cases) expectAllHits(text);
});

test('no hit is lost in words of passages in any order, in capitals and small letters', () => {
	const words = [...new Set(cases.flatMap(({text}) => text.split(/(?<=\s)/u)))];
	const texts = fc
		.array(fc.tuple(fc.constantFrom(...words), fc.boolean()), {minLength: 20, maxLength: 40})
		.map(list => list.map(([word, isLoud]) => (isLoud ? word.toUpperCase() : word)).join(''));
	fc.assert(fc.property(texts, expectAllHits), {numRuns: 60});
});
