import {expect, test} from 'vitest';
import {columnAxis, monthLabels, yearLabels} from '../../../source/answers/timeline/index.ts';
import {wordsIn} from '../../../source/words/index.ts';

test('every fifth year stands whole over its column, apart from the one before', () => {
	expect(columnAxis(yearLabels(1995, 2005), 2)).toBe('1995      2000        ');
	expect(columnAxis(yearLabels(1999, 2011), 1)).toBe(' 2000 2005   ');
	expect(columnAxis(yearLabels(1, 0), 2)).toBe('');
});

test('months are words where these have room, else signs that are legible', () => {
	const axis = (language: 'en' | 'vi', cell: number): string =>
		columnAxis(monthLabels(wordsIn(language).timeline, cell), cell).trimEnd();
	expect(axis('en', 4)).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
	expect(axis('en', 2)).toBe('J F M A M J J A S O N D');
	expect(axis('en', 1)).toBe('JFMAMJJASOND');
	expect(axis('vi', 4)).toBe('T1  T2  T3  T4  T5  T6  T7  T8  T9  T10 T11 T12');
	expect(axis('vi', 3)).toBe('1  2  3  4  5  6  7  8  9  10 11 12');
	expect(axis('vi', 2)).toBe('1   3   5   7   9   11');
	expect(axis('vi', 1)).toBe('1 3 5 7 9 11');
});
