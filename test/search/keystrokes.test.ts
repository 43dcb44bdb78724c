import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readKeystrokes, telexWord, vniWord} from '../../source/search/keystrokes.ts';
import {parseQuery} from '../../source/search/query.ts';
import {words} from '../../source/text/boundary.ts';
import {fold, lower} from '../../source/text/normalize.ts';
import {syllableOf} from '../../source/text/syllable.ts';
import {vietnameseProse} from '../data/read.ts';

describe('Telex', () => {
	test.each([
		['nguyeenx', 'nguyễn'],
		['nguyeexn', 'nguyễn'],
		['nguyenex', 'nguyễn'],
		['ddieenj', 'điện'],
		['dieenjd', 'điện'],
		['hooij', 'hội'],
		['phufng', 'phùng'],
		['tieesp', 'tiếp'],
		['tuw', 'tư'],
		['tw', 'tư'],
		['nhwngx', 'những'],
		['thuowr', 'thuở'],
		['nuowcs', 'nước'],
		['nuwowcs', 'nước'],
		['muaw', 'mưa'],
		['hoawcj', 'hoặc'],
		['gif', 'gì'],
		['quys', 'quý'],
		['hoaf', 'hòa'],
		['ddaam', 'đâm'],
		['as', 'á'],
	])('%s types %s', (keys, word) => {
		expect(telexWord(keys)).toBe(word);
	});

	test.each(
		`class three boxer secretary austin mattis hegseth panetta defense forces office address press series dialogue week weeks
		agreed news crew warfare force officer asean usaid xylophone an hanoi nguyen 2019 nguye6n4 asss a`.split(
			/\s+/u,
		),
	)('%s is none of its words', word => {
		expect(telexWord(word)).toBeNull();
	});
});

describe('VNI', () => {
	test.each([
		['nguye6n4', 'nguyễn'],
		['nguye64n', 'nguyễn'],
		['nguyen64', 'nguyễn'],
		['d9ie6n5', 'điện'],
		['dien659', 'điện'],
		['nuo7c1', 'nước'],
		['nu7o7c1', 'nước'],
		['thuo73', 'thuở'],
		['hoa85c', 'hoặc'],
		['mua7', 'mưa'],
		['hoa2', 'hòa'],
	])('%s types %s', (keys, word) => {
		expect(vniWord(keys)).toBe(word);
	});

	test.each('2019 f16 c130 t6 b52 x4 a12 19th 7th q1 covid19 1995a nguyeenx hanoi a'.split(' '))(
		'%s is none of its words',
		word => {
			expect(vniWord(word)).toBeNull();
		},
	);
});

const spoken = [
	...new Set(vietnameseProse.flatMap(({text}) => words(lower(text)).map(word => word.text))),
].filter(word => fold(word) !== word && syllableOf(word) !== null);

/** The keys for a word: marks behind their letters, the tone there too or at the end of the word. */
function keysFor(word: string, keys: Readonly<Record<string, string>>, isToneLast: boolean): string {
	let tone = '';
	const typed = Array.from(word, letter => {
		let after = letter === 'đ' ? (keys['đ'] ?? '') : '';
		for (const mark of letter.normalize('NFD').slice(1)) {
			const key = keys[mark] ?? '';
			if ('\u{301}\u{300}\u{309}\u{303}\u{323}'.includes(mark) && isToneLast) tone = key;
			else after += key === 'double' ? fold(letter) : key;
		}
		return fold(letter) + after;
	}).join('');
	return typed + tone;
}

const telexKeys = {
	đ: 'd',
	...{'\u{301}': 's', '\u{300}': 'f', '\u{309}': 'r', '\u{303}': 'x', '\u{323}': 'j'},
	...{'\u{302}': 'double', '\u{306}': 'w', '\u{31B}': 'w'},
};
const vniKeys = {
	đ: '9',
	...{'\u{301}': '1', '\u{300}': '2', '\u{309}': '3', '\u{303}': '4', '\u{323}': '5'},
	...{'\u{302}': '6', '\u{306}': '8', '\u{31B}': '7'},
};

test('the Vietnamese words of the shipped records can be typed with either method, the tone at once or last', () => {
	expect(spoken.length).toBeGreaterThan(500);
	for (const isToneLast of [true, false]) {
		const wrong = spoken.filter(
			word =>
				telexWord(keysFor(word, telexKeys, isToneLast)) !== word ||
				vniWord(keysFor(word, vniKeys, isToneLast)) !== word,
		);
		expect(wrong).toEqual([]);
	}
});

test('a word is read in the method that gives a known one', () => {
	const isKnown = (word: string): boolean => word === 'nguyễn';
	expect(readKeystrokes('nguyeenx', isKnown)).toEqual({used: 'nguyễn', method: 'telex'});
	expect(readKeystrokes('nguye6n4', isKnown)).toEqual({used: 'nguyễn', method: 'vni'});
	expect(readKeystrokes('hooij', isKnown)).toBeNull();
	expect(readKeystrokes('xylophone', () => true)).toBeNull();
});

test('a pile of keys costs nothing', () => {
	expect(telexWord('uo'.repeat(500) + 'w'.repeat(500))).toBeNull();
	expect(vniWord('ou'.repeat(500) + '7'.repeat(500))).toBeNull();
});

test('what is typed in VNI is one word of a query', () => {
	expect(parseQuery('nguye6n4 d9ie6n5').terms.map(term => term.words)).toEqual([['nguye6n4'], ['d9ie6n5']]);
});

test('whatever the keys, the result is null or another word, a syllable', () => {
	const keys = fc.oneof(
		fc.string({unit: fc.constantFrom(...Array.from('abcdeghiklmnopqrstuvxywfj123456789')), maxLength: 9}),
		fc.string({unit: 'grapheme', maxLength: 9}),
		fc.constantFrom('__proto__', 'constructor', 'tostring'),
	);
	fc.assert(
		fc.property(keys, fc.constantFrom(telexWord, vniWord), (typed, decode) => {
			const word = decode(typed);
			if (word === null) return;
			expect(word).not.toBe(typed);
			expect(syllableOf(word)).not.toBeNull();
			expect(word).toBe(word.normalize('NFC'));
		}),
		{numRuns: 3000},
	);
});
