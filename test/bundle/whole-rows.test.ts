import {expect, test} from 'vitest';
import {wholeRows, type Operation} from '../../source/bundle/whole-rows.ts';

function write(
	x: number,
	y: number,
	text: string,
	...transformers: ((line: string, index: number) => string)[]
): Operation {
	return {type: 'write', x, y, text, transformers};
}

test('a row that one text fills is that text, one that nothing fills is empty', () => {
	expect(wholeRows([write(0, 1, 'abc  '), write(0, 3, 'd')], 5)).toEqual(['', 'abc', '', 'd', '']);
});

test('lines of one text are rows of their own, in the order of the transformers', () => {
	const lines = ['one', '', 'three'];
	const operation = write(
		0,
		0,
		' \n \n ',
		(_, index) => lines[index] ?? '',
		(line, index) => `${line}${index}`,
	);
	expect(wholeRows([operation], 3)).toEqual(['one0', '1', 'three2']);
});

test.each([
	['begins later', [write(1, 0, 'b')], [null, '']],
	['is written to twice', [write(0, 0, 'a'), write(0, 0, 'b')], [null, '']],
	['is written to from the first column and behind', [write(0, 0, 'a'), write(5, 0, 'b')], [null, '']],
	['is one of a styled text', [write(0, 0, '\u{1B}[1ma\nb\u{1B}[22m')], [null, null]],
	['is clipped', [{type: 'clip'}, write(0, 0, 'a'), {type: 'unclip'}], [null, null]],
] satisfies [string, Operation[], unknown][])('a row that %s is none', (_, operations, rows) => {
	expect(wholeRows(operations, 2)).toEqual(rows);
});

test('a styled text of one line is a row; rows outside the output are left out', () => {
	expect(wholeRows([write(0, 0, '\u{1B}[1ma\u{1B}[22m'), write(0, -1, 'x'), write(0, 1, 'b\nc')], 2)).toEqual(
		['\u{1B}[1ma\u{1B}[22m', 'b'],
	);
});
