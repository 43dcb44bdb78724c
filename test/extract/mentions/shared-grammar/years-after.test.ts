import {describe, expect, test} from 'vitest';
import {read} from '../../read.ts';

describe('a day so many years after another', () => {
	test.each([
		['en', 'Ten years to the day after the crash of April 7, 2001, he came.', 2011],
		['en', 'Twenty-five years to the very day after the April 7, 2001, crash he came.', 2026],
		['en', 'Ten years after the crash of April 7, 2001, he came.', 2001],
		['en', 'Zero years to the day after the crash of April 7, 2001, he came.', 2001],
		['vi', 'Tròn hai mươi năm sau vụ rơi ngày 7/4/2001, ông đến.', 2021],
		['vi', 'Đúng 1 năm sau vụ rơi (7-4-2001), ông đến.', 2002],
		['vi', 'Hai năm sau vụ rơi ngày 7/4/2001, ông đến.', 2001],
	] as const)('%s %s', (language, text, expected) => {
		expect(read(language, text).dates[0]?.from.year).toBe(expected);
	});
});
