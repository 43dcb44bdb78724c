import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cellEnd, cellNames, packed} from '../../source/domain/record-cells.ts';
import {isPlain} from '../../source/text/grapheme.ts';
import {endsOfPlainCells} from '../../source/text/plain-utf8.ts';

const some = [
	'a',
	' ',
	',',
	';',
	'"',
	'Đ',
	'ạ',
	'“',
	'–',
	'\u{AD}',
	'\u{7F}',
	'\u{A0}',
	'文',
	'😀',
	'\uD800',
	'\0',
];

/** As many cells as a record has, of which these come first. */
function cellsFrom(texts: readonly string[]): readonly string[] {
	return cellNames.map((_, index) => texts[index] ?? '');
}

test('finds the ends of cells that are plain as text, and of no others', () => {
	const unit = fc.oneof(
		fc.constantFrom(...some),
		fc.integer({min: 0, max: 0xff_ff}).map(code => String.fromCharCode(code)),
	);
	const text = fc.array(unit, {maxLength: 6}).map(units => units.join('').replaceAll(cellEnd, ''));
	fc.assert(
		fc.property(fc.array(text, {minLength: 1, maxLength: 5}), texts => {
			const {bytes, ends} = packed(cellsFrom(texts));
			const isAllPlain = isPlain(Buffer.from(bytes).toString().replaceAll(cellEnd, ''));
			expect(endsOfPlainCells(bytes)).toEqual(isAllPlain ? ends : null);
		}),
		{numRuns: 1000},
	);
});

test('packed cells end where they end, and tell of signs', () => {
	const cells = cellsFrom(['aĐ', '', 'x, y']);
	const {bytes, ends} = packed(cells);
	expect(ends.slice(0, 3)).toEqual([3, 4, ~9]);
	expect(Buffer.from(bytes.subarray(5, 9)).toString()).toBe('x, y');
});

test.each([
	['one fewer', -1],
	['one more', 1],
])('finds none in a row of %s', (_, difference) => {
	const row = Array.from({length: cellNames.length + difference}, () => 'x').join(cellEnd);
	expect(endsOfPlainCells(Buffer.from(row))).toBeNull();
});

/** Bytes in the first of as many cells as a record has. */
function asCells(bytes: Uint8Array): Uint8Array {
	return Buffer.concat([bytes, Buffer.from(cellsFrom([]).join(cellEnd))]);
}

test('takes no bytes that are no UTF-8 for text', () => {
	fc.assert(
		fc.property(fc.uint8Array({maxLength: 5}), bytes => {
			const text = Buffer.from(bytes).toString();
			const isText = Buffer.from(text).equals(Buffer.from(bytes));
			if (!isText) expect(endsOfPlainCells(asCells(bytes))).toBeNull();
		}),
		{numRuns: 1000},
	);
	// A stroke in two and in three bytes, and a letter that is cut off.
	for (const bytes of [[0xc0, 0xaf], [0xe0, 0x80, 0xaf], [0xc3], [0xe1, 0xba], [0xf0, 0x9f, 0x98, 0x80]])
		expect(endsOfPlainCells(asCells(Uint8Array.from(bytes)))).toBeNull();
});
