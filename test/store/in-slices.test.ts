import {expect, test} from 'vitest';
import {InSlices, type KeyRange} from '../../source/store/in-slices.ts';

const ranges: readonly KeyRange[] = [
	{first: 1, end: 5},
	{first: 5, end: 9},
	{first: 9, end: 12},
];

test('each slice is read once, ahead or when it is asked for, and all are put together once', () => {
	const read: number[] = [];
	let joined = 0;
	const slices = new InSlices(
		() => ranges,
		({first}) => {
			read.push(first);
			return first * 10;
		},
		tens => {
			joined++;
			return tens.join(' ');
		},
	);
	expect(read).toEqual([]);
	expect(slices.readOn()).toBe(true);
	expect(read).toEqual([1]);
	expect([slices.isRead, joined]).toEqual([false, 0]);
	expect(slices.all()).toBe('10 50 90');
	expect(slices.all()).toBe('10 50 90');
	expect(slices.readOn()).toBe(false);
	expect([slices.isRead, joined]).toEqual([true, 1]);
	expect(read).toEqual([1, 5, 9]);
});

test('nothing is read of an empty table', () => {
	const slices = new InSlices(
		() => [],
		String,
		texts => texts,
	);
	expect(slices.readOn()).toBe(false);
	expect(slices.isRead).toBe(true);
	expect(slices.all()).toEqual([]);
});
