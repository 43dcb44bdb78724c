import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {safeMultiline, safeText} from '../../source/text/safe.ts';

const forbidden =
	/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD\u{E0000}-\u{E007F}]|\p{M}{5}/u;
const pieces = [
	'\u001B',
	'\u001B[',
	'[',
	']',
	'31m',
	'\u001B]0;',
	'\u0007',
	'\u001B\\',
	'\\',
	'\u009B',
	'\u009C',
	'\u009D',
	'\u0090',
	';',
	'm',
	'\0',
	'\r',
	'\n',
	'\t',
	'\u0085',
	'\u2028',
	' ',
	'\u00A0',
	'\u200B',
	'\u200C',
	'\u200D',
	'\u202E',
	'\u2066',
	'\u00AD',
	'\uFE0F',
	'\uFEFF',
	'\u{E0041}',
	'\uD83D',
	'\uDE00',
	'😀',
	'👩',
	'🏽',
	'a',
	'e',
	'ế',
	'\u0301',
	'\u0323',
	'\u0308',
	'\u0334',
	'\u034F',
	'क',
	'्',
	'\u0958',
	'\u093C',
	'ب',
	'\u1100',
	'\u1161',
	'\u115F',
	'Å',
	'\uFB1D',
];
const hostile = fc.oneof(
	fc.array(fc.constantFrom(...pieces), {maxLength: 24}).map(each => each.join('')),
	fc.string({unit: 'binary'}),
	fc.array(fc.nat(0xff_ff), {maxLength: 20}).map(units => String.fromCharCode(...units)),
);

describe('safeText', () => {
	test.each([
		['plain text', 'Giang – Hegseth', 'Giang – Hegseth'],
		['NFD', 'Hà Nội'.normalize('NFD'), 'Hà Nội'],
		['colours', '\u001B[1;31mred\u001B[0m', 'red'],
		['8-bit colours', '\u009B31mred\u009B0m', 'red'],
		['a window title ended by BEL', 'a\u001B]0;owned\u0007b', 'ab'],
		['a hyperlink ended by ST', '\u001B]8;;https://evil.example\u001B\\link\u001B]8;;\u001B\\', 'link'],
		['8-bit OSC and DCS', 'a\u009D52;c;aGk=\u009Cb\u0090q#0\u009Cc', 'abc'],
		['DCS, APC, PM, SOS', '\u001BPx\u001B\\\u001B_x\u001B\\\u001B^x\u001B\\\u001BXx\u001B\\ok', 'ok'],
		['an unterminated OSC', 'a\u001B]0;rest of the clipping', 'a0;rest of the clipping'],
		['an unterminated CSI', 'a\u001B[31', 'a'],
		['character sets, reset, save', '\u001B(0\u001Bc\u001B7x', 'x'],
		['a nested sequence', '\u001B\u001B[31m[31mx', '[31mx'],
		['controls', 'a\0b\u0008c\u007Fd\u0084e', 'abcde'],
		['a bidi override', 'invoice\u202Efdp.exe\u2066\u2069\u200F\u061C', 'invoicefdp.exe'],
		['invisibles', 'Gi\u200Ba\u2060n\uFEFFg\u00AD\u{E0041}', 'Giang'],
		['line ends', 'one \r\n two\u2028three\u0085four\tfive', 'one two three four five'],
		['spaces as they are', 'one  two\u00A0three ', 'one  two\u00A0three '],
		['a pile of marks', `a${'\u0334'.repeat(50)}b`, `a${'\u0334'.repeat(4)}b`],
		['marks parted by a joiner', `a${'\u0334\u200D'.repeat(9)}b`, 'a\u0334\u0334b'],
		['lone surrogates', 'a\uD83Db\uDE00', 'a\uFFFDb\uFFFD'],
		['a joined emoji', '👩🏽‍🚀 ❤️‍🔥', '👩🏽‍🚀 ❤️‍🔥'],
		['a joiner in Latin', 'Gi\u200Dang\u200C', 'Giang'],
		['joiners where the script needs them', 'क्\u200Dष می\u200Cخواهم', 'क्\u200Dष می\u200Cخواهم'],
		['a letter and mark that an invisible sign parts', 'Ha\u200B\u0300', 'Hà'],
	])('%s', (_, text, safe) => {
		expect(safeText(text)).toBe(safe);
	});

	test('has nothing forbidden left, is NFC and stable, for any text', () => {
		fc.assert(
			fc.property(hostile, text => {
				const safe = safeText(text);
				expect(safe).not.toMatch(forbidden);
				expect(safe.normalize('NFC')).toBe(safe);
				expect(safe.isWellFormed()).toBe(true);
				expect(safeText(safe)).toBe(safe);
			}),
			{numRuns: 2000},
		);
	});

	test('takes time in proportion to the text', () => {
		for (const piece of [
			'\u001B]',
			'\u009D',
			'\u001B[',
			' ',
			'\u0334',
			'\u200D',
			'\u001B',
			'👩\u200D',
			'\u00AD ',
		]) {
			const text = `${piece.repeat(200_000)}文`;
			expect(safeText(text).endsWith('文')).toBe(true);
		}
	});
});

describe('safeMultiline', () => {
	test('keeps lines', () => {
		expect(safeMultiline('one\r\ntwo\rthree\u2029four\n\n\u001B[2Jfive\tsix')).toBe(
			'one\ntwo\nthree\nfour\n\nfive six',
		);
	});

	test('has nothing forbidden left but line ends, is NFC and stable, for any text', () => {
		fc.assert(
			fc.property(hostile, text => {
				const safe = safeMultiline(text);
				expect(safe.replaceAll('\n', ' ')).not.toMatch(forbidden);
				expect(safe.normalize('NFC')).toBe(safe);
				expect(safeMultiline(safe)).toBe(safe);
			}),
			{numRuns: 2000},
		);
	});
});
