import fc from 'fast-check';
import {expect, test} from 'vitest';
import {gridWindow} from '../../../../source/ui/explorer/timeline/grid-window.ts';

test('a grid shows its beginning, or its end, as far as the chosen one is in it', () => {
	expect(gridWindow(0, 5, 12)).toEqual({from: 0, shown: 5});
	expect(gridWindow(4, 5, 12)).toEqual({from: 0, shown: 5});
	expect(gridWindow(5, 5, 12)).toEqual({from: 1, shown: 5});
	expect(gridWindow(11, 5, 12, true)).toEqual({from: 7, shown: 5});
	expect(gridWindow(7, 5, 12, true)).toEqual({from: 7, shown: 5});
	expect(gridWindow(2, 5, 12, true)).toEqual({from: 2, shown: 5});
	expect(gridWindow(2, 20, 12, true)).toEqual({from: 0, shown: 12});
});

test('whatever the size, the chosen one is on screen and no place is left empty', () => {
	const size = fc.integer({min: 1, max: 40});
	fc.assert(
		fc.property(size, size, fc.nat(), fc.boolean(), (total, room, place, isFromEnd) => {
			const chosen = place % total;
			const {from, shown} = gridWindow(chosen, room, total, isFromEnd);
			expect(from).toBeGreaterThanOrEqual(0);
			expect(from + shown).toBeLessThanOrEqual(total);
			expect(shown).toBe(Math.min(room, total));
			expect(from <= chosen && chosen < from + shown).toBe(true);
		}),
	);
});
