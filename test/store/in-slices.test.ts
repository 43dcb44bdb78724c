import {expect, test} from 'vitest';
import {InSlices, type KeyRange} from '../../source/store/in-slices.ts';

const ranges: readonly KeyRange[] = [
	{first: 1, end: 5},
	{first: 5, end: 9},
	{first: 9, end: 12},
];

test('each slice is read once, ahead or when it is asked for', () => {
	const read: number[] = [];
	const slices = new InSlices(
		() => ranges,
		({first}) => {
			read.push(first);
			return first * 10;
		},
	);
	expect(read).toEqual([]);
	expect(slices.readOn()).toBe(true);
	expect(read).toEqual([1]);
	expect(slices.all()).toEqual([10, 50, 90]);
	expect(slices.all()).toEqual([10, 50, 90]);
	expect(slices.readOn()).toBe(false);
	expect(read).toEqual([1, 5, 9]);
});

test('nothing is read of an empty table', () => {
	expect(new InSlices(() => [], String).readOn()).toBe(false);
	expect(new InSlices(() => [], String).all()).toEqual([]);
});
