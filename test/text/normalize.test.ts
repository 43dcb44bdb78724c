import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {wordTexts} from '../../source/text/boundary.ts';
import {fold, foldWithMap, lower, originalSpan, spacedWords, toNfc} from '../../source/text/normalize.ts';

const anyText = fc.oneof(fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'}), vietnamese());

function vietnamese(): fc.Arbitrary<string> {
	return fc
		.string({unit: fc.constantFrom(...Array.from('aăâđeêioôơuưyÁẠẶẦĐẾỆỘỜƯỮỲỹ ’–ßøł')), maxLength: 20})
		.chain(text => fc.constantFrom(text, text.normalize('NFD'), text.toUpperCase()));
}

describe('fold', () => {
	test.each([
		['Phan Văn Giang', 'phan van giang'],
		['PHAN VĂN GIANG', 'phan van giang'],
		['Đà Nẵng'.normalize('NFD'), 'da nang'],
		['điện đàm', 'dien dam'],
		['Lê Hữu Đức', 'le huu duc'],
		['Łukasz Strauß, Jørgen Ægidius', 'lukasz strauss, jorgen aegidius'],
		['İstanbul', 'istanbul'],
		['“O’Brien” — talks', '"o\'brien" - talks'],
		['O´Brien', "o'brien"],
		// The acute of Greek, which is the same sign by itself.
		['O\u1FFDBrien', "o'brien"],
		['Ｈｅｇｓｅｔｈ', 'hegseth'],
		['Gi\u200Bang', 'giang'],
		['ΣΑΣ', 'σασ'],
		['Αθήνας', 'αθηνασ'],
		['Москва 東京 한국', 'москва 東京 한국'],
	])('%s', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test('gives the map of a sign that is another in NFC', () => {
		expect(foldWithMap('O\u1FFDBrien').folded).toBe("o'brien");
	});

	test('is the same for NFC, NFD and the map, and leaves nothing to fold', () => {
		fc.assert(
			fc.property(anyText, text => {
				const folded = fold(text);
				expect(foldWithMap(text).folded).toBe(folded);
				expect(folded).not.toMatch(/\p{M}/u);
			}),
		);
		fc.assert(
			fc.property(vietnamese(), text => {
				expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
				expect(fold(fold(text))).toBe(fold(text));
			}),
		);
	});

	test('gives the typed letters for every letter of Western and Central European languages', () => {
		const letters = Array.from({length: 0x1_80 - 0xc0}, (_, index) => String.fromCodePoint(0xc0 + index));
		for (const letter of letters.filter(each => /\p{L}/u.test(each)))
			expect([letter, fold(letter)]).toEqual([letter, expect.stringMatching(/^'?[a-z]{1,2}·?$/u)]);
	});

	test.each([
		['barred letters', 'ƀ ȼ đ ɇ ǥ ħ ɨ ɉ ł ƚ ø ɍ ŧ ⱦ ʉ ɏ ƶ ⱥ ɖ', 'b c d e g h i j l l o r t t u y z a d'],
		['letters of their own', 'ð ı ĸ ŋ', 'd i k n'],
		['two letters in one', 'æ œ ß þ', 'ae oe ss th'],
		['marks of apostrophe and prime', '‘ ’ ‚ ‛ ′ ‵ ʼ ʻ ` ´', "' ' ' ' ' ' ' ' ' '"],
		['double quotation marks', '“ ” „ ‟ « »', '" " " " " "'],
		['dashes and the minus', '‐ ‑ ‒ – — ― −', '- - - - - - -'],
	])('%s are what people type for them', (_, signs, typed) => {
		expect(fold(signs)).toBe(typed);
		expect(fold(signs.toUpperCase())).toBe(typed);
	});

	test('folds each plain letter as it folds it within other text', () => {
		// 文 takes the text off the fast path.
		for (const letter of 'AbĐđẶỹÅøßĲŉſ¼²…–`«') expect(fold(`${letter}文`)).toBe(`${fold(letter)}文`);
	});
});

describe('foldWithMap', () => {
	test.each([
		['Đà Nẵng', 'nang', 'Nẵng'],
		['Đà Nẵng'.normalize('NFD'), 'nang', 'Nẵng'.normalize('NFD')],
		['gặp Đại tướng'.normalize('NFD'), 'dai', 'Đại'.normalize('NFD')],
		['Strauß spoke', 'straus', 'Strauß'],
		['Strauß spoke', 's spoke', 'ß spoke'],
		['🇻🇳 Giang 👩‍🚀', 'giang', 'Giang'],
		['Gi\u00ADang met', 'giang', 'Gi\u00ADang'],
	])('%s: a hit on %s is %s', (text, hit, shown) => {
		const map = foldWithMap(text);
		const at = map.folded.indexOf(hit);
		expect(at).toBeGreaterThanOrEqual(0);
		const {start, end} = originalSpan(map, at, at + hit.length);
		expect(text.slice(start, end)).toBe(shown);
	});

	test('gives an empty span for an empty hit', () => {
		expect(originalSpan(foldWithMap('Giang'), 2, 2)).toEqual({start: 2, end: 2});
		expect(originalSpan(foldWithMap('Giang'), 0, 0)).toEqual({start: 0, end: 0});
		expect(originalSpan(foldWithMap('Giang'), 5, 5)).toEqual({start: 5, end: 5});
	});

	test('has an entry for each unit and the end, in order', () => {
		fc.assert(
			fc.property(anyText, text => {
				const {folded, offsets} = foldWithMap(text);
				expect(offsets).toHaveLength(folded.length + 1);
				expect(offsets.at(-1)).toBe(text.length);
				expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
			}),
		);
	});

	test('takes the whole text for a hit on all of it that starts and ends with a letter', () => {
		fc.assert(
			fc.property(vietnamese(), text => {
				const map = foldWithMap(text);
				const {start, end} = originalSpan(map, 0, map.folded.length);
				expect(text.slice(start, end)).toBe(text);
			}),
		);
	});
});

describe('lower and toNfc', () => {
	test('keep the marks', () => {
		expect(lower('ÁN TỬ HÌNH'.normalize('NFD'))).toBe('án tử hình');
		expect(toNfc('Hà Nội'.normalize('NFD'))).toBe('Hà Nội');
	});

	test('give NFC', () => {
		fc.assert(
			fc.property(anyText, text => {
				expect(toNfc(text)).toBe(text.normalize('NFC'));
				expect(lower(text).normalize('NFC')).toBe(lower(text));
			}),
		);
	});
});

describe('spacedWords', () => {
	test('are the folded words of a text', () => {
		expect(spacedWords('Bộ trưởng, 7–9/9: “Mỹ”')).toBe(' bo truong 7 9 9 my ');
		expect(spacedWords('')).toBe(' ');
		expect(spacedWords(' – ')).toBe(' ');
	});

	test('are those of any text', () => {
		const letters = fc.constantFrom(
			...[
				'a',
				'ệ',
				'Đ',
				'ß',
				'½',
				'¼',
				'№',
				' ',
				' ',
				'-',
				'…',
				'’',
				'´',
				'\u0301',
				'👩‍🚀',
				'한',
				'中',
				'İ',
				'7',
			],
		);
		const texts = fc.oneof(
			fc.array(letters, {maxLength: 20}).map(each => each.join('')),
			fc.string({unit: 'binary', maxLength: 20}),
		);
		fc.assert(
			fc.property(texts, text => {
				const words = wordTexts(fold(text));
				expect(spacedWords(text)).toBe(words.length === 0 ? ' ' : ` ${words.join(' ')} `);
			}),
			{numRuns: 2000},
		);
	});
});
