import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {clampIndex, follow, stepOf} from '../../../source/ui/kit/viewport.ts';

test.each([
	[5, 3, 2],
	[-1, 3, 0],
	[1, 3, 1],
	[0, 0, 0],
	[7, 0, 0],
	[Number.POSITIVE_INFINITY, 4, 3],
	[Number.NEGATIVE_INFINITY, 4, 0],
])('index %d of %d is %d', (index, length, expected) => {
	expect(clampIndex(index, length)).toBe(expected);
});

describe('follow', () => {
	test.each([
		['stays where the cursor is in sight', 10, 12, 5, 100, 10],
		['moves up just enough', 10, 9, 5, 100, 9],
		['moves down just enough', 10, 15, 5, 100, 11],
		['does not pass the end', 98, 99, 5, 100, 95],
		['shows a list that fits from its first row', 3, 3, 10, 4, 0],
		['is at the top of an empty list', 3, 0, 10, 0, 0],
	])('%s', (_, top, cursor, size, length, expected) => {
		expect(follow(top, cursor, size, length).top).toBe(expected);
	});

	const window = fc
		.record({top: fc.nat(500), size: fc.integer({min: 1, max: 60}), length: fc.integer({min: 1, max: 400})})
		.chain(each => fc.record({...constants(each), cursor: fc.nat(each.length - 1)}));

	test('shows the cursor, no row past the end, and as many rows as there are and fit', () => {
		fc.assert(
			fc.property(window, ({top, cursor, size, length}) => {
				const shown = follow(top, cursor, size, length);
				expect(shown.size).toBe(Math.min(size, length));
				expect(shown.top).toBeGreaterThanOrEqual(0);
				expect(shown.top + shown.size).toBeLessThanOrEqual(length);
				expect(cursor).toBeGreaterThanOrEqual(shown.top);
				expect(cursor).toBeLessThan(shown.top + shown.size);
			}),
		);
	});

	test('done twice is done once', () => {
		fc.assert(
			fc.property(window, ({top, cursor, size, length}) => {
				const once = follow(top, cursor, size, length);
				expect(follow(once.top, cursor, size, length)).toEqual(once);
			}),
		);
	});

	test('where there is no room, nothing is shown', () => {
		expect(follow(0, 0, 0, 10).size).toBe(0);
		expect(follow(0, 3, -2, 10).size).toBe(0);
	});
});

describe('stepOf', () => {
	test.each([
		['up', -1],
		['down', 1],
		['page-up', -9],
		['page-down', 9],
		['half-up', -5],
		['half-down', 5],
		['mark', 0],
	])('%s on a page of ten is %d', (command, rows) => {
		expect(stepOf(command, {pageSize: 10})).toBe(rows);
	});

	test('every movement moves, on the smallest page as well', () => {
		for (const command of ['page-up', 'half-up', 'first', 'up'])
			expect(stepOf(command, {pageSize: 1})).toBeLessThan(0);
		for (const command of ['page-down', 'half-down', 'last', 'down'])
			expect(stepOf(command, {pageSize: 1})).toBeGreaterThan(0);
	});
});

function constants<T extends object>(values: T): {[Key in keyof T]: fc.Arbitrary<T[Key]>} {
	return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fc.constant(value)])) as {
		[Key in keyof T]: fc.Arbitrary<T[Key]>;
	};
}
