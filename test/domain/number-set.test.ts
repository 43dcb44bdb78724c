import fc from 'fast-check';
import {expect, test} from 'vitest';
import {NumberSet} from '../../source/domain/number-set.ts';

test('has what a set of the same numbers has', () => {
	const number = fc.oneof(fc.integer({min: -5, max: 5}), fc.integer({min: 2 ** 40, max: 2 ** 40 + 9}));
	fc.assert(
		fc.property(fc.array(number), number, (numbers, asked) => {
			const set = new Set(numbers);
			const own = new NumberSet(set);
			expect(own.size).toBe(set.size);
			expect([...own]).toEqual([...set].toSorted((a, b) => a - b));
			expect(own.has(asked)).toBe(set.has(asked));
			for (const each of numbers) expect(own.has(each)).toBe(true);
		}),
	);
});

test('has nothing where it is empty', () => {
	expect(new NumberSet([]).has(0)).toBe(false);
	expect(new NumberSet([]).has(Number.NaN)).toBe(false);
});
