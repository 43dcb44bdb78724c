import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {hasTerm, highlightRanges} from '../../source/search/highlight.ts';
import type {TextTerm} from '../../source/domain/filter.ts';
import {wordTexts} from '../../source/text/boundary.ts';
import {fold} from '../../source/text/normalize.ts';
import {withOneVowelLetter} from '../../source/text/one-vowel-letter.ts';

function term(phrase: string, isPrefix = false): TextTerm {
	return {phrases: [phrase.split(' ')], isPrefix, marked: null, isQuoted: false};
}

/** The text with its marked parts in brackets. */
function marked(text: string, ...terms: readonly TextTerm[]): string {
	let shown = '';
	let at = 0;
	for (const {start, end} of highlightRanges(text, terms)) {
		shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
		at = end;
	}
	return shown + text.slice(at);
}

const nfd = (text: string): string => text.normalize('NFD');

describe('what is marked', () => {
	test.each([
		['a word, in any case', 'Giang and GIANG', [term('giang')], '[Giang] and [GIANG]'],
		['a word with its marks', 'Đà Nẵng', [term('nang')], 'Đà [Nẵng]'],
		['đ as d', 'Điện đàm', [term('dien'), term('dam')], '[Điện] [đàm]'],
		['a whole word only', 'Hanoian Hanoi', [term('hanoi')], 'Hanoian [Hanoi]'],
		['the beginning of a word', 'Pete Hegseth', [term('hegs', true)], 'Pete [Hegs]eth'],
		['a beginning with marks', 'Nguyễn Phú', [term('nguye', true)], '[Nguyễ]n Phú'],
		['a phrase, the space included', 'a phone call, a call', [term('phone call')], 'a [phone call], a call'],
		['a phrase over signs', 'co-chair', [term('co chair')], '[co-chair]'],
		['a phrase with an open end', 'a phone calling', [term('phone ca', true)], 'a [phone ca]lling'],
		['overlaps as one', 'phone call', [term('phone call'), term('call')], '[phone call]'],
		['nothing in the middle of a word', 'dialogue', [term('log', true)], 'dialogue'],
		['nothing where nothing is', 'Hanoi', [term('hue')], 'Hanoi'],
		['letters that fold to two', 'Straße', [term('stras', true)], '[Straß]e'],
		['an emoji by nobody', '👩‍🚀 Hà', [term('ha')], '👩‍🚀 [Hà]'],
	])('%s', (_, text, terms, expected) => {
		expect(marked(text, ...terms)).toBe(expected);
	});

	test('any of several spellings', () => {
		const either = {
			phrases: [
				['dien', 'dam'],
				['phone', 'call'],
			],
			isPrefix: false,
			marked: null,
			isQuoted: false,
		};
		expect(marked('phone call, điện đàm', either)).toBe('[phone call], [điện đàm]');
	});

	test('whole letters of decomposed text', () => {
		expect(marked(nfd('Đà Nẵng'), term('nan', true))).toBe(nfd('Đà [Nẵn]g'));
		expect(marked(nfd('Điện đàm'), term('dien'))).toBe(nfd('[Điện] đàm'));
	});

	test('nothing without terms or text', () => {
		expect(highlightRanges('Hanoi', [])).toEqual([]);
		expect(highlightRanges('', [term('hanoi')])).toEqual([]);
	});
});

describe('whatever is typed', () => {
	const letters = fc.constantFrom(
		...[
			'a',
			'b',
			'ă',
			'Đ',
			'đ',
			'ß',
			'ﬁ',
			'e\u0302\u0323',
			'ễ',
			' ',
			'-',
			'👩‍🚀',
			'한',
			'İ',
			'\u0301',
			'½',
			'中',
		],
	);
	const texts = fc.array(letters, {maxLength: 30}).map(each => each.join(''));
	const typed = fc.array(letters.map(fold), {minLength: 1, maxLength: 3}).map(each => each.join(''));

	test('ranges stand in order, apart, within the text, and never split a letter', () => {
		const segmenter = new Intl.Segmenter('und', {granularity: 'grapheme'});
		fc.assert(
			fc.property(texts, fc.array(fc.tuple(typed, fc.boolean()), {maxLength: 3}), (text, words) => {
				const ranges = highlightRanges(
					text,
					words.map(([word, isPrefix]) => term(word, isPrefix)),
				);
				const edges = new Set([...Array.from(segmenter.segment(text), each => each.index), text.length]);
				let last = -1;
				for (const {start, end} of ranges) {
					expect(start).toBeGreaterThan(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(edges.has(start) && edges.has(end)).toBe(true);
					last = end;
				}
			}),
			{numRuns: 1000},
		);
	});

	test('is marked and told where its words stand one behind the other, and nowhere else', () => {
		const syllables = fc.constantFrom('my', 'mĩ', 'Mỹ', 'qui', 'quý', 'ha', 'hai', 'Hà', 'h', '한', "'", '-');
		const sentences = fc.array(syllables, {maxLength: 8}).map(each => each.join(' '));
		const sequences = fc
			.array(
				syllables.map(each => withOneVowelLetter(fold(each))),
				{minLength: 1, maxLength: 3},
			)
			.filter(each => each.every(word => wordTexts(word).length === 1));
		fc.assert(
			fc.property(sentences, sequences, fc.boolean(), (text, sequence, isPrefix) => {
				const there = wordTexts(fold(text));
				const isThere = there.some((_, at) =>
					sequence.every((word, index) => {
						const found = there[at + index] ?? '';
						const isOpen = isPrefix && index === sequence.length - 1;
						return withOneVowelLetter(found) === word || (isOpen && found.startsWith(word));
					}),
				);
				const asked = term(sequence.join(' '), isPrefix);
				expect(hasTerm(text, asked)).toBe(isThere);
				expect(highlightRanges(text, [asked]).length > 0).toBe(isThere);
			}),
			{numRuns: 1000},
		);
	});
});
