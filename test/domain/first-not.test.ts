import fc from 'fast-check';
import {expect, test} from 'vitest';
import {firstNot} from '../../source/domain/first-not.ts';

test('is the first index that does not fit, in few questions', () => {
	fc.assert(
		fc.property(fc.nat(5000), fc.nat(5000), (count, first) => {
			let asked = 0;
			const found = firstNot(count, index => {
				asked++;
				expect(index).toBeLessThan(count);
				return index < first;
			});
			expect(found).toBe(Math.min(count, first));
			expect(asked).toBeLessThanOrEqual(Math.ceil(Math.log2(count + 1)));
		}),
	);
});
