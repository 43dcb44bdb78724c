import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {grammar as english} from '../../../../source/extract/mentions/locales/en/grammar.ts';
import {kindWords as englishKinds} from '../../../../source/extract/mentions/locales/en/kinds/kind-words.ts';
import {grammar as vietnamese} from '../../../../source/extract/mentions/locales/vi/grammar.ts';
import {kindWords as vietnameseKinds} from '../../../../source/extract/mentions/locales/vi/kinds/kind-words.ts';
import {findWords, hasWords} from '../../../../source/extract/mentions/shared-grammar/find-words.ts';
import {neededBy} from '../../../../source/extract/mentions/shared-grammar/needed-starts.ts';
import {fileURLToPath} from 'node:url';
import {readGold} from '../../../eval/gold.ts';

describe('what every hit of a pattern has', () => {
	test.each([
		[/(?:[\p{L}-]+\s+)?ceremony|broke\s+ground/giu, ['cer', 'bro'], null],
		[/(?:tele)?phone(?:d|\s+calls?)/giu, null, 'tp'],
		[/(?:an?\s+|the\s+)?(?:met|talks)(?:\s+with)?/giu, ['met', 'tal'], 'atm'],
		[/defen[cs]e|[Tt]uần/gu, ['def', 't'], 'dTt'],
		[/(?:ngày\s+)?\d{1,2}\/\d{1,2}/gu, Array.from('0123456789'), 'n0123456789'],
		[/U\.?S\.?/gu, ['u'], 'U'],
		[/(?<=bên\s)gặp(?=\s)/giu, ['gặp'], 'g'],
		[/(?<name>\p{Lu}\p{L}+)\s+province/gu, ['pro'], null],
		[/,?\s*(?:said|says)/giu, ['sai', 'say'], null],
		[/kick-?off/giu, ['kic'], 'k'],
		[/a{0,2}b?/giu, null, null],
		[/(?:was|were)?/giu, null, null],
		[/(?<sign>[-/])x\k<sign>y/gu, null, null],
		[/[^.;]{0,40}of/giu, null, null],
		[/(?:x|)yz/giu, null, 'xy'],
	] as const)('%s', (pattern, starts, first) => {
		expect(neededBy(pattern)).toEqual({starts, first});
	});

	test('is nothing for a pattern of sets', () => {
		expect(neededBy(/abc/v)).toEqual({starts: null, first: null});
	});
});

const patterns = [
	...[english, vietnamese].flatMap(grammar => Object.values(grammar).filter(each => each instanceof RegExp)),
	...[english, vietnamese].flatMap(({signs}) => Object.values(signs)),
	...[...englishKinds, ...vietnameseKinds].map(each => each.pattern),
].filter(each => each.global);
const edge = String.raw`(?:(?<![\p{L}\p{M}\p{N}])|(?![\p{L}\p{M}\p{N}]))`;

/** The hits as they are where every pattern is tried at every place. */
function plainHits(text: string, pattern: RegExp): readonly number[][] {
	const search = new RegExp(`${edge}(?:${pattern.source})${edge}`, pattern.flags);
	return Array.from(text.matchAll(search), ({0: hit, index}) => [index, index + hit.length]).filter(
		([start, end]) => start !== end,
	);
}

describe('no hit is lost', () => {
	const {cases} = readGold(fileURLToPath(new URL('../../../eval/own.jsonl', import.meta.url)));

	const expectAll = (text: string) => {
		for (const pattern of patterns) {
			const hits = plainHits(text, pattern);
			expect(findWords(text, pattern).map(({start, end}) => [start, end])).toEqual(hits);
			expect(hasWords(text, pattern)).toBe(hits.length > 0);
		}
	};

	test('in passages', () => {
		for (const {text} of cases) expectAll(text);
	});

	test('in words of passages in any order, in capitals and small letters', () => {
		const words = [...new Set(cases.flatMap(({text}) => text.split(/(?<=\s)/u)))];
		const texts = fc
			.array(fc.tuple(fc.constantFrom(...words), fc.boolean()), {minLength: 20, maxLength: 40})
			.map(list => list.map(([word, isLoud]) => (isLoud ? word.toUpperCase() : word)).join(''));
		fc.assert(fc.property(texts, expectAll), {numRuns: 60});
	});
});
