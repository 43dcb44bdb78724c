import fc from 'fast-check';
import {expect, test} from 'vitest';
import {packed} from '../../source/domain/record-cells.ts';
import {csvCell, CsvLines, idOf} from '../../source/export/csv-lines.ts';
import {safeText} from '../../source/text/safe.ts';
import {hostileText} from './hostile-records.ts';

const edge = fc.constantFrom(
	'',
	' ',
	'\u{A0}',
	'\u{2003}',
	'\u{3000}',
	'=',
	'-',
	'＝',
	'＠',
	'Đ',
	'ạ',
	'"',
	'x',
);
const cell = fc
	.tuple(edge, fc.oneof(hostileText, fc.string({maxLength: 5})), edge)
	.map(([first, text, last]) => safeText(`${first}${text}${last}`));

test('a line of bytes is the same as its cells one by one', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.array(cell, {minLength: 1, maxLength: 6}), fc.array(cell, {maxLength: 2})), {
				maxLength: 4,
			}),
			rows => {
				const lines = new CsvLines();
				for (const [cells, others] of rows) lines.add(packed(cells), others);
				const expected = rows.map(row => `${row.flat().map(csvCell).join(',')}\r\n`).join('');
				expect(lines.length).toBe(Buffer.byteLength(expected));
				expect(String(lines.take())).toBe(expected);
				expect(lines.length).toBe(0);
			},
		),
		{numRuns: 500},
	);
});

test.each(['"', 'ạ', ',', '\u{A0}'])('cells of any length have room: %j', letter => {
	for (const length of [1, 30_000, 70_000]) {
		const lines = new CsvLines();
		const cells = Array.from({length: 25}, (_, index) => `x${letter.repeat(index % 3 ? length : 0)}`);
		lines.add(packed(cells), [letter.repeat(length)]);
		expect(String(lines.take())).toBe(`${[...cells, letter.repeat(length)].map(csvCell).join(',')}\r\n`);
	}
});

test('the id is the first of the cells', () => {
	expect(idOf(packed(['2025-talks', 'x', '']))).toBe('2025-talks');
});
