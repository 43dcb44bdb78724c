import {expect, test} from 'vitest';
import {isTooSmall, sizeText} from '../../../source/ui/kit/smallest.ts';

test.each([
	[30, 8, false],
	[29, 8, true],
	[30, 7, true],
	[200, 3, true],
])('%dx%d is too small: %s', (columns, rows, expected) => {
	expect(isTooSmall({columns, rows})).toBe(expected);
});

test('a size is written as people do', () => {
	expect(sizeText({columns: 80, rows: 24})).toBe('80x24');
});
