import {describe, expect, test} from 'vitest';
import {gridLines, linesOf, paddedFrame, type Frame, type Grid} from '../../../source/ui/kit/frame.ts';
import {line, lineText, lineWidth} from '../../../source/ui/kit/line.ts';

const columns = [
	{title: 'Name', width: 6},
	{title: '', width: 3},
];
const rows = [[line('漢字'), line('12')], [line('a name that is too long'), line('3')], [line('short')]];
const grid: Grid = {columns, rows};
const texts = (frame: Frame): readonly string[] => linesOf(frame).map(each => lineText(each, false));

describe('a grid', () => {
	test('is a heading and a line a row, its cells in columns after wide letters too', () => {
		expect(texts([grid])).toEqual([' Name        ', ' 漢字    12  ', ' a nam…  3   ', ' short       ']);
	});

	test('has no heading where no column has a title', () => {
		const untitled = {columns: columns.map(({width}) => ({title: '', width})), rows};
		expect(texts([untitled])).toEqual(texts([grid]).slice(1));
	});

	test('is as wide as its columns with their padding', () => {
		for (const each of gridLines(grid)) expect(lineWidth(each)).toBe(6 + 2 + 3 + 2);
	});
});

test('a frame is its lines and grids from top to bottom', () => {
	expect(texts([line('title'), [], {columns, rows: [rows[2]!]}, line('foot')])).toEqual([
		'title',
		'',
		' Name        ',
		' short       ',
		'foot',
	]);
});

describe('a frame of so many lines', () => {
	const frame: Frame = [line('title'), grid, line('foot')];

	test.each([0, 1, 2, 3, 4, 5, 6, 7, 10])('%d: the first of them, then empty ones', lines => {
		const expected = [...texts(frame), ...Array.from({length: 10}, () => '')].slice(0, lines);
		expect(texts(paddedFrame(frame, lines))).toEqual(expected);
	});

	test('keeps a grid that fits as it is', () => {
		expect(paddedFrame(frame, 6)[1]).toBe(grid);
	});
});
