import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isPlain} from '../../source/text/grapheme.ts';
import {countInPlain} from '../../source/text/plain-utf8.ts';

const separator = 0x1f;

test('counts separators in what is plain as text, and in nothing else', () => {
	const unit = fc.oneof(
		fc.constantFrom('a', ' ', 'Đ', 'ạ', '“', '–', '\u{AD}', '\u{7F}', '\u{A0}', '文', '😀', '\uD800', '\0'),
		fc.integer({min: 0, max: 0xff_ff}).map(code => String.fromCharCode(code)),
	);
	const text = fc.array(unit, {maxLength: 6}).map(units => units.join('').replaceAll('\u{1F}', ''));
	fc.assert(
		fc.property(fc.array(text, {minLength: 1, maxLength: 5}), texts => {
			const bytes = Buffer.from(texts.join('\u{1F}'));
			const isAllPlain = isPlain(bytes.toString().replaceAll('\u{1F}', ''));
			expect(countInPlain(bytes, separator)).toBe(isAllPlain ? texts.length - 1 : -1);
		}),
		{numRuns: 1000},
	);
});

test('takes no bytes that are no UTF-8 for text', () => {
	fc.assert(
		fc.property(fc.uint8Array({maxLength: 5}), bytes => {
			const text = Buffer.from(bytes).toString();
			const isText = Buffer.from(text).equals(Buffer.from(bytes));
			if (!isText) expect(countInPlain(bytes, separator)).toBe(-1);
		}),
		{numRuns: 1000},
	);
	// A stroke in two and in three bytes, and a letter that is cut off.
	for (const bytes of [[0xc0, 0xaf], [0xe0, 0x80, 0xaf], [0xc3], [0xe1, 0xba], [0xf0, 0x9f, 0x98, 0x80]])
		expect(countInPlain(Uint8Array.from(bytes), separator)).toBe(-1);
});
