import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bitsIn} from '../../source/domain/bits.ts';

test.each([
	[0, 0],
	[1, 1],
	[0b1011, 3],
	[0xff_ff_ff_ff, 32],
	[0x80_00_00_00, 1],
	[-1, 32],
	[-2_147_483_648, 1],
])('of %i: %i', (word, bits) => {
	expect(bitsIn(word)).toBe(bits);
});

test('are the ones of the number as it is written to the base of two', () => {
	fc.assert(
		fc.property(fc.integer({min: -(2 ** 31), max: 2 ** 32 - 1}), word => {
			expect(bitsIn(word)).toBe((word >>> 0).toString(2).replaceAll('0', '').length);
		}),
	);
});
