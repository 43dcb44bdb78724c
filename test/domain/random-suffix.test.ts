import {expect, test} from 'vitest';
import {randomSuffix} from '../../source/domain/random-suffix.ts';

test('suffixes are twelve hexadecimal digits, and differ', () => {
	const made = Array.from({length: 50}, randomSuffix);
	expect(made.filter(each => !/^[\da-f]{12}$/u.test(each))).toEqual([]);
	expect(new Set(made).size).toBe(50);
});
