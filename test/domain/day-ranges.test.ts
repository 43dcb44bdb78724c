import {expect, test} from 'vitest';
import {DayRanges} from '../../source/domain/day-ranges.ts';

test('runs of days are given one by one, in their order', () => {
	const ranges = new DayRanges(Int32Array.of(-3, 5), Int32Array.of(0, 5));
	expect(ranges).toHaveLength(2);
	expect([...ranges]).toEqual([
		{start: -3, end: 0},
		{start: 5, end: 5},
	]);
	expect([...new DayRanges(new Int32Array(), new Int32Array())]).toEqual([]);
});
